import { describe, expect, it } from '@jest/globals';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { OFFICIAL_YEAR_2026 } from '../../working-calendar/domain/official-years/2026.js';
import { WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';
import { type TransferDocument } from './referral.js';
import { policeAnswerPeriod, referralDecisionPeriod, transferPeriod } from './referral-periods.js';
import {
  decisionFaults,
  policeAnswerFaults,
  referralFaults,
  transferFaults,
  type ReferralToCheck,
} from './referral-rules.js';

const calendar = new WorkingCalendar([OFFICIAL_YEAR_2026]);
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('a referral (SY-L10, 移送规定 5)', () => {
  const crime: ReferralToCheck = {
    kind: 'SUSPECTED_CRIME',
    target: '公安局',
    legalBasis: [{ law: '移送规定', article: '第三条' }],
    materials: [{ title: '笔录' }],
    letter: '现予移送。',
    report: {
      text: '达到追诉标准。',
      officers: [
        { signInName: 'a', certified: true },
        { signInName: 'b', certified: true },
      ],
    },
  };

  it('is taken whole', () => {
    expect(referralFaults(crime)).toEqual([]);
  });

  it('SY-L10: needs target, basis, materials and letter, told all at once', () => {
    const empty = { ...crime, target: ' ', legalBasis: [], materials: [], letter: '' };
    expect(codes(referralFaults(empty))).toEqual([
      'REFERRAL_TARGET_MISSING',
      'REFERRAL_BASIS_MISSING',
      'REFERRAL_MATERIALS_MISSING',
      'REFERRAL_LETTER_MISSING',
    ]);
  });

  it('移送规定 5: a suspected crime needs the report of two different certified officers', () => {
    const report = (officers: { signInName: string; certified: boolean }[]) =>
      codes(referralFaults({ ...crime, report: { text: '报告', officers } }));
    const a = { signInName: 'a', certified: true };
    expect(report([a])).toEqual(['REFERRAL_OFFICERS_TOO_FEW']);
    expect(report([a, a])).toEqual(['REFERRAL_OFFICERS_TOO_FEW']);
    expect(report([a, { signInName: 'b', certified: false }])).toEqual(['REFERRAL_OFFICER_NOT_QUALIFIED']);
    const { report: _none, ...without } = crime;
    expect(codes(referralFaults(without))).toEqual(['REFERRAL_REPORT_MISSING']);
    expect(referralFaults({ ...without, kind: 'OTHER_AGENCY' })).toEqual([]);
  });

  it('移送规定 5: not to refer needs a reason', () => {
    expect(decisionFaults(true, '')).toEqual([]);
    expect(codes(decisionFaults(false, ' '))).toEqual(['REFERRAL_REASON_MISSING']);
    expect(decisionFaults(false, '不构成犯罪')).toEqual([]);
  });
});

describe('a transfer (移送规定 6, 7)', () => {
  const receipt = { receivedBy: '王某', receivedOn: '2026-10-09' };
  const bundle: TransferDocument[] = [
    { kind: 'TRANSFER_LETTER', title: '移送书' },
    { kind: 'INVESTIGATION_REPORT', title: '调查报告' },
    { kind: 'GOODS_LIST', noneBecause: '没有扣押物品' },
    { kind: 'TEST_REPORT', title: '检验报告' },
    { kind: 'OTHER_MATERIAL', noneBecause: '没有' },
  ];

  it('移送规定 6: holds five documents, or says why one is none', () => {
    expect(transferFaults('SUSPECTED_CRIME', bundle, receipt)).toEqual([]);
    expect(codes(transferFaults('SUSPECTED_CRIME', bundle.slice(0, 3), receipt))).toEqual([
      'TRANSFER_BUNDLE_INCOMPLETE',
      'TRANSFER_BUNDLE_INCOMPLETE',
    ]);
  });

  it('移送规定 6: never goes without letter and report, whatever the reason', () => {
    const none = bundle.map(({ kind }) => ({ kind, noneBecause: '没有' }));
    expect(transferFaults('SUSPECTED_CRIME', none, receipt)).toHaveLength(2);
  });

  it('needs the receipt, to another agency too; the five documents are for the police', () => {
    expect(codes(transferFaults('SUSPECTED_CRIME', bundle, undefined))).toEqual(['TRANSFER_RECEIPT_MISSING']);
    expect(codes(transferFaults('OTHER_AGENCY', [], undefined))).toEqual(['TRANSFER_RECEIPT_MISSING']);
    expect(transferFaults('OTHER_AGENCY', [], receipt)).toEqual([]);
  });

  it('移送规定 8: the police decline with a reason', () => {
    expect(policeAnswerFaults('ACCEPTED', '')).toEqual([]);
    expect(codes(policeAnswerFaults('DECLINED', ''))).toEqual(['POLICE_REASON_MISSING']);
  });
});

describe('the periods of a referral (TC-05)', () => {
  it('移送规定 5: reported Wed 2026-09-30, strictly Sat 3 Oct, effectively Thu 8 Oct', () => {
    const due = countPeriod(calendar, referralDecisionPeriod('2026-09-30'));
    expect([due.strictDate, due.effectiveDate]).toEqual(['2026-10-03', '2026-10-08']);
  });

  it('移送规定 5: approved Thu 2026-10-08 10:00, transferred by Fri 10:00, through the night', () => {
    const due = countPeriod(calendar, transferPeriod(new Date('2026-10-08T10:00:00+08:00')));
    expect(due.dueAt).toBe('2026-10-09T10:00:00.000+08:00');
  });

  it('移送规定 8: received Fri 2026-10-09, answered by Mon 12 Oct', () => {
    expect(countPeriod(calendar, policeAnswerPeriod('2026-10-09')).effectiveDate).toBe('2026-10-12');
  });
});
