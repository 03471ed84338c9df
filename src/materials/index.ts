export { MaterialsModule } from './materials.module.js';
export { MaterialsService } from './materials.service.js';
export { proposalHash } from './proposal-hash.js';
export { type LegalBasis, type Proposal, type SubmissionContent } from './domain/submission.js';
