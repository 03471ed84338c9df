import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { supplementFaults, supplementPeriod, type SupplementSituation } from './supplement.js';

const EVIDENCE = { key: 'EVIDENCE', reason: '未附证据材料。' };
const DRAFT = { key: 'DRAFT_DECISION', reason: '未附代拟稿。' };
const OTHER = { key: 'OTHER', reason: '须补充鉴定资质证明。' };

const situation: SupplementSituation = {
  today: on('Thu 2026-05-07'),
  known: ['PROPOSAL', 'DRAFT_DECISION', 'EVIDENCE'],
  missing: [{ key: 'EVIDENCE', name: { zh: '相关证据材料', en: 'Evidence' } }],
  askedBefore: undefined,
  headApproved: false,
};
const codes = (
  request: Parameters<typeof supplementFaults>[0],
  over: Partial<SupplementSituation> = {},
): string[] => supplementFaults(request, { ...situation, ...over }).map(({ code }) => code);

describe('SY-L6: a notice to supplement names items, reasons and a date', () => {
  it.each([
    ['a date after today', { items: [EVIDENCE], supplementBy: '2026-05-08' }, []],
    ['working days', { items: [EVIDENCE], workingDays: 3 }, []],
    ['neither', { items: [EVIDENCE] }, ['SUPPLEMENT_DATE_MISSING']],
    ['both', { items: [EVIDENCE], workingDays: 3, supplementBy: '2026-05-11' }, ['SUPPLEMENT_DATE_MISSING']],
    ['today', { items: [EVIDENCE], supplementBy: '2026-05-07' }, ['SUPPLEMENT_DATE_TOO_EARLY']],
    [
      'an unknown item',
      { items: [EVIDENCE, { key: 'X', reason: '无' }], workingDays: 3 },
      ['SUPPLEMENT_ITEM_UNKNOWN'],
    ],
    [
      'a blank reason',
      { items: [{ key: 'EVIDENCE', reason: ' ' }], workingDays: 3 },
      ['SUPPLEMENT_REASON_MISSING'],
    ],
    [
      'nothing at all',
      { items: [] },
      ['SUPPLEMENT_ITEMS_MISSING', 'SUPPLEMENT_DATE_MISSING', 'SUPPLEMENT_ITEM_LEFT_OUT'],
    ],
  ])('%s', (_name, request, expected) => {
    expect(codes(request)).toEqual(expected);
  });

  it('TC-07: three working days from Thu 7 May 2026 end on Mon 11 May, over a worked Saturday', () => {
    const due = countPeriod(CALENDAR, supplementPeriod({ items: [], workingDays: 3 }, on('Thu 2026-05-07')));
    expect(due).toMatchObject({ effectiveDate: on('Mon 2026-05-11') });
    expect(due.overdueAt).toBe('2026-05-12T00:00:00.000+08:00');
  });

  it('a date that is a day off rolls to the next working day (民法典 203)', () => {
    const request = { items: [], supplementBy: on('Sun 2026-05-10') };
    const due = countPeriod(CALENDAR, supplementPeriod(request, on('Thu 2026-05-07')));
    expect(due).toMatchObject({ effectiveDate: on('Mon 2026-05-11'), strictDate: on('Sun 2026-05-10') });
  });
});

describe('SY-R7: all missing items at once', () => {
  it('a known gap left out is refused', () => {
    expect(codes({ items: [DRAFT], workingDays: 3 })).toEqual(['SUPPLEMENT_ITEM_LEFT_OUT']);
  });

  it.each([
    ['the same items again', [EVIDENCE], [EVIDENCE], false, []],
    ['a new item', [EVIDENCE, DRAFT], [EVIDENCE], false, ['SECOND_SUPPLEMENT_NEEDS_HEAD']],
    [
      'an item without a rule is new each time',
      [EVIDENCE, OTHER],
      [EVIDENCE, OTHER],
      false,
      ['SECOND_SUPPLEMENT_NEEDS_HEAD'],
    ],
    ['a new item with the head’s approval', [EVIDENCE, DRAFT], [EVIDENCE], true, []],
  ])('a second notice: %s', (_name, items, askedBefore, headApproved, expected) => {
    expect(codes({ items, workingDays: 3 }, { askedBefore, headApproved })).toEqual(expected);
  });
});
