import { describe, expect, it } from '@jest/globals';
import { noticeFirstFaults, procedureFaults, summaryFaults } from './procedure.js';

const faults = (kind: 'PERSON' | 'ORGANISATION', kinds: readonly string[], amount: string | null) =>
  summaryFaults({ kind }, { kinds, amount }).map(({ field }) => field);

describe('penalties decided on the spot (行政处罚法 51; SY-R22, ST-2.3.3(2))', () => {
  it.each([
    ['PERSON', '100.00', []],
    ['PERSON', '200.00', []],
    ['PERSON', '200.01', ['amount']],
    ['ORGANISATION', '3000.00', []],
    ['ORGANISATION', '3000.01', ['amount']],
    ['ORGANISATION', '3001.00', ['amount']],
  ] as const)('TC-19: %s fined %s yuan (ST-2.3.3(2))', (kind, amount, expected) => {
    expect(faults(kind, ['罚款'], amount)).toEqual(expected);
  });

  it('a warning needs no amount; other kinds are not for the spot (SY-R22)', () => {
    expect(faults('PERSON', ['警告'], null)).toEqual([]);
    expect(faults('ORGANISATION', ['警告', '没收违法所得'], '100.00')).toEqual(['kinds']);
    expect(faults('PERSON', ['吊销许可证'], '300.00')).toEqual(['kinds', 'amount']);
  });

  it('only penalties have a summary procedure (SY-R22)', () => {
    expect(procedureFaults({ kind: 'PERMIT', procedure: 'SUMMARY' })).toHaveLength(1);
    expect(procedureFaults({ kind: 'PENALTY', procedure: 'SUMMARY' })).toEqual([]);
    expect(procedureFaults({ kind: 'PERMIT' })).toEqual([]);
  });
});

describe('the notice before the review', () => {
  it.each([
    ['asked for at the first end of the investigation', false, true, []],
    ['asked for after a resumed one', true, true, ['NOTICE_FIRST_AFTER_RESUMED']],
    ['left out after a resumed one', true, undefined, []],
    ['declined after a resumed one', true, false, []],
  ] as const)('SY-L10: %s', (_name, resumed, noticeFirst, codes) => {
    expect(noticeFirstFaults(resumed, noticeFirst).map(({ code }) => code)).toEqual(codes);
  });
});
