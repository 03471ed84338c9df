import { describe, expect, it } from '@jest/globals';
import { CASE_STAGES } from './case-stage.js';
import { permittedActions, type ActionStage } from './permission.js';
import { ROLES, type Role } from './role.js';

const OFFICE: readonly Role[] = [
  'HANDLER',
  'HANDLING_UNIT_HEAD',
  'LEGAL_REVIEWER',
  'LEGAL_UNIT_HEAD',
  'DEPUTY_IN_CHARGE',
  'AGENCY_HEAD',
  'DISCUSSION_MEMBER',
];

/** What everybody who takes part in cases may do with tasks and files while a case is open. */
const WORK = 'uploadFile claimTask returnTask transferTask delegateTask urge';
/** What the clocks beside the review's want of whom, until the decision and until the case is closed. */
const CLOCKS: Partial<Record<Role, { readonly undecided: string; readonly open: string }>> = {
  HANDLER: {
    undecided: 'requestCaseExtension openExcludedTime closeExcludedTime recordPreliminaryRegistration',
    open: 'recordSeal reportUrgentSeal liftSeal resolvePreliminaryRegistration recordBirthDate',
  },
  HANDLING_UNIT_HEAD: {
    undecided: 'requestCaseExtension openExcludedTime closeExcludedTime',
    open: 'reportUrgentSeal liftSeal resolvePreliminaryRegistration recordBirthDate',
  },
  AGENCY_HEAD: { undecided: 'decideCaseExtension', open: 'decideUrgentSeal extendSeal' },
};
/** Whoever presides at a hearing makes its record, of whatever office (行政处罚法 64). */
const HEARING: readonly Places[] = [
  'INVESTIGATING',
  'NOTIFYING',
  'PREPARING_SUBMISSION',
  'REWORKING',
  'REVIEW_NOT_REQUIRED',
  'REVIEW_PASSED',
  'IN_DISCUSSION',
  'AWAITING_DECISION',
];
const AFTER_DECISION: readonly ActionStage[] = ['DECIDED', 'SERVED'];
const ENDS: readonly ActionStage[] = ['CLOSED', 'CLOSED_WITHOUT_DECISION'];

type Places = 'no case' | 'to be filed' | 'any stage' | (typeof CASE_STAGES)[number];

