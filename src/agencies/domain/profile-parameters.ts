import { type PenaltyKind } from '../../shared/penalty-kinds.js';
import { type BilingualText } from '../../shared/domain-error.js';

/** The six kinds of enforcement acts (SY-D3); a profile says which of them it reviews. */
export const CASE_KINDS = ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** The canonical opinion kinds of the routing table (requirements A7); only AGREE passes. */
export const OPINION_KINDS = [
  'AGREE',
  'SUPPLEMENT',
  'NO_DECISION',
  'AMEND',
  'CORRECT',
  'REFER',
  'PROBLEMS',
  'NOT_PASSED',
  'OTHER',
] as const;
export type OpinionKind = (typeof OPINION_KINDS)[number];

/** What a checklist point is about; decides which opinion may follow when it fails (SY-L10, A7). */
export const CHECK_SUBJECTS = [
  'SUBJECT',
  'OFFICERS',
  'PARTY',
  'FACTS',
  'LAW',
  'DISCRETION',
  'PROCEDURE',
  'JURISDICTION',
  'ABUSE',
  'DOCUMENTS',
  'CRIME',
  'OTHER',
] as const;
export type CheckSubject = (typeof CHECK_SUBJECTS)[number];

/** Circumstances that make a decision "major" (行政处罚法 58, 118号, the seeds' own lists). */
export const SCOPE_CRITERIA = [
  'MAJOR_PUBLIC_INTEREST',
  'SOCIAL_INFLUENCE_OR_RISK',
  'MAJOR_RIGHTS_DIRECT',
  'HEARING_HELD',
  'COMPLEX_MULTI_RELATION',
  'STATUTORY',
] as const;
export type ScopeCriterion = (typeof SCOPE_CRITERIA)[number];

/** One point of the review checklist, in the agency's own words. */
export interface ChecklistPoint {
  readonly key: string;
  readonly subject: CheckSubject;
  readonly text: BilingualText;
}

/** An opinion kind as this agency calls it. */
export interface OpinionTerm {
  readonly kind: OpinionKind;
  readonly term: BilingualText;
}

/** One thing to hand in; `when` names the circumstance that makes it wanted, absent means always. */
export interface MaterialRule {
  readonly key: string;
  readonly text: BilingualText;
  readonly when?: MaterialCircumstance;
  readonly source: string;
}

export const MATERIAL_CIRCUMSTANCES = [
  'HEARING_HELD',
  'HEARING_WAIVED',
  'ASSESSMENT_HELD',
  'TECHNICAL_EVIDENCE',
  'HEARING_REQUESTED',
  'STATEMENT_MADE',
  'SEVERAL_HANDLERS',
  'CASE_LIMIT_EXTENDED',
] as const;
export type MaterialCircumstance = (typeof MATERIAL_CIRCUMSTANCES)[number];

/** Working days for the review (工作日). */
export interface ReviewPeriod {
  readonly workingDays: number;
}

/** How often and by how much a review may be extended; `BY_HEAD` needs a date and a reason instead of a number. */
export type ExtensionRule =
  | { readonly mode: 'FIXED'; readonly workingDays: number; readonly times: number }
  | { readonly mode: 'BY_HEAD' };

/** What the review clock does while materials are supplemented (open point A8.1). */
export type ClockOnSupplement = 'PAUSE' | 'RUN' | 'RESTART';

/** How a reviewer is found once a bundle is complete; `BY_FIELD` chooses among those named for the kind of case. */
export const ASSIGNMENT_MODES = ['BY_HEAD', 'LEAST_LOADED', 'ROTATING', 'BY_FIELD'] as const;
export type AssignmentMode = (typeof ASSIGNMENT_MODES)[number];

export interface AssignmentRule {
  readonly mode: AssignmentMode;
  /** Sign-in names of reviewers by kind of case, for `BY_FIELD`. */
  readonly reviewersByKind?: Readonly<Partial<Record<CaseKind, readonly string[]>>>;
}

/** Who decides on the recusal of the head of the agency. */
export type RecusalOfHead = 'DEPUTY_IN_CHARGE' | 'COLLECTIVE';

/** Who rules when handler and reviewer cannot agree. */
export type EscalationTarget = 'AGENCY_HEAD' | 'DEPUTY_IN_CHARGE';

/** Time that a period does not count (不计入期限的时间): each begins and ends with a document. */
export const EXCLUDED_TIMES = [
  'SUSPENSION',
  'HEARING',
  'PUBLICATION',
  'TESTING',
  'APPRAISAL',
  'REFERRAL',
  'TENDER',
  'EXPERT_REVIEW',
  'MONITORING',
  'SERVICE',
] as const;
export type ExcludedTime = (typeof EXCLUDED_TIMES)[number];

