import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_YEAR_2025 } from '../../working-calendar/domain/official-years/2025.js';
import { OFFICIAL_YEAR_2026 } from '../../working-calendar/domain/official-years/2026.js';
import { WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';
import {
  caseFacts,
  isMajor,
  isMinorOn,
  workingDaysTaken,
  type CaseSource,
  type RoundSource,
} from './case-facts.js';

const calendar = new WorkingCalendar([OFFICIAL_YEAR_2025, OFFICIAL_YEAR_2026]);
const aRound = (over: Partial<RoundSource> = {}): RoundSource => ({
  round: 1,
  receivedOn: '2026-09-23',
  returnedOn: null,
  reviewState: 'SIGNED',
  reviewerId: 'yi',
  opinionKind: 'AGREE',
  signedOn: '2026-09-29',
  overdue: false,
  extended: false,
  supplemented: false,
  ...over,
});
const facts = (over: Partial<CaseSource> = {}) =>
  caseFacts(
    {
      filedOn: '2026-07-20',
      decidedOn: '2026-10-09',
      birthDate: null,
      summary: false,
      scopeReasons: ['HEARING_HELD'],
      rounds: [aRound()],
      ...over,
    },
    calendar,
    '2026-11-22',
  );

describe('time taken in working days (SY-L11)', () => {
  it.each([
    // Wed 23 Sep: 24 Sep(1), then 25-27 Sep off, 28(2), 29(3)
    ['TC-01: received Wed 23 Sep, signed Tue 29 Sep', '2026-09-23', '2026-09-29', 3],
    // 30(4), 8 Oct(5), 9(6), worked Saturday 10(7)
    ['up to the worked Saturday 10 Oct', '2026-09-23', '2026-10-10', 7],
    ['the same day', '2026-09-23', '2026-09-23', 0],
    // 30, 31 Dec, Sun 4 Jan, 5, 6, 7, 8 Jan
    ['TC-09: Mon 29 Dec 2025 to Thu 8 Jan 2026', '2025-12-29', '2026-01-08', 7],
  ])('%s', (_name, from, to, days) => {
    expect(workingDaysTaken(calendar, from, to)).toMatchObject({ days, provisional: false });
  });

  it('is provisional in a year without a notice', () => {
    expect(workingDaysTaken(calendar, '2026-12-30', '2027-01-05').provisional).toBe(true);
  });
});

describe('coverage (JBM-0d, SY-L4)', () => {
  it('TC-01: a hearing case that was agreed to is major and passed', () => {
    expect(facts()).toMatchObject({ major: true, passed: true, provisional: false });
  });
  it.each<[string, string[] | null, boolean, boolean]>([
    ['a criterion fired', ['STATUTORY'], false, true],
    ['only voluntary', ['VOLUNTARY'], false, false],
    ['voluntary and a criterion', ['VOLUNTARY', 'ALL_NON_SUMMARY'], false, true],
    ['nothing fired', [], false, false],
    ['never assessed', null, false, true],
    ['summary procedure, never assessed', null, true, false],
  ])('%s', (_name, scopeReasons, summary, major) => {
    expect(isMajor({ scopeReasons, summary })).toBe(major);
  });
  it.each<[string, RoundSource[], boolean]>([
    [
      'TC-07: a returned bundle has not passed',
      [aRound({ reviewState: null, returnedOn: '2026-05-12', signedOn: null, opinionKind: null })],
      false,
    ],
    [
      'returned in mid-review',
      [aRound({ reviewState: 'RETURNED', returnedOn: '2026-10-12', opinionKind: null, signedOn: null })],
      false,
    ],
    [
      'TC-09: an overdue review without opinion has not passed',
      [aRound({ reviewState: 'RUNNING', overdue: true, opinionKind: null, signedOn: null })],
      false,
    ],
    ['agreed to late', [aRound({ overdue: true })], true],
    ['AMEND, then AGREE', [aRound({ opinionKind: 'AMEND' }), aRound({ round: 2 })], true],
    [
      'AGREE, then a new round that runs',
      [aRound(), aRound({ round: 2, reviewState: 'RUNNING', opinionKind: null, signedOn: null })],
      false,
    ],
    [
      'AGREE, then a new round that went back',
      [aRound(), aRound({ round: 2, reviewState: null, returnedOn: '2026-10-12' })],
      false,
    ],
    ['no review', [], false],
  ])('%s', (_name, rounds, passed) => {
    expect(facts({ rounds }).passed).toBe(passed);
  });
});

describe('rounds', () => {
  it('counts no bundle that still waits for its review, and no days of one that went back', () => {
    const rounds = [
      aRound({ reviewState: null }),
      aRound({ round: 2, reviewState: null, returnedOn: '2026-05-12' }),
    ];
    expect(facts({ rounds }).rounds).toMatchObject([
      { round: 2, state: 'RETURNED', endedOn: '2026-05-12', workingDays: null },
    ]);
  });
});

describe('minors (TC-13)', () => {
  it.each([
    [null, false],
    ['2010-05-20', true],
    ['2008-02-11', false],
    ['2008-02-12', true],
  ])('born %s, decided Wed 11 Feb 2026', (birthDate, minor) => {
    expect(isMinorOn(birthDate, '2026-02-11')).toBe(minor);
  });
});
