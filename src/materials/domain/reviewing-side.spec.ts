import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../accounts/index.js';
import { checkActsForReview } from './reviewing-side.js';

const row = { handlerIds: ['h'], reviewingAgencyId: 'a', reviewingUnitId: 'legal', reviewerId: 'r' };
const actor = (personId: string, roles: Actor['roles'], unitId = 'legal', agencyId = 'a'): Actor => ({
  personId,
  signInName: personId,
  name: personId,
  agencyId,
  unitId,
  unitName: unitId,
  roles,
});

describe('行政处罚法 58: who acts for the review of a case', () => {
  it.each([
    ['its reviewer', actor('r', ['LEGAL_REVIEWER']), true],
    ['the head of its legal unit', actor('l', ['LEGAL_UNIT_HEAD']), true],
    ['another reviewer', actor('s', ['LEGAL_REVIEWER']), false],
    ['the head of another unit', actor('l', ['LEGAL_UNIT_HEAD'], 'other'), false],
    ['the head of another agency’s unit', actor('l', ['LEGAL_UNIT_HEAD'], 'legal', 'b'), false],
    ['a handler of the case', actor('h', ['LEGAL_UNIT_HEAD']), false],
  ])('%s', (_name, who, allowed) => {
    const check = (): void => checkActsForReview(who, row);
    if (allowed) expect(check).not.toThrow();
    else expect(check).toThrow(/NOT_REVIEWER_OF_CASE/);
  });
});