/** Exactly what each role may do where, written out; a stage that is not named permits nothing of its own. */
const EXPECTED: Readonly<Record<Role, Partial<Record<Places, string>>>> = {
  HANDLER: {
    'no case': 'recordAbsence readStatistics readPeople',
    'to be filed': 'fileCase',
    'any stage': 'readSubmissionDraft readCase listCases downloadFile copyCase',
    INVESTIGATING:
      'endInvestigation decideOnTheSpot changeToOrdinaryProcedure serveNotice recordPartyResponse serveHearingNotice ' +
      'answerScope saveSubmissionDraft',
    NOTIFYING:
      'serveNotice recordPartyResponse withdrawHearing serveHearingNotice answerScope ' +
      'saveSubmissionDraft changeProposal',
    PREPARING_SUBMISSION:
      'serveNotice repeatNotice recordPartyResponse serveHearingNotice answerScope ' +
      'proceedWithoutReview saveSubmissionDraft submitForReview',
    UNDER_REVIEW: 'repeatNotice answerSupplementNotice answerCallUp',
    REWORKING:
      'serveNotice repeatNotice recordPartyResponse serveHearingNotice saveSubmissionDraft ' +
      'submitForReview reworkAndResubmit resumeInvestigation acceptNoDecision objectToOpinion',
    IN_DISPUTE: 'repeatNotice recordNegotiation',
    REFERRING: 'objectToOpinion referCase recordTransfer',
    REFERRED: 'recordTransfer recordPoliceAnswer',
    REVIEW_NOT_REQUIRED: 'serveNotice repeatNotice recordPartyResponse serveHearingNotice changeProposal',
    REVIEW_PASSED: 'serveNotice repeatNotice recordPartyResponse serveHearingNotice changeProposal',
    IN_DISCUSSION: 'serveNotice recordPartyResponse serveHearingNotice changeProposal',
    AWAITING_DECISION:
      'serveNotice repeatNotice recordPartyResponse serveHearingNotice draftDecision ' + 'changeProposal',
    DECIDED: 'fileWithAgency serveDecision recordRevocation',
    SERVED: 'closeCase recordRevocation',
    CLOSED: 'recordRevocation',
  },
  HANDLING_UNIT_HEAD: {
    'no case': 'recordAbsence readStatistics readPeople',
    'any stage': 'readSubmissionDraft readCase listCases downloadFile copyCase',
    INVESTIGATING: 'changeHandlers',
    NOTIFYING: 'changeHandlers',
    PREPARING_SUBMISSION: 'changeHandlers repeatNotice submitForReview',
    UNDER_REVIEW: 'changeHandlers repeatNotice answerSupplementNotice answerCallUp',
    REWORKING:
      'changeHandlers repeatNotice submitForReview reworkAndResubmit resumeInvestigation acceptNoDecision objectToOpinion',
    IN_DISPUTE: 'changeHandlers repeatNotice recordNegotiation',
    REFERRING: 'changeHandlers objectToOpinion referCase recordTransfer',
    REFERRED: 'changeHandlers recordTransfer recordPoliceAnswer',
    REVIEW_NOT_REQUIRED: 'changeHandlers repeatNotice',
    REVIEW_PASSED: 'changeHandlers repeatNotice',
    IN_DISCUSSION: 'changeHandlers',
    AWAITING_DECISION: 'changeHandlers repeatNotice reviewDecisionDraft returnDecisionDraft',
    DECIDED: 'recordRevocation',
    SERVED: 'closeCase recordRevocation',
    CLOSED: 'recordRevocation',
  },
  LEGAL_REVIEWER: {
    'no case': 'recordAbsence readStatistics readPeople',
    'any stage': 'readCase listCases downloadFile copyCase removeReviewMark',
    NOTIFYING: 'correctOpinion',
    UNDER_REVIEW:
      'signForReceipt issueSupplementNotice callUpMaterials recordInquiry claimReview addCoReviewer ' +
      'removeCoReviewer contributeReview recordAdvice saveOpinionDraft addReviewMark writeOpinion correctOpinion requestExtension',
    REWORKING: 'correctOpinion',
    IN_DISPUTE: 'correctOpinion recordNegotiation',
    REFERRING: 'correctOpinion',
    REFERRED: 'correctOpinion',
    REVIEW_NOT_REQUIRED: 'correctOpinion',
    REVIEW_PASSED: 'correctOpinion',
    IN_DISCUSSION: 'correctOpinion',
    AWAITING_DECISION: 'correctOpinion',
  },
  LEGAL_UNIT_HEAD: {
    'no case': 'recordAbsence readStatistics readPeople manageRegisters',
    'any stage': 'readCase listCases downloadFile copyCase',
    NOTIFYING: 'correctOpinion',
    UNDER_REVIEW:
      'signForReceipt issueSupplementNotice returnBundle callUpMaterials assignReviewer addCoReviewer ' +
      'removeCoReviewer recordAdvice signOpinion returnOpinion correctOpinion requestExtension',
    REWORKING: 'correctOpinion',
    IN_DISPUTE: 'correctOpinion recordNegotiation escalateDispute',
    REFERRING: 'correctOpinion',
    REFERRED: 'correctOpinion',
    REVIEW_NOT_REQUIRED: 'correctOpinion',
    REVIEW_PASSED: 'correctOpinion',
    IN_DISCUSSION: 'correctOpinion',
    AWAITING_DECISION: 'correctOpinion',
  },
  DEPUTY_IN_CHARGE: {
    'no case': 'recordAbsence readStatistics readPeople',
    'any stage': 'readCase listCases downloadFile copyCase',
    INVESTIGATING: 'decideRecusal',
    NOTIFYING: 'decideRecusal',
    PREPARING_SUBMISSION: 'decideRecusal',
    UNDER_REVIEW: 'decideRecusal',
    REWORKING: 'decideRecusal',
    IN_DISPUTE: 'decideRecusal ruleOnDispute',
    REFERRING: 'decideRecusal',
    REFERRED: 'decideRecusal',
    REVIEW_NOT_REQUIRED: 'decideRecusal conveneDiscussion',
    REVIEW_PASSED: 'decideRecusal conveneDiscussion',
    IN_DISCUSSION:
      'decideRecusal conveneDiscussion castVote excuseMember adjournDiscussion concludeDiscussion signMinutes recordUnsignedMinutes',
    AWAITING_DECISION: 'decideRecusal orderDiscussion',
  },
  AGENCY_HEAD: {
    'no case': 'recordAbsence readStatistics readPeople',
    'any stage': 'readCase listCases downloadFile copyCase',
    INVESTIGATING: 'decideRecusal',
    NOTIFYING: 'decideRecusal',
    PREPARING_SUBMISSION: 'decideRecusal',
    UNDER_REVIEW: 'approveSecondSupplement decideExtension decideRecusal',
    REWORKING: 'decideRecusal',
    IN_DISPUTE: 'decideRecusal ruleOnDispute',
    REFERRING: 'decideRecusal decideReferral',
    REFERRED: 'decideRecusal',
    REVIEW_NOT_REQUIRED: 'decideRecusal conveneDiscussion',
    REVIEW_PASSED: 'decideRecusal conveneDiscussion',
    IN_DISCUSSION:
      'decideRecusal conveneDiscussion castVote excuseMember adjournDiscussion concludeDiscussion signMinutes recordUnsignedMinutes',
    AWAITING_DECISION: 'decideRecusal orderDiscussion returnDecisionDraft approveDecision',
  },
  DISCUSSION_MEMBER: {
    'no case': 'recordAbsence readStatistics readPeople',
    'any stage': 'readCase listCases downloadFile copyCase',
    IN_DISCUSSION: 'castVote signMinutes',
  },
  PUBLISHER: {
    'no case': 'readPeople',
    'any stage': 'readCase listCases downloadFile',
  },
  ARCHIVIST: {
    'no case': 'readPeople',
    'any stage': 'readCase listCases downloadFile',
  },
  SUPERVISOR: {
    'no case': 'readFindings readStatistics readPeople',
    'any stage': 'readCase listCases downloadFile',
  },
  PROCESS_ADMIN: {
    'no case':
      'loadCalendarYear readFindings resolveFinding manageProcessModels manageProfiles readDeliveries readPeople',
  },
  SYSTEM_ADMIN: {
    'no case': 'readPeople managePeople manageWebhooks readDeliveries manageUnits manageRegisters',
  },
  SECURITY_ADMIN: {
    'no case': 'readPeople manageRoles unlockSignIn',
  },
  AUDIT_ADMIN: {
    'no case': 'readAudit',
  },
};

