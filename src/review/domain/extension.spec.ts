import { describe, expect, it } from '@jest/globals';
import { CALENDAR, on } from '../../../test/builders/dates.js';
import { aProfile } from '../../../test/builders/profiles.js';
import { beijingInstant } from '../../shared/beijing-time.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { extensionFaults, type ExtensionSituation } from './extension.js';
import { reviewPeriod } from './review-clock.js';

const why = { reason: '须核对账册。', complexity: '涉及多个法律关系。' };
const FIXED: ExtensionSituation = {
  rule: { mode: 'FIXED', workingDays: 5, times: 1 },
  clause: 'SY-L11',
  dueDate: on('Sat 2026-05-09'),
};
const BY_HEAD: ExtensionSituation = {
  rule: { mode: 'BY_HEAD' },
  clause: 'JX',
  dueDate: on('Tue 2026-05-19'),
};
const day = (workingDaysUntil: number, untilIsWorkingDay = true) => ({ workingDaysUntil, untilIsWorkingDay });

describe('SY-L11: an extension of at most five working days', () => {
  it.each([
    ['five', { ...why, workingDays: 5 }, {}, []],
    ['six', { ...why, workingDays: 6 }, {}, ['EXTENSION_TOO_LONG']],
    ['a date five working days on', { ...why, until: '2026-05-15' }, day(5), []],
    ['a date six working days on', { ...why, until: '2026-05-18' }, day(6), ['EXTENSION_TOO_LONG']],
    ['no length', why, {}, ['EXTENSION_LENGTH_MISSING']],
    ['both', { ...why, workingDays: 5, until: '2026-05-15' }, day(5), ['EXTENSION_LENGTH_TWICE']],
    ['no reason', { ...why, reason: ' ', workingDays: 5 }, {}, ['EXTENSION_REASON_MISSING']],
  ])('%s', (_name, request, counted, expected) => {
    expect(extensionFaults(request, { ...FIXED, ...counted }).map(({ code }) => code)).toEqual(expected);
  });

  it('counts on from the original due date, one due date with one explanation', () => {
    const received = beijingInstant(on('Mon 2026-04-27'), '09:30:00');
    const due = countPeriod(CALENDAR, reviewPeriod(aProfile('songyuan'), received, 5));
    expect(due).toMatchObject({ effectiveDate: on('Fri 2026-05-15'), number: 12 });
    expect(due.rule.label.zh).toContain('延长 5 个工作日');
    expect(due.rule.clauses).toEqual(['SY-L11']);
  });
});

describe('SY-L11 elsewhere: the head names a date', () => {
  it.each([
    ['a working day later', { ...why, until: '2026-05-26' }, day(5), []],
    ['a number of days', { ...why, workingDays: 5 }, {}, ['EXTENSION_DATE_MISSING']],
    ['the due date itself', { ...why, until: '2026-05-19' }, day(0), ['EXTENSION_DATE_TOO_EARLY']],
    ['a Saturday', { ...why, until: '2026-05-23' }, day(3, false), ['EXTENSION_DATE_NOT_WORKING']],
  ])('%s', (_name, request, counted, expected) => {
    expect(extensionFaults(request, { ...BY_HEAD, ...counted }).map(({ code }) => code)).toEqual(expected);
  });
});
