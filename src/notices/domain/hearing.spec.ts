import { describe, expect, it } from '@jest/globals';
import { OFFICIAL_YEAR_2026 } from '../../working-calendar/domain/official-years/2026.js';
import { WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';
import {
  hearingNoticeFaults,
  hearingRecordFaults,
  heldOnFaults,
  presiderFaults,
  recorderFaults,
  type HearingRecord,
  type Postponement,
} from './hearing.js';

const calendar = new WorkingCalendar([OFFICIAL_YEAR_2026]);
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('the notice of the hearing', () => {
  it('行政处罚法 64, 85 (TC-01): served Mon 2026-09-07 for Thu 17 Sep leaves 8, 9, 10, 11, 14, 15 and 16 Sep', () => {
    expect(hearingNoticeFaults(calendar, '2026-09-07', '2026-09-17')).toEqual([]);
  });

  it('行政处罚法 64, 85 (TC-01): served Tue 2026-09-08 for Thu 17 Sep leaves six; the earliest is Fri 18 Sep', () => {
    const [fault] = hearingNoticeFaults(calendar, '2026-09-08', '2026-09-17');
    expect(fault).toMatchObject({
      code: 'HEARING_NOTICE_TOO_LATE',
      field: 'hearingOn',
      details: { clearDays: 6, earliest: '2026-09-18' },
    });
  });

  it('行政处罚法 64: a hearing on the day of service or before it is too early', () => {
    expect(codes(hearingNoticeFaults(calendar, '2026-09-08', '2026-09-08'))).toEqual([
      'HEARING_NOTICE_TOO_LATE',
    ]);
    expect(codes(hearingNoticeFaults(calendar, '2026-09-08', '2026-09-01'))).toEqual([
      'HEARING_NOTICE_TOO_LATE',
    ]);
  });

  it.each([
    ['nobody of the case', 'p-2', []],
    ['one who investigates it', 'p-1', ['PRESIDER_IS_INVESTIGATOR']],
    ['one who did before', 'p-3', ['PRESIDER_IS_INVESTIGATOR']],
    ['one who is recused', 'p-4', ['PERSON_RECUSED']],
  ])('行政处罚法 43, 64: presided by %s', (_name, personId, refused) => {
    const row = { handlerIds: ['p-1'], formerHandlerIds: ['p-3'], recusedIds: ['p-4'] };
    expect(codes(presiderFaults({ personId, name: personId }, row))).toEqual(refused);
  });
});

describe('the record of the hearing', () => {
  it.each([
    ['the presider', 'p-2', []],
    ['a handler', 'p-1', []],
    ['anybody else', 'p-9', ['RECORDER_NOT_PRESIDER']],
  ])('行政处罚法 64: is made by %s', (_name, recorder, refused) => {
    expect(codes(recorderFaults(recorder, 'p-2', ['p-1', 'p-3']))).toEqual(refused);
  });

  const record: HearingRecord = { signedByParty: true, signedByPresider: true };

  it.each<[string, string, Postponement | undefined, string[]]>([
    ['the day that was told', '2026-09-17', undefined, []],
    ['the day before', '2026-09-16', undefined, ['HEARING_BEFORE_NOTICED_DATE']],
    ['the day after, of which it was not told', '2026-09-18', undefined, ['HEARING_ON_ANOTHER_DAY']],
    // 10, 11, 14, 15, 16, 17, 18 Sep are seven; Sun 20 Sep is worked.
    [
      'Sun 20 Sep, told Wed 9 Sep',
      '2026-09-20',
      { servedOn: '2026-09-09', reason: '当事人因病申请延期。' },
      [],
    ],
    [
      'Sun 20 Sep, told Thu 10 Sep: six clear days',
      '2026-09-20',
      { servedOn: '2026-09-10', reason: '当事人因病申请延期。' },
      ['HEARING_NOTICE_TOO_LATE'],
    ],
  ])('行政处罚法 64: held on %s (%s)', (_, heldOn, postponement, expected) => {
    const faults = heldOnFaults(calendar, heldOn, '2026-09-17', postponement);
    expect(codes(faults)).toEqual(expected);
    expect(faults.every(({ field }) => field === 'heldOn')).toBe(true);
  });

  it('行政处罚法 64: signed by presider and party, or the refusal is noted', () => {
    const unsigned = { ...record, signedByParty: false };
    expect(codes(hearingRecordFaults(unsigned))).toEqual(['HEARING_RECORD_NOT_SIGNED']);
    expect(hearingRecordFaults({ ...unsigned, refusalNote: '当事人拒绝签字' })).toEqual([]);
    const faults = hearingRecordFaults({ ...unsigned, signedByPresider: false });
    expect(faults.map(({ field }) => field)).toEqual(['signedByPresider', 'signedByParty']);
  });
});