function expected(role: Role, place: Places): string[] {
  const own = `${EXPECTED[role][place] ?? ''} ${EXPECTED[role]['any stage'] ?? ''}`;
  const inCase = place !== 'no case' && place !== 'to be filed' && !ENDS.includes(place as ActionStage);
  const work = inCase && OFFICE.includes(role) ? WORK : '';
  // Recusal is asked until the decision is made (行政处罚法 43).
  const recusal = work && !AFTER_DECISION.includes(place as ActionStage) ? 'requestRecusal' : '';
  const hearing = work && HEARING.includes(place) ? 'recordHearing' : '';
  const clocks = work ? CLOCKS[role] : undefined;
  const undecided = recusal ? clocks?.undecided : '';
  return `${own} ${work} ${recusal} ${hearing} ${clocks?.open ?? ''} ${undecided ?? ''}`
    .split(' ')
    .filter(Boolean)
    .sort();
}

describe.each(ROLES)('%s', (role) => {
  it('without a case', () => {
    expect([...permittedActions([role])].sort()).toEqual(expected(role, 'no case'));
  });
  it('before a case is filed', () => {
    expect([...permittedActions([role], 'NONE_YET')].sort()).toEqual(expected(role, 'to be filed'));
  });
  it.each(CASE_STAGES)('%s', (stage) => {
    expect([...permittedActions([role], stage)].sort()).toEqual(expected(role, stage));
  });
});
