import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../accounts/index.js';
import {
  cancellationFaults,
  deputyFaults,
  nobodyActs,
  rolesCovered,
  rolesStoodInFor,
  spanFaults,
  standsInFor,
  type OfficeHolder,
  type StandingAbsence,
} from './absence.js';

const person = (personId: string, roles: Role[], over: Partial<OfficeHolder> = {}): OfficeHolder => ({
  personId,
  name: personId,
  agencyId: 'songyuan',
  unitId: 'legal',
  roles,
  ...over,
});
const away = (
  personId: string,
  deputyId: string,
  fromOn: string,
  toOn: string,
  fallbackId: string | null = null,
): StandingAbsence => ({ personId, deputyId, fallbackId, fromOn, toOn });
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('who may stand in for whom', () => {
  const reviewer = person('yi', ['LEGAL_REVIEWER']);
  it.each<[string, OfficeHolder, OfficeHolder, boolean]>([
    ['a reviewer for a reviewer', reviewer, person('wu', ['LEGAL_REVIEWER']), true],
    ['a reviewer of another unit', reviewer, person('wu', ['LEGAL_REVIEWER'], { unitId: 'x' }), false],
    ['a handler for a reviewer', reviewer, person('jia', ['HANDLER']), false],
    ['the reviewer for themselves', reviewer, reviewer, false],
    ['a reviewer for the head of the unit', person('zhan', ['LEGAL_UNIT_HEAD']), reviewer, true],
    [
      'the deputy in charge for the head',
      person('ding', ['AGENCY_HEAD'], { unitId: 'leaders' }),
      person('jiang', ['DEPUTY_IN_CHARGE'], { unitId: 'leaders' }),
      true,
    ],
    ['a reviewer for the head', person('ding', ['AGENCY_HEAD']), reviewer, false],
    ['someone of another agency', reviewer, person('wu', ['LEGAL_REVIEWER'], { agencyId: 'jx' }), false],
  ])('%s', (_name, absent, deputy, fits) => {
    expect(codes(deputyFaults(absent, deputy, 'deputy'))).toEqual(fits ? [] : ['DEPUTY_UNSUITABLE']);
  });

  it('nobody for handlers and voters (行政处罚法 42, SY-R19)', () => {
    expect(rolesStoodInFor(['HANDLER', 'DISCUSSION_MEMBER', 'AGENCY_HEAD'])).toEqual(['AGENCY_HEAD']);
  });
});

describe('the dates of an absence', () => {
  it.each([
    ['today alone', '2026-03-10', '2026-03-10', []],
    ['backwards', '2026-03-12', '2026-03-11', ['ABSENCE_DATES_REVERSED']],
    ['past', '2026-03-01', '2026-03-09', ['ABSENCE_PAST']],
    ['touching another', '2026-03-18', '2026-03-20', ['ABSENCE_OVERLAPS']],
  ])('%s', (_name, fromOn, toOn, expected) => {
    const other = [{ fromOn: '2026-03-20', toOn: '2026-03-25' }];
    expect(codes(spanFaults({ fromOn, toOn }, '2026-03-10', other))).toEqual(expected);
  });
});

describe('an absence is cancelled', () => {
  it.each([
    ['before it begins', '2026-03-09', []],
    ['on its last day', '2026-03-12', []],
    ['the day after: it is over', '2026-03-13', ['ABSENCE_OVER']],
  ])('%s', (_name, today, expected) => {
    expect(codes(cancellationFaults({ fromOn: '2026-03-10', toOn: '2026-03-12' }, today))).toEqual(expected);
  });
});

describe('head and deputy away at once', () => {
  const head = away('ding', 'jiang', '2026-03-10', '2026-03-20');
  const withFallback = { ...head, fallbackId: 'yan' };
  const deputy = away('jiang', 'yan', '2026-03-16', '2026-03-17');
  it.each<[string, StandingAbsence, StandingAbsence[], boolean]>([
    ['the deputy is there', head, [], false],
    ['the deputy is away another time', head, [away('jiang', 'yan', '2026-03-21', '2026-03-22')], false],
    ['no fallback', head, [deputy], true],
    ['a fallback', withFallback, [deputy], false],
    [
      'the fallback away on the same days',
      withFallback,
      [deputy, away('yan', 'x', '2026-03-17', '2026-03-18')],
      true,
    ],
    [
      'the fallback away on other days',
      withFallback,
      [deputy, away('yan', 'x', '2026-03-18', '2026-03-18')],
      false,
    ],
  ])('%s: nobody acts %p', (_name, absence, others, expected) =>
    expect(nobodyActs(absence, others)).toBe(expected),
  );

  it.each([
    ['jiang', '2026-03-10', ['ding']],
    ['jiang', '2026-03-16', []],
    ['yan', '2026-03-16', ['ding', 'jiang']],
    ['yan', '2026-03-18', []],
    ['jiang', '2026-03-21', []],
  ])('%s on %s stands in for %j', (who, date, expected) => {
    expect(standsInFor(who, [withFallback, deputy], date, () => true)).toEqual(expected);
  });
});

describe('a deputy who leaves office while standing in', () => {
  const absence = { ...away('ding', 'jiang', '2026-03-10', '2026-03-20'), fallbackId: 'yan' };
  const without =
    (...gone: string[]) =>
    (deputyId: string): boolean =>
      !gone.includes(deputyId);
  it.each<[string, string[], string, string[]]>([
    ['nobody has left: the deputy', [], 'jiang', ['ding']],
    ['nobody has left: not the fallback', [], 'yan', []],
    ['the deputy has left: no more', ['jiang'], 'jiang', []],
    ['the deputy has left: the fallback', ['jiang'], 'yan', ['ding']],
    ['both have left', ['jiang', 'yan'], 'yan', []],
  ])('%s', (_name, gone, who, expected) =>
    expect(standsInFor(who, [absence], '2026-03-12', without(...gone))).toEqual(expected),
  );

  it('covers only the offices that both hold now', () => {
    const head = person('ding', ['AGENCY_HEAD', 'LEGAL_UNIT_HEAD']);
    expect(rolesCovered(head, person('jiang', ['DEPUTY_IN_CHARGE']))).toEqual(['AGENCY_HEAD']);
    expect(rolesCovered(head, person('jiang', []))).toEqual([]);
    expect(rolesCovered(head, person('jiang', ['DEPUTY_IN_CHARGE'], { agencyId: 'jx' }))).toEqual([]);
  });
});
