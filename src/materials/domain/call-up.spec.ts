import { describe, expect, it } from '@jest/globals';
import { callUpAnswerFaults, callUpFaults, inquiryFaults } from './call-up.js';

const TODAY = '2026-09-24'; // Thursday
const ITEM = { title: '销售台账', reason: '核对货值金额。' };
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('calling up materials and inquiries (SY-L9)', () => {
  it.each([
    ['one item, today', { items: [ITEM], wantedBy: TODAY }, []],
    ['nothing', { items: [], wantedBy: TODAY }, ['CALL_UP_EMPTY']],
    [
      'no reason and a past date, at once',
      { items: [{ ...ITEM, reason: ' ' }], wantedBy: '2026-09-23' },
      ['CALL_UP_REASON_MISSING', 'CALL_UP_DATE_PAST'],
    ],
  ])('SY-L9: %s', (_name, request, expected) =>
    expect(codes(callUpFaults(request, TODAY))).toEqual(expected),
  );

  it('SY-L9: an answer hands something in or says why not', () => {
    expect(codes(callUpAnswerFaults({ materials: [] }))).toEqual(['CALL_UP_UNANSWERED']);
    expect(codes(callUpAnswerFaults({ materials: [], remark: '  ' }))).toEqual(['CALL_UP_UNANSWERED']);
    expect(callUpAnswerFaults({ materials: [], remark: '台账已毁损。' })).toEqual([]);
    expect(callUpAnswerFaults({ materials: [{}] })).toEqual([]);
  });

  it('SY-L9: an inquiry has a past date and a record', () => {
    expect(codes(inquiryFaults({ heldOn: '2026-09-25', record: '' }, TODAY))).toEqual([
      'DATE_IN_FUTURE',
      'INQUIRY_RECORD_MISSING',
    ]);
    expect(inquiryFaults({ heldOn: TODAY, record: '当事人陈述如下。' }, TODAY)).toEqual([]);
  });
});
