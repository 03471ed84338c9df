import { beijingIso, type BeijingDate } from '../../shared/beijing-time.js';
import { type BilingualText } from '../../shared/domain-error.js';
import { type PeriodRequest } from '../../working-calendar/index.js';

/** The head decides on the report (移送规定 5). */
export const REFERRAL_DECISION_DUE = 'REFERRAL_DECISION_DUE';
/** The case goes to the police (移送规定 5). */
export const TRANSFER_DUE = 'TRANSFER_DUE';
/** The police decide whether they take it (移送规定 8). */
export const POLICE_ANSWER_DUE = 'POLICE_ANSWER_DUE';

const SOURCE = '行政执法机关移送涉嫌犯罪案件的规定';

/** Three calendar days (自然日) from the day after the report; a last day off rolls (移送规定 5; TC-05: 30 Sep → 8 Oct 2026). */
export function referralDecisionPeriod(reportedOn: BeijingDate): PeriodRequest {
  const label = { zh: '移送审批期限', en: 'Decision on the referral due' };
  return threeDays('referrals.decision-due', label, '移送规定 5', {
    event: { zh: '提出移送报告', en: 'Report to the head' },
    at: reportedOn,
  });
}

/** Three calendar days (自然日) from the day after the receipt; a last day off rolls (移送规定 8; TC-05: 9 → 12 Oct 2026). */
export function policeAnswerPeriod(receivedOn: BeijingDate): PeriodRequest {
  const label = { zh: '公安机关答复期限', en: 'Answer of the police due' };
  return threeDays('referrals.police-answer-due', label, '移送规定 8', {
    event: { zh: '公安机关签收', en: 'Receipt by the police' },
    at: receivedOn,
  });
}

/** 24 hours from the approval, through nights and holidays (移送规定 5; 民法典 201). */
export function transferPeriod(approvedAt: Date): PeriodRequest {
  return {
    rule: {
      name: 'referrals.transfer-due',
      label: { zh: '移送期限', en: 'Transfer due' },
      clauses: ['移送规定 5'],
      source: SOURCE,
    },
    start: { event: { zh: '批准移送', en: 'Approval of the referral' }, at: beijingIso(approvedAt) },
    number: 24,
    unit: 'HOUR',
    lastDay: 'KEEP',
  };
}

function threeDays(
  name: string,
  label: BilingualText,
  clause: string,
  start: PeriodRequest['start'],
): PeriodRequest {
  const rule = { name, label, clauses: [clause], source: SOURCE };
  // The regulation does not say 工作日, so its days are calendar days.
  return { rule, start, number: 3, unit: 'CALENDAR_DAY', lastDay: 'ROLL' };
}
