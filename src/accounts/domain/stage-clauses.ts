import { type ActionName } from './permission-table.js';

/**
 * The clause that puts an act at its stage of the order of work, where law or requirements have one: told to whoever
 * comes too early or too late. Beside the stages of the permission table, which says what the stages are.
 */
const STAGE_CLAUSES: Readonly<Partial<Record<ActionName, readonly string[]>>> = {
  // investigation ends before anything is sent to review; measures and limits belong to a case that is not over
  endInvestigation: ['SY-L5', 'JBM-29'],
  changeHandlers: ['行政处罚法 42'],
  requestCaseExtension: ['行政处罚法 60', '行政许可法 42'],
  decideCaseExtension: ['行政处罚法 60', '行政许可法 42'],
  openExcludedTime: ['行政处罚法 60', '行政许可法 45'],
  closeExcludedTime: ['行政处罚法 60', '行政许可法 45'],
  recordSeal: ['行政强制法 18'],
  reportUrgentSeal: ['行政强制法 19'],
  decideUrgentSeal: ['行政强制法 19'],
  extendSeal: ['行政强制法 25'],
  liftSeal: ['行政强制法 27'],
  recordPreliminaryRegistration: ['行政处罚法 56'],
  resolvePreliminaryRegistration: ['行政处罚法 56'],
  decideOnTheSpot: ['行政处罚法 51'],
  changeToOrdinaryProcedure: ['行政处罚法 51'],
  fileWithAgency: ['行政处罚法 52', 'SY-R22'],
  // told before it is decided (行政处罚法 44), heard before it is decided (行政处罚法 65)
  serveNotice: ['行政处罚法 44'],
  recordPartyResponse: ['行政处罚法 45'],
  withdrawHearing: ['行政处罚法 64'],
  repeatNotice: ['行政处罚法 44', '行政处罚法 45'],
  serveHearingNotice: ['行政处罚法 64'],
  recordHearing: ['行政处罚法 64', '行政处罚法 65'],
  // sent to review after the investigation and before the decision
  answerScope: ['SY-L3', 'SY-L5'],
  proceedWithoutReview: ['SY-L5', '行政处罚法 58'],
  saveSubmissionDraft: ['SY-L5', 'JBM-29'],
  submitForReview: ['SY-L5', 'JBM-29'],
  signForReceipt: ['SY-L6'],
  issueSupplementNotice: ['SY-L6', 'SY-R7'],
  returnBundle: ['SY-L6'],
  approveSecondSupplement: ['SY-L6', 'SY-R7'],
  answerSupplementNotice: ['SY-L6'],
  callUpMaterials: ['SY-L9'],
  answerCallUp: ['SY-L9'],
  recordInquiry: ['SY-L9'],
  // reviewed once the bundle has come
  assignReviewer: ['SY-L5', 'SY-L6', 'JBM-29'],
  claimReview: ['SY-L5', 'SY-L6', 'JBM-29'],
  addCoReviewer: ['SY-L5', 'JBM-29'],
  removeCoReviewer: ['SY-L5', 'JBM-29'],
  contributeReview: ['SY-L5', 'JBM-29'],
  recordAdvice: ['JBM-24'],
  saveOpinionDraft: ['SY-L5', 'JBM-29'],
  addReviewMark: ['SY-L5', 'JBM-29'],
  writeOpinion: ['SY-L5', 'SY-L6', 'JBM-29'],
  signOpinion: ['SY-L5', 'JBM-29'],
  returnOpinion: ['SY-L5', 'JBM-29'],
  correctOpinion: ['SY-L10'],
  requestExtension: ['SY-L11'],
  decideExtension: ['SY-L11'],
  requestRecusal: ['行政处罚法 43'],
  decideRecusal: ['行政处罚法 43'],
  // what follows an opinion
  reworkAndResubmit: ['JBM-28b', 'JBE-L8'],
  resumeInvestigation: ['SY-L10', 'JBM-28b', 'JBE-L8', 'A7'],
  acceptNoDecision: ['SY-L10', 'JBM-28a', 'JBE-L7', 'A7'],
  objectToOpinion: ['SY-L12', 'JBM-28c', 'JX-L1', 'JBE-L9'],
  recordNegotiation: ['SY-L12', 'JBM-28c', 'JX-L1', 'JBE-L9'],
  escalateDispute: ['SY-L12', 'JBM-28c', 'JX-L1', 'JBE-L9'],
  ruleOnDispute: ['SY-L12', 'JBM-28c', 'JX-L1', 'JBE-L9'],
  referCase: ['SY-L10', 'JBE-L7', 'A7'],
  decideReferral: ['移送规定 5'],
  recordTransfer: ['移送规定 5'],
  recordPoliceAnswer: ['移送规定 8'],
  // discussed after the review has passed
  orderDiscussion: ['行政处罚法 57'],
  conveneDiscussion: ['SY-L13', '行政处罚法 57'],
  castVote: ['SY-L13', '行政处罚法 57'],
  excuseMember: ['SY-L13', '行政处罚法 57'],
  adjournDiscussion: ['SY-L13', '行政处罚法 57'],
  concludeDiscussion: ['SY-L13', '行政处罚法 57'],
  signMinutes: ['SY-R19'],
  recordUnsignedMinutes: ['SY-R19'],
  // decided after review (and discussion), approved in order, then served, then closed
  draftDecision: ['行政处罚法 58', 'SY-L4', 'SY-R38'],
  reviewDecisionDraft: ['行政处罚法 58', 'SY-L4', 'SY-R38'],
  returnDecisionDraft: ['SY-R38'],
  approveDecision: ['行政处罚法 58', 'SY-L4', 'SY-R38'],
  changeProposal: ['SY-L4'],
  serveDecision: ['行政处罚法 61'],
  closeCase: ['行政处罚法 61', 'SY-R3'],
  recordRevocation: ['行政处罚法 48'],
};

/** The clause of an act's place in the order of work; undefined where none orders it. */
export function orderClausesOf(action: ActionName): readonly string[] | undefined {
  return STAGE_CLAUSES[action];
}
