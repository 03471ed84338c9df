import { describe, expect, it } from '@jest/globals';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { OFFICIAL_YEAR_2026 } from '../../working-calendar/domain/official-years/2026.js';
import { WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';
import {
  partyResponsePeriod,
  responseFaults,
  withdrawalFaults,
  type AnsweredNotice,
} from './party-response.js';

const calendar = new WorkingCalendar([OFFICIAL_YEAR_2026]);
/** Served Wed 2026-09-02; the period runs to Wed 2026-09-09. */
const running: AnsweredNotice = { hearingRight: true, periodEndsOn: '2026-09-09', periodOver: false };
const over: AnsweredNotice = { ...running, periodOver: true };
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe("the party's period", () => {
  it('行政处罚法 64, 85 (TC-01): served Wed 2026-09-02, it counts Thu 3, Fri 4, Mon 7, Tue 8 and Wed 9 Sep', () => {
    const due = countPeriod(calendar, partyResponsePeriod('2026-09-02'));
    expect(due.counted.map(({ date }) => date)).toEqual([
      '2026-09-03',
      '2026-09-04',
      '2026-09-07',
      '2026-09-08',
      '2026-09-09',
    ]);
    expect(due.effectiveDate).toBe('2026-09-09');
    expect(due.overdueAt).toBe('2026-09-10T00:00:00.000+08:00');
  });

  it('行政处罚法 85: over the National Day holiday, served Tue 2026-09-29, it runs to Mon 2026-10-12', () => {
    // Wed 30 Sep, Thu 8, Fri 9, Sat 10 (worked), Mon 12 Oct
    expect(countPeriod(calendar, partyResponsePeriod('2026-09-29')).effectiveDate).toBe('2026-10-12');
  });
  it.each([
    ['signed, before it is held', { text: '撤回听证申请。' }, true, false, []],
    ['not signed', { text: ' ' }, true, false, ['WAIVER_NOT_SIGNED']],
    ['nobody asked for one', { text: '撤回。' }, false, false, ['HEARING_NOT_REQUESTED']],
    ['held already', { text: '撤回。' }, true, true, ['HEARING_HELD_ALREADY']],
  ] as const)(
    '行政处罚法 64: a request for a hearing is taken back, %s',
    (_name, paper, requested, held, refused) => {
      expect(withdrawalFaults(paper, { requested, held }).map(({ code }) => code)).toEqual(refused);
    },
  );
});

describe('the answer of the party', () => {
  it('行政处罚法 64: a hearing may be requested up to the last day, Wed 2026-09-09', () => {
    const asked = (on: string) => responseFaults({ response: 'HEARING_REQUESTED', on }, over);
    expect(codes(asked('2026-09-04'))).toEqual([]);
    expect(codes(asked('2026-09-09'))).toEqual([]);
    expect(codes(asked('2026-09-10'))).toEqual(['HEARING_REQUEST_LATE']);
  });

  it('行政处罚法 63: no hearing is requested where none was offered', () => {
    const faults = responseFaults(
      { response: 'HEARING_REQUESTED', on: '2026-09-04' },
      { ...running, hearingRight: false },
    );
    expect(codes(faults)).toEqual(['HEARING_NOT_OFFERED']);
  });

  it('行政处罚法 45, 62: silence counts only when the period is over', () => {
    const input = { response: 'NONE', on: '2026-09-09' } as const;
    expect(codes(responseFaults(input, running))).toEqual(['RESPONSE_PERIOD_RUNNING']);
    expect(codes(responseFaults(input, over))).toEqual([]);
  });

  it('行政处罚法 45: a statement is re-examined, with reasons', () => {
    const input = { response: 'STATEMENT', on: '2026-09-08', statement: '处罚过重' } as const;
    expect(codes(responseFaults(input, over))).toEqual(['REEXAMINATION_MISSING']);
    const reexamination = { adopted: false, reasons: ' ' };
    expect(codes(responseFaults({ ...input, reexamination }, over))).toEqual(['REEXAMINATION_MISSING']);
    expect(responseFaults({ ...input, reexamination: { adopted: true, reasons: '有理' } }, over)).toEqual([]);
  });

  it('行政处罚法 45: a statement has words', () => {
    const reexamination = { adopted: false, reasons: '无据' };
    const input = { response: 'STATEMENT', on: '2026-09-08', reexamination } as const;
    expect(codes(responseFaults(input, over))).toEqual(['STATEMENT_MISSING']);
  });

  it('行政处罚法 64: an early statement does not cut the right to a hearing short, unless waived in writing', () => {
    const reexamination = { adopted: false, reasons: '无据' };
    const input = { response: 'STATEMENT', on: '2026-09-03', statement: '异议', reexamination } as const;
    expect(codes(responseFaults(input, running))).toEqual(['RESPONSE_PERIOD_RUNNING']);
    expect(responseFaults({ ...input, waiver: { text: '放弃听证' } }, running)).toEqual([]);
    expect(responseFaults(input, { ...running, hearingRight: false })).toEqual([]);
  });

  it('行政处罚法 45, 62: a waiver is signed: its text or its file', () => {
    const input = { response: 'WAIVED', on: '2026-09-03' } as const;
    expect(codes(responseFaults(input, running))).toEqual(['WAIVER_NOT_SIGNED']);
    expect(codes(responseFaults({ ...input, waiver: { text: ' ' } }, running))).toEqual([
      'WAIVER_NOT_SIGNED',
    ]);
    expect(responseFaults({ ...input, waiver: { text: '', fileId: 'f' } }, running)).toEqual([]);
    expect(responseFaults({ ...input, waiver: { text: '本人放弃' } }, running)).toEqual([]);
  });
});