/** Extension of a penalty case: by the head once, then by collective discussion; calendar days, null: no ceiling. */
export interface CaseLimitExtension {
  readonly firstDays: number;
  readonly furtherMaxDays: number | null;
}

/** Working days (行政许可法 82) to decide on a permit, and those that the head may add. */
export interface PermitLimit {
  readonly workingDays: number;
  readonly extensionWorkingDays: number;
}

/** From which fine (yuan) on the party may ask for a hearing (较大数额罚款, 行政处罚法 63). */
export interface HearingThresholds {
  readonly PERSON: string;
  readonly ORGANISATION: string;
}

/** What makes the leaders discuss a case beside its being complex: an amount (yuan) from which on, words of kinds. */
export interface DiscussionTriggers {
  readonly amountFrom: string | null;
  readonly kinds: readonly string[];
}

/** Calendar days of a seal or seizure and of its one extension. */
export interface SealPeriod {
  readonly days: number;
  readonly extensionDays: number;
}

/** Every parameter in which agencies may differ, with the type of its value. */
export interface ParameterValues {
  reviewedKinds: readonly CaseKind[];
  /** Kinds that no rule sends to review, but that are handled and may be handed in (SY-D3, SY-L4, ST-1). */
  otherKinds: readonly CaseKind[];
  /** By kind, else `DEFAULT`; `OTHERWISE` is the other unit where there is no legal body (SY-M3.1). */
  reviewingUnit: Readonly<Partial<Record<CaseKind | 'DEFAULT' | 'OTHERWISE', string>>>;
  entrustedToEntrusting: boolean;
  scopeCriteria: readonly ScopeCriterion[];
  reviewAllNonSummary: boolean;
  /** A penalty for which the party may ask for a hearing is reviewed, whether or not one was held. */
  hearingRightAsksForReview: boolean;
  voluntaryReview: boolean;
  materials: readonly MaterialRule[];
  checklist: readonly ChecklistPoint[];
  opinionKinds: readonly OpinionTerm[];
  reviewPeriod: ReviewPeriod;
  extension: ExtensionRule;
  reminderWorkingDaysLeft: readonly number[];
  clockOnSupplement: ClockOnSupplement;
  receiptWorkingDays: number;
  roundAlertFrom: number;
  /** Working days after the opinion was signed within which it may be objected to; null: until it is reworked. */
  objectionPeriod: { readonly workingDays: number | null };
  negotiationWorkingDays: number;
  escalateTo: EscalationTarget;
  rulingWorkingDays: number;
  collectiveDiscussion: 'ALL_MAJOR' | 'BY_LAW';
  discussionQuorum: number;
  discussionMajority: number;
  reviewerAssignment: AssignmentRule;
  reviewerMayClaim: boolean;
  recusalOfHead: RecusalOfHead;
  failedPointNeedsPlace: boolean;
  /** A cited law that the register does not hold: said to whoever cites it, or refused. */
  unknownLaw: 'WARN' | 'REFUSE';
  urgesPerWorkingDay: number;
  reviewerMustHoldQualification: boolean;
  reviewerMustBeRegistered: boolean;
  reviewerRatio: { readonly min: number; readonly hard: boolean };
  caseLimitDays: number;
  caseWarningWorkingDays: number;
  caseLimitExtension: CaseLimitExtension;
  penaltyExcludedTimes: readonly ExcludedTime[];
  permitLimit: PermitLimit;
  /** Handled by several agencies as one (统一办理、联合办理、集中办理, 行政许可法 42). */
  jointPermitLimit: PermitLimit;
  permitExcludedTimes: readonly ExcludedTime[];
  sealPeriod: SealPeriod;
  registrationWorkingDays: number;
  paymentDays: number;
  hearingThresholds: HearingThresholds;
  /** Kinds of penalties for which the party may ask for a hearing beside those of 行政处罚法 63. */
  furtherHearingKinds: readonly PenaltyKind[];
  discussionTriggers: DiscussionTriggers;
  serviceWorkingDays: number;
}

export type ParameterKey = keyof ParameterValues;

/** Where a value comes from; a system default is shown as such, so that nobody takes it for law. */
export interface ParameterSource {
  readonly kind: 'AGENCY' | 'NATIONAL' | 'SYSTEM_DEFAULT';
  /** Clause or document, e.g. `SY-L11`, `行政处罚法 60`; `系统默认` for a system default. */
  readonly reference: string;
}

/** A parameter as it applies: its value, where it comes from and from when. */
export interface EffectiveParameter<K extends ParameterKey = ParameterKey> {
  readonly key: K;
  readonly value: ParameterValues[K];
  readonly source: ParameterSource;
  readonly validFrom: string;
  readonly label: BilingualText;
}

export type EffectiveProfile = { readonly [K in ParameterKey]: EffectiveParameter<K> };
