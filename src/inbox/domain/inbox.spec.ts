import { describe, expect, it } from '@jest/globals';
import { audienceOf, isCandidate, mayTake, mayTakeAsHead, shownTo, type Taker } from './audience.js';
import { changedColumns } from './changed-columns.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import type { CaseSummary } from './work-item.js';

const SUMMARY: CaseSummary = {
  caseId: 'case',
  agencyId: 'town',
  caseNo: null,
  caseKind: 'PENALTY',
  cause: '',
  partyName: '',
  amount: null,
  stage: 'UNDER_REVIEW',
  round: 1,
  handlingUnitId: 'brigade',
  handlerIds: ['jia', 'bing'],
  reviewingAgencyId: 'city',
  reviewingUnitId: 'city-legal',
  reviewerId: null,
  decidingAgencyId: null,
  dueDates: {},
};
const taker = (over: Partial<Taker> = {}): Taker => ({
  personId: 'yi',
  agencyId: 'city',
  unitId: 'city-legal',
  roles: ['LEGAL_REVIEWER'],
  ...over,
});

describe('whom a task belongs to', () => {
  it.each([
    ['HANDLER', { agencyId: 'town', unitId: 'brigade', personIds: ['jia', 'bing'] }],
    ['HANDLING_UNIT_HEAD', { agencyId: 'town', unitId: 'brigade', personIds: null }],
    ['LEGAL_REVIEWER', { agencyId: 'city', unitId: 'city-legal', personIds: null }],
    ['LEGAL_UNIT_HEAD', { agencyId: 'city', unitId: 'city-legal', personIds: null }],
    ['AGENCY_HEAD', { agencyId: 'town', unitId: null, personIds: null }],
    ['PUBLISHER', { agencyId: 'town', unitId: null, personIds: null }],
  ])('%s under entrustment (SY-L2)', (role, audience) => {
    expect(audienceOf(role, SUMMARY)).toEqual(audience);
  });

  it("行政处罚法 43: a task of the handlers leaves whoever of them is recused, and is nobody else's", () => {
    const recused = (...recusedIds: string[]): unknown =>
      audienceOf('HANDLER', { ...SUMMARY, recusedIds }).personIds;
    expect(recused('jia')).toEqual(['bing']);
    expect(recused('jia', 'bing')).toEqual([]);
    expect(recused('yi')).toEqual(['jia', 'bing']);
  });

  it.each([
    ['AGENCY_HEAD', null, { AGENCY_HEAD: 'DEPUTY_IN_CHARGE' }, 'city/*/DEPUTY_IN_CHARGE'],
    ['AGENCY_HEAD', null, {}, 'city/*/AGENCY_HEAD'],
    ['LEGAL_UNIT_HEAD', 'city-legal', { LEGAL_UNIT_HEAD: 'AGENCY_HEAD' }, 'city/*/AGENCY_HEAD'],
    ['LEGAL_UNIT_HEAD', 'city-legal', { AGENCY_HEAD: 'DEPUTY_IN_CHARGE' }, 'city/city-legal/LEGAL_UNIT_HEAD'],
  ])('行政处罚法 43: a task of %s in unit %s, acting %p, is shown to %s', (role, unitId, acting, group) => {
    expect(shownTo(role, { agencyId: 'city', unitId }, { acting })).toBe(group);
  });

  const review = {
    agencyId: 'city',
    unitId: 'city-legal',
    candidateRole: 'LEGAL_REVIEWER',
    candidatePersonIds: null,
    excludedIds: ['jia', 'bing'],
    assigneeId: null,
  };

  it.each([
    ['one of the unit', {}, true],
    ['another unit', { unitId: 'other' }, false],
    ['another agency', { agencyId: 'town' }, false],
    ['another role', { roles: ['HANDLER'] }, false],
    ['a handler of the case (行政处罚法 58)', { personId: 'jia' }, false],
  ])('offers a review to %s: %#', (_who, over, expected) => {
    expect(isCandidate(taker(over), review)).toBe(expected);
  });

  it('lets only the assignee complete, and never a handler', () => {
    expect(mayTake(taker(), { ...review, assigneeId: 'yi' })).toBe(true);
    expect(mayTake(taker(), { ...review, assigneeId: 'ding' })).toBe(false);
    expect(mayTake(taker({ personId: 'jia' }), { ...review, assigneeId: 'jia' })).toBe(false);
  });
});

describe('the head of the handling unit in place of the handlers', () => {
  const task = {
    agencyId: 'town',
    unitId: 'brigade',
    candidateRole: 'HANDLER',
    candidatePersonIds: ['jia', 'bing'],
    excludedIds: ['ma'],
    assigneeId: null,
  };
  const head = taker({ personId: 'ke', agencyId: 'town', unitId: 'brigade', roles: ['HANDLING_UNIT_HEAD'] });

  it.each([
    ['does what none of them has claimed', head, task, true],
    ['not what one of them has claimed', head, { ...task, assigneeId: 'jia' }, false],
    ['not the task of a reviewer', head, { ...task, candidateRole: 'LEGAL_REVIEWER' }, false],
    ['not for another unit', { ...head, unitId: 'other' }, task, false],
    ['not when recused (行政处罚法 43)', { ...head, personId: 'ma' }, task, false],
    ['no handler of other cases does', { ...head, roles: ['HANDLER'] }, task, false],
  ])('%s', (_what, who, item, may) => {
    expect(mayTakeAsHead(who, item)).toBe(may);
  });
});

describe('cursors', () => {
  it('come back as they were', () => {
    const cursor = { at: new Date('2026-10-10T16:00:00.123Z'), id: 'c0ffee00-0000-4000-8000-000000000001' };
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  });

  it.each(['', '!!', 'YXxi', Buffer.from('2026-13-40T00:00:00.000Z|x').toString('base64url')])(
    'are refused when they are not ours: %j',
    (text) => {
      expect(() => decodeCursor(text)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
    },
  );
});

describe('changed columns', () => {
  it('are those that differ, dates by their instant', () => {
    const stored = { at: new Date(5), list: ['a'], same: null };
    expect(changedColumns(stored, { at: new Date(5), list: ['a'], same: null })).toBeUndefined();
    expect(changedColumns(stored, { at: new Date(6), list: ['a'] })).toEqual({ at: new Date(6) });
  });
});
