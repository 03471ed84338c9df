import type { CaseStage } from './case-stage.js';
import type { Role } from './role.js';

/**
 * Where an action is possible: in the stages named, whatever the stage (`ANY`), before there is a case
 * (`NONE_YET`), or without any case (`NO_CASE`).
 */
export type StageRule = readonly CaseStage[] | 'ANY' | 'NONE_YET' | 'NO_CASE';

/** Whose cases: those of the person's agency, those the person handles, or everybody's. */
export type ScopeRule = 'OWN_AGENCY' | 'OWN_CASE' | 'ALL_AGENCIES';

export interface Permission {
  readonly roles: readonly Role[];
  readonly stages: StageRule;
  readonly scope: ScopeRule;
  /** The clause that gives the act to these roles, where one does; shown to whoever is refused for their role. */
  readonly clauses?: readonly string[];
}

const INVESTIGATION = ['INVESTIGATING', 'NOTIFYING', 'PREPARING_SUBMISSION'] as const;
const REVIEW = ['UNDER_REVIEW', 'REWORKING', 'IN_DISPUTE', 'REFERRING', 'REFERRED'] as const;
/** From where a decision can follow: reviewed and passed, or nothing asked for a review (TC-19). */
const PASSED = ['REVIEW_NOT_REQUIRED', 'REVIEW_PASSED', 'IN_DISCUSSION', 'AWAITING_DECISION'] as const;
const UNDECIDED = [...INVESTIGATION, ...REVIEW, ...PASSED] as const;
const OPEN = [...UNDECIDED, 'DECIDED', 'SERVED'] as const;
/** A notice may go out before the review or, for market supervision, after it (requirements A8-9). */
const NOTICE = ['INVESTIGATING', 'NOTIFYING', 'PREPARING_SUBMISSION', 'REWORKING', ...PASSED] as const;
/** Where a notice may lie behind a case that is not in the hands of a discussion or of another agency. */
const ANSWERED = [
  ...['PREPARING_SUBMISSION', 'UNDER_REVIEW', 'REWORKING', 'IN_DISPUTE'],
  ...['REVIEW_NOT_REQUIRED', 'REVIEW_PASSED', 'AWAITING_DECISION'],
] as const;
/** Stages in which the handling unit holds the bundle. */
const PREPARATION = ['PREPARING_SUBMISSION', 'REWORKING'] as const;

const OFFICE = [
  'HANDLER',
  'HANDLING_UNIT_HEAD',
  'LEGAL_REVIEWER',
  'LEGAL_UNIT_HEAD',
  'DEPUTY_IN_CHARGE',
  'AGENCY_HEAD',
  'DISCUSSION_MEMBER',
] as const;
const READERS = [...OFFICE, 'PUBLISHER', 'ARCHIVIST', 'SUPERVISOR'] as const;
const HANDLING = ['HANDLER', 'HANDLING_UNIT_HEAD'] as const;
const LEGAL = ['LEGAL_REVIEWER', 'LEGAL_UNIT_HEAD'] as const;
const LEADERS = ['DEPUTY_IN_CHARGE', 'AGENCY_HEAD'] as const;
const DISCUSSING = ['DISCUSSION_MEMBER', 'DEPUTY_IN_CHARGE', 'AGENCY_HEAD'] as const;

/**
 * Who may do what in which stage: the one table, read by the guard, the command runner and the interface.
 * An action has the name of the API operation that performs it.
 */
