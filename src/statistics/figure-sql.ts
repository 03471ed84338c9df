import { type FigureBase } from './domain/figures.js';

/** Where a base's rows are, and which of their columns answer the questions of the query. */
export interface BaseSql {
  readonly from: string;
  /** The date that lies in the period. */
  readonly date: string;
  readonly agency: string;
  readonly reviewingAgency: string;
  readonly unit: string;
  readonly handlingUnit: string;
  readonly handlers: string;
  readonly reviewer: string;
  readonly kind: string;
  readonly caseId: string;
  readonly round: string;
  /** Groups by person: the reviewer, or each of the handlers. */
  readonly person: 'REVIEWER' | 'HANDLERS';
  /** What belongs to the base at all. */
  readonly where: string;
}

const CASES = {
  from: 'case_figure t',
  agency: 't.agency_id',
  reviewingAgency: 't.reviewing_agency_id',
  unit: 't.handling_unit_id',
  handlingUnit: 't.handling_unit_id',
  handlers: 't.handler_ids',
  reviewer: 't.reviewer_id',
  kind: 't.kind',
  caseId: 't.case_id',
  round: '0',
  person: 'HANDLERS',
} as const;

const ROUNDS = {
  ...CASES,
  from: 'review_figure t',
  unit: 't.reviewing_unit_id',
  round: 't.round',
  person: 'REVIEWER',
} as const;

const joined = (table: string): string => `${table} f JOIN case_figure t ON t.case_id = f.case_id`;

export const BASES: Readonly<Record<FigureBase, BaseSql>> = {
  FILED: { ...CASES, date: 't.filed_on', where: 'true' },
  DECIDED: { ...CASES, date: 't.decided_on', where: 't.decided_on IS NOT NULL' },
  CLOSED: { ...CASES, date: 't.ended_on', where: 't.ended_on IS NOT NULL' },
  RECEIVED: { ...ROUNDS, date: 't.received_on', where: 'true' },
  ENDED: { ...ROUNDS, date: 't.ended_on', where: 't.ended_on IS NOT NULL' },
  OBJECTED: {
    ...CASES,
    from: joined('dispute'),
    date: `(f.objected_at AT TIME ZONE 'Asia/Shanghai')::date`,
    round: 'f.round',
    where: 'true',
  },
  REFERRED: {
    ...CASES,
    from: joined('referral'),
    date: `(f.referred_at AT TIME ZONE 'Asia/Shanghai')::date`,
    round: 'f.round',
    where: 'true',
  },
};

const opinions = [
  'AGREE',
  'SUPPLEMENT',
  'NO_DECISION',
  'AMEND',
  'CORRECT',
  'REFER',
  'PROBLEMS',
  'NOT_PASSED',
  'OTHER',
];

/** Which rows of its base a figure counts or takes its value from. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  CASES_FILED: 'true',
  CASE_LIMIT_PASSED: 't.limit_passed',
  DECISIONS: 'true',
  MAJOR_DECISIONS: 't.major',
  MAJOR_PASSED: 't.major AND t.passed',
  MAJOR_NOT_PASSED: 't.major AND NOT t.passed',
  MINORS_DECIDED: 't.minor',
  CASE_DAYS: 'true',
  ROUNDS_MEAN: 't.rounds > 0',
  CLOSED_WITHOUT_DECISION: 'true',
  REVIEWS_RECEIVED: 'true',
  REVIEWS_OVERDUE: 't.overdue',
  REVIEWS_EXTENDED: 't.extended',
  REVIEWS_SUPPLEMENTED: 't.supplemented',
  REVIEWS_SIGNED: `t.state = 'SIGNED'`,
  REVIEWS_SIGNED_LATE: `t.state = 'SIGNED' AND t.overdue`,
  REVIEWS_RETURNED: `t.state = 'RETURNED'`,
  ...Object.fromEntries(
    opinions.map((kind) => [`OPINION_${kind}`, `t.state = 'SIGNED' AND t.opinion_kind = '${kind}'`]),
  ),
  FIRST_ROUND_SIGNED: `t.state = 'SIGNED' AND t.round = 1`,
  FIRST_ROUND_AGREED: `t.state = 'SIGNED' AND t.round = 1 AND t.opinion_kind = 'AGREE'`,
  REVIEW_DAYS_MEAN: `t.state = 'SIGNED'`,
  REVIEW_DAYS_MEDIAN: `t.state = 'SIGNED'`,
  REVIEW_DAYS_LONGEST: `t.state = 'SIGNED'`,
  DISPUTES: 'true',
  DISPUTES_KEPT: `f.outcome = 'OPINION_KEPT'`,
  DISPUTES_CHANGED: `f.outcome = 'OPINION_CHANGED'`,
  DISPUTES_REWORK: `f.outcome = 'REWORK'`,
  DISPUTES_NEW_OPINION: `f.outcome = 'NEW_OPINION'`,
  REFERRALS: 'true',
  REFERRALS_TRANSFERRED: `f.outcome = 'TRANSFERRED'`,
  REFERRALS_ACCEPTED: `f.outcome = 'ACCEPTED'`,
  REFERRALS_DECLINED: `f.outcome = 'DECLINED'`,
  REFERRALS_NOT_APPROVED: `f.outcome = 'NOT_APPROVED'`,
};

/** How a figure that is no count is made of the rows that its condition leaves. */
export const VALUES: Readonly<Record<string, (rows: string) => string>> = {
  CASE_DAYS: (rows) => `round(avg(t.working_days) ${rows}, 2)`,
  ROUNDS_MEAN: (rows) => `round(avg(t.rounds) ${rows}, 2)`,
  REVIEW_DAYS_MEAN: (rows) => `round(avg(t.working_days) ${rows}, 2)`,
  REVIEW_DAYS_MEDIAN: (rows) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY t.working_days) ${rows}`,
  REVIEW_DAYS_LONGEST: (rows) => `max(t.working_days) ${rows}`,
};

/** The SELECT expression of a figure. */
export function valueOf(key: string): string {
  const rows = `FILTER (WHERE ${CONDITIONS[key] ?? 'false'})`;
  return VALUES[key]?.(rows) ?? `count(*) ${rows}`;
}
