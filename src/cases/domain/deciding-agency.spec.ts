import { describe, expect, it } from '@jest/globals';
import { checkDecidingAgency, decidingAgencyOf } from './deciding-agency.js';

const ENTRUSTED = { agencyId: 'water', reviewingAgencyId: 'city' };
const OWN = { agencyId: 'city', reviewingAgencyId: 'city' };

describe('who decides a case (行政处罚法 20)', () => {
  it('an agency its own, the entrusting agency that of an entrusted organisation (SY-L2)', () => {
    expect(decidingAgencyOf(OWN)).toBe('city');
    expect(decidingAgencyOf(ENTRUSTED)).toBe('city');
  });

  it.each([
    ['the head of the agency', 'city', ['AGENCY_HEAD'], OWN, false],
    ['the head of the entrusting agency', 'city', ['AGENCY_HEAD'], ENTRUSTED, false],
    ['the head of the entrusted organisation', 'water', ['AGENCY_HEAD'], ENTRUSTED, true],
    ['its deputy and members', 'water', ['DEPUTY_IN_CHARGE', 'DISCUSSION_MEMBER'], ENTRUSTED, true],
    ['its handlers', 'water', ['HANDLER'], ENTRUSTED, false],
    ['what others do besides leaders', 'water', ['HANDLING_UNIT_HEAD', 'AGENCY_HEAD'], ENTRUSTED, false],
  ] as const)('%s', (_name, agencyId, permitted, row, refused) => {
    const check = (): void => checkDecidingAgency(agencyId, permitted, row);
    if (refused) expect(check).toThrow('ENTRUSTED_MAY_NOT_DECIDE');
    else expect(check).not.toThrow();
  });
});
