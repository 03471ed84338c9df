export { MaterialsModule } from './materials.module.js';
export { MaterialsService } from './materials.service.js';
export { proposalHash, type LegalBasis, type Proposal, type SubmissionContent } from './domain/submission.js';
