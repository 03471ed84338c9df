import { describe, expect, it } from '@jest/globals';
import { type Role } from '../../accounts/index.js';
import { reachOf } from './reach.js';

const reach = (...roles: Role[]) => reachOf({ personId: 'p', agencyId: 'songyuan', unitId: 'u', roles });

describe('who sees which figures', () => {
  it.each<[Role[], string | null, string | null, string | null]>([
    [['SUPERVISOR'], null, null, null],
    [['AGENCY_HEAD'], 'songyuan', null, null],
    [['DEPUTY_IN_CHARGE'], 'songyuan', null, null],
    [['LEGAL_UNIT_HEAD', 'LEGAL_REVIEWER'], 'songyuan', null, null],
    [['HANDLING_UNIT_HEAD', 'HANDLER'], 'songyuan', 'u', null],
    [['LEGAL_REVIEWER'], 'songyuan', null, 'p'],
    [['HANDLER'], 'songyuan', null, 'p'],
    [['DISCUSSION_MEMBER'], 'songyuan', null, 'p'],
  ])('%s', (roles, agencyId, unitId, personId) => {
    expect(reach(...roles)).toEqual({ agencyId, unitId, personId });
  });
});
