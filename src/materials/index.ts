export { MaterialsModule } from './materials.module.js';
export { CallUpsService } from './call-ups.service.js';
export { MaterialsService } from './materials.service.js';
export { checkActsForReview, checkLooksIntoCase } from './domain/reviewing-side.js';
export { BundleReceipts, type ReceiptListener } from './bundle-receipts.service.js';
export { CaseCircumstances } from './case-circumstances.service.js';
export { SubmissionDrafts } from './drafts.service.js';
export { checklistOf, type ChecklistLine, type RecordedCircumstance } from './domain/checklist.js';
export { supplementOutstanding } from './domain/supplement.errors.js';
export { proposalHash } from './proposal-hash.js';
export {
  type LegalBasis,
  type Material,
  type Proposal,
  type SubmissionContent,
} from './domain/submission.js';
export { declarationOf, mayBeSubmitted, proposalOf, statementOf } from './submission-input.js';
export {
  DeclarationDto,
  MaterialDto,
  ProposalDto,
  ScopeAnswersDto,
  StatementDto,
  SubmitForReviewDto,
} from './dto/submit-for-review.dto.js';
export { UnreviewedProposals } from './unreviewed-proposals.service.js';