export const PERMISSIONS = {
  // filing and investigation
  fileCase: { roles: ['HANDLER'], stages: 'NONE_YET', scope: 'OWN_AGENCY' },
  recordBirthDate: { roles: HANDLING, stages: OPEN, scope: 'OWN_CASE' },
  changeHandlers: { roles: ['HANDLING_UNIT_HEAD'], stages: UNDECIDED, scope: 'OWN_AGENCY' },
  endInvestigation: { roles: ['HANDLER'], stages: ['INVESTIGATING'], scope: 'OWN_CASE' },
  // clocks beside the review's (行政处罚法 56, 60; 行政许可法 42; 行政强制法 18 to 28)
  requestCaseExtension: { roles: HANDLING, stages: UNDECIDED, scope: 'OWN_CASE' },
  decideCaseExtension: {
    roles: ['AGENCY_HEAD'],
    stages: UNDECIDED,
    scope: 'OWN_AGENCY',
    clauses: ['行政处罚法 60', '行政许可法 42'],
  },
  openExcludedTime: { roles: HANDLING, stages: UNDECIDED, scope: 'OWN_CASE' },
  closeExcludedTime: { roles: HANDLING, stages: UNDECIDED, scope: 'OWN_CASE' },
  // A decision to seal is carried out after it was made; a seal may outlast any decision.
  recordSeal: { roles: ['HANDLER'], stages: OPEN, scope: 'OWN_CASE' },
  reportUrgentSeal: { roles: HANDLING, stages: OPEN, scope: 'OWN_CASE' },
  decideUrgentSeal: { roles: ['AGENCY_HEAD'], stages: OPEN, scope: 'OWN_AGENCY', clauses: ['行政强制法 19'] },
  extendSeal: { roles: ['AGENCY_HEAD'], stages: OPEN, scope: 'OWN_AGENCY', clauses: ['行政强制法 25'] },
  liftSeal: { roles: HANDLING, stages: OPEN, scope: 'OWN_CASE' },
  recordPreliminaryRegistration: { roles: ['HANDLER'], stages: UNDECIDED, scope: 'OWN_CASE' },
  resolvePreliminaryRegistration: { roles: HANDLING, stages: OPEN, scope: 'OWN_CASE' },
  // summary procedure: decided on the spot, filed with the own agency (行政处罚法 51, 52; SY-R22)
  decideOnTheSpot: { roles: ['HANDLER'], stages: ['INVESTIGATING'], scope: 'OWN_CASE' },
  changeToOrdinaryProcedure: { roles: ['HANDLER'], stages: ['INVESTIGATING'], scope: 'OWN_CASE' },
  fileWithAgency: { roles: ['HANDLER'], stages: ['DECIDED'], scope: 'OWN_CASE' },
  // notice and hearing (行政处罚法 44, 45, 63, 64)
  serveNotice: { roles: ['HANDLER'], stages: NOTICE, scope: 'OWN_CASE' },
  repeatNotice: { roles: HANDLING, stages: ANSWERED, scope: 'OWN_CASE' },
  recordPartyResponse: { roles: ['HANDLER'], stages: NOTICE, scope: 'OWN_CASE' },
  withdrawHearing: { roles: ['HANDLER'], stages: ['NOTIFYING'], scope: 'OWN_CASE' },
  serveHearingNotice: { roles: ['HANDLER'], stages: NOTICE, scope: 'OWN_CASE' },
  // Whoever presides, of whatever office, and the handlers (HearingsService).
  recordHearing: { roles: OFFICE, stages: NOTICE, scope: 'OWN_AGENCY' },
  // submission (SY-L5, SY-L6)
  answerScope: { roles: ['HANDLER'], stages: INVESTIGATION, scope: 'OWN_CASE' },
  proceedWithoutReview: { roles: ['HANDLER'], stages: ['PREPARING_SUBMISSION'], scope: 'OWN_CASE' },
  saveSubmissionDraft: { roles: ['HANDLER'], stages: [...INVESTIGATION, 'REWORKING'], scope: 'OWN_CASE' },
  readSubmissionDraft: { roles: HANDLING, stages: 'ANY', scope: 'OWN_CASE' },
  submitForReview: { roles: HANDLING, stages: PREPARATION, scope: 'OWN_CASE', clauses: ['SY-L5', 'JBM-29'] },
  signForReceipt: { roles: LEGAL, stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  issueSupplementNotice: { roles: LEGAL, stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  returnBundle: { roles: ['LEGAL_UNIT_HEAD'], stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  approveSecondSupplement: {
    roles: ['AGENCY_HEAD'],
    stages: ['UNDER_REVIEW'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-R7'],
  },
  answerSupplementNotice: { roles: HANDLING, stages: ['UNDER_REVIEW'], scope: 'OWN_CASE' },
  callUpMaterials: { roles: LEGAL, stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  answerCallUp: { roles: HANDLING, stages: ['UNDER_REVIEW'], scope: 'OWN_CASE' },
  recordInquiry: { roles: ['LEGAL_REVIEWER'], stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  // review (SY-L8 to SY-L11)
  assignReviewer: {
    roles: ['LEGAL_UNIT_HEAD'],
    stages: ['UNDER_REVIEW'],
    scope: 'OWN_AGENCY',
    clauses: ['JBM-22', 'JBE-L2', 'SY-L2'],
  },
  claimReview: {
    roles: ['LEGAL_REVIEWER'],
    stages: ['UNDER_REVIEW'],
    scope: 'OWN_AGENCY',
    clauses: ['JBM-22', 'JBE-L2', 'SY-L2'],
  },
  addCoReviewer: { roles: LEGAL, stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  removeCoReviewer: { roles: LEGAL, stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  contributeReview: { roles: ['LEGAL_REVIEWER'], stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  recordAdvice: { roles: LEGAL, stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  saveOpinionDraft: { roles: ['LEGAL_REVIEWER'], stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  addReviewMark: { roles: ['LEGAL_REVIEWER'], stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY' },
  removeReviewMark: { roles: ['LEGAL_REVIEWER'], stages: 'ANY', scope: 'OWN_AGENCY' },
  writeOpinion: {
    roles: ['LEGAL_REVIEWER'],
    stages: ['UNDER_REVIEW'],
    scope: 'OWN_AGENCY',
    clauses: ['JBM-22', 'JBE-L2', 'SY-L2'],
  },
  signOpinion: {
    roles: ['LEGAL_UNIT_HEAD'],
    stages: ['UNDER_REVIEW'],
    scope: 'OWN_AGENCY',
    clauses: ['JBM-22', 'JBE-L2', 'SY-L2'],
  },
  returnOpinion: {
    roles: ['LEGAL_UNIT_HEAD'],
    stages: ['UNDER_REVIEW'],
    scope: 'OWN_AGENCY',
    clauses: ['JBM-22', 'JBE-L2', 'SY-L2'],
  },
  correctOpinion: { roles: LEGAL, stages: [...REVIEW, 'NOTIFYING', ...PASSED], scope: 'OWN_AGENCY' },
  requestExtension: { roles: LEGAL, stages: ['UNDER_REVIEW'], scope: 'OWN_AGENCY', clauses: ['SY-L11'] },
  decideExtension: {
    roles: ['AGENCY_HEAD'],
    stages: ['UNDER_REVIEW'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-L11'],
  },
  requestRecusal: { roles: OFFICE, stages: UNDECIDED, scope: 'OWN_AGENCY' },
  decideRecusal: { roles: LEADERS, stages: UNDECIDED, scope: 'OWN_AGENCY', clauses: ['行政处罚法 43'] },
  // what follows an opinion (requirements A7)
  reworkAndResubmit: {
    roles: HANDLING,
    stages: ['REWORKING'],
    scope: 'OWN_CASE',
    clauses: ['JBM-28b', 'JBM-29'],
  },
  resumeInvestigation: { roles: HANDLING, stages: ['REWORKING'], scope: 'OWN_CASE' },
  acceptNoDecision: { roles: HANDLING, stages: ['REWORKING'], scope: 'OWN_CASE' },
  objectToOpinion: {
    roles: HANDLING,
    stages: ['REWORKING', 'REFERRING'],
    scope: 'OWN_CASE',
    clauses: ['SY-L12', 'JBM-28c'],
  },
  recordNegotiation: {
    roles: [...HANDLING, ...LEGAL],
    stages: ['IN_DISPUTE'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-L12', 'JBM-28c'],
  },
  escalateDispute: {
    roles: ['LEGAL_UNIT_HEAD'],
    stages: ['IN_DISPUTE'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-L12', 'JBM-28c'],
  },
  ruleOnDispute: {
    roles: LEADERS,
    stages: ['IN_DISPUTE'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-L12', 'JBM-28c'],
  },
  referCase: { roles: HANDLING, stages: ['REFERRING'], scope: 'OWN_CASE' },
  decideReferral: {
    roles: ['AGENCY_HEAD'],
    stages: ['REFERRING'],
    scope: 'OWN_AGENCY',
    clauses: ['移送规定 5'],
  },
  recordTransfer: { roles: HANDLING, stages: ['REFERRING', 'REFERRED'], scope: 'OWN_CASE' },
  recordPoliceAnswer: { roles: HANDLING, stages: ['REFERRED'], scope: 'OWN_CASE' },
  // collective discussion (SY-L13, 行政处罚法 57)
  orderDiscussion: {
    roles: LEADERS,
    stages: ['AWAITING_DECISION'],
    scope: 'OWN_AGENCY',
    clauses: ['行政处罚法 57'],
  },
  conveneDiscussion: {
    roles: LEADERS,
    stages: ['REVIEW_NOT_REQUIRED', 'REVIEW_PASSED', 'IN_DISCUSSION'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-L13', '行政处罚法 57'],
  },
  castVote: {
    roles: DISCUSSING,
    stages: ['IN_DISCUSSION'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-L13', '行政处罚法 57'],
  },
  excuseMember: { roles: LEADERS, stages: ['IN_DISCUSSION'], scope: 'OWN_AGENCY' },
  adjournDiscussion: { roles: LEADERS, stages: ['IN_DISCUSSION'], scope: 'OWN_AGENCY' },
  concludeDiscussion: {
    roles: LEADERS,
    stages: ['IN_DISCUSSION'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-L13', '行政处罚法 57'],
  },
  signMinutes: { roles: DISCUSSING, stages: ['IN_DISCUSSION'], scope: 'OWN_AGENCY' },
  recordUnsignedMinutes: { roles: LEADERS, stages: ['IN_DISCUSSION'], scope: 'OWN_AGENCY' },
  // decision (SY-R38: 承办人 → 审核人 → 批准人)
  draftDecision: {
    roles: ['HANDLER'],
    stages: ['AWAITING_DECISION'],
    scope: 'OWN_CASE',
    clauses: ['SY-R38'],
  },
  reviewDecisionDraft: {
    roles: ['HANDLING_UNIT_HEAD'],
    stages: ['AWAITING_DECISION'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-R38'],
  },
  returnDecisionDraft: {
    roles: ['HANDLING_UNIT_HEAD', 'AGENCY_HEAD'],
    stages: ['AWAITING_DECISION'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-R38'],
  },
  approveDecision: {
    roles: ['AGENCY_HEAD'],
    stages: ['AWAITING_DECISION'],
    scope: 'OWN_AGENCY',
    clauses: ['SY-R38'],
  },
  changeProposal: { roles: ['HANDLER'], stages: ['NOTIFYING', ...PASSED], scope: 'OWN_CASE' },
  serveDecision: { roles: ['HANDLER'], stages: ['DECIDED'], scope: 'OWN_CASE' },
  closeCase: { roles: HANDLING, stages: ['SERVED'], scope: 'OWN_CASE' },
  recordRevocation: {
    roles: HANDLING,
    stages: ['DECIDED', 'SERVED', 'CLOSED'],
    scope: 'OWN_CASE',
  },
  // the case file
  readCase: { roles: READERS, stages: 'ANY', scope: 'OWN_AGENCY' },
  listCases: { roles: READERS, stages: 'ANY', scope: 'OWN_AGENCY' },
  uploadFile: { roles: OFFICE, stages: OPEN, scope: 'OWN_AGENCY' },
  downloadFile: { roles: READERS, stages: 'ANY', scope: 'OWN_AGENCY' },
  readStatistics: { roles: [...OFFICE, 'SUPERVISOR'], stages: 'NO_CASE', scope: 'OWN_AGENCY' },
  // work items
  claimTask: { roles: OFFICE, stages: OPEN, scope: 'OWN_AGENCY' },
  returnTask: { roles: OFFICE, stages: OPEN, scope: 'OWN_AGENCY' },
  transferTask: { roles: OFFICE, stages: OPEN, scope: 'OWN_AGENCY' },
  delegateTask: { roles: OFFICE, stages: OPEN, scope: 'OWN_AGENCY' },
  copyCase: { roles: OFFICE, stages: 'ANY', scope: 'OWN_AGENCY' },
  urge: { roles: OFFICE, stages: OPEN, scope: 'OWN_AGENCY' },
  recordAbsence: { roles: OFFICE, stages: 'NO_CASE', scope: 'OWN_AGENCY' },
  // running the system
  loadCalendarYear: { roles: ['PROCESS_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  readFindings: { roles: ['PROCESS_ADMIN', 'SUPERVISOR'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  resolveFinding: { roles: ['PROCESS_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  manageProcessModels: { roles: ['PROCESS_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  manageProfiles: { roles: ['PROCESS_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  readPeople: {
    roles: [...READERS, 'PROCESS_ADMIN', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'],
    stages: 'NO_CASE',
    scope: 'OWN_AGENCY',
  },
  managePeople: { roles: ['SYSTEM_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  manageWebhooks: { roles: ['SYSTEM_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  readDeliveries: {
    roles: ['SYSTEM_ADMIN', 'PROCESS_ADMIN'],
    stages: 'NO_CASE',
    scope: 'ALL_AGENCIES',
  },
  manageUnits: { roles: ['SYSTEM_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  manageRoles: { roles: ['SECURITY_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  manageRegisters: { roles: ['LEGAL_UNIT_HEAD', 'SYSTEM_ADMIN'], stages: 'NO_CASE', scope: 'OWN_AGENCY' },
  unlockSignIn: { roles: ['SECURITY_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
  readAudit: { roles: ['AUDIT_ADMIN'], stages: 'NO_CASE', scope: 'ALL_AGENCIES' },
} as const satisfies Readonly<Record<string, Permission>>;

export type ActionName = keyof typeof PERMISSIONS;

export const ACTION_NAMES = Object.keys(PERMISSIONS) as readonly ActionName[];

/** The table's row of an action, widened so that rules can read it. */
export function permissionOf(action: ActionName): Permission {
  return PERMISSIONS[action];
}

export function isActionName(value: string): value is ActionName {
  return Object.hasOwn(PERMISSIONS, value);
}
