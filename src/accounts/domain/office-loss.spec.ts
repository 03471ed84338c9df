import { describe, expect, it } from '@jest/globals';
import { officesLost, type Office } from './office-loss.js';

const before: Office = {
  agencyId: 'songyuan',
  unitId: 'legal',
  roles: ['HANDLER', 'LEGAL_REVIEWER'],
  disabled: false,
};

describe('the offices that a change of account takes away', () => {
  it.each<[string, Partial<Office>, readonly string[]]>([
    ['nothing changed', {}, []],
    ['disabled: all', { disabled: true }, ['HANDLER', 'LEGAL_REVIEWER']],
    ['one role taken', { roles: ['HANDLER'] }, ['LEGAL_REVIEWER']],
    ['one role more', { roles: ['HANDLER', 'LEGAL_REVIEWER', 'DISCUSSION_MEMBER'] }, []],
    ['another agency: all', { agencyId: 'jiangbei-eco' }, ['HANDLER', 'LEGAL_REVIEWER']],
    ['JBM-22: another unit, whose reviewer they were', { unitId: 'other' }, ['LEGAL_REVIEWER']],
  ])('%s', (_what, change, lost) => {
    expect(officesLost(before, { ...before, ...change })).toEqual(lost);
  });

  it('who was disabled already loses nothing more', () => {
    expect(officesLost({ ...before, disabled: true }, { ...before, roles: [], disabled: true })).toEqual([]);
  });
});
