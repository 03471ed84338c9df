import { createHash } from 'node:crypto';
import { proposalText, type Proposal } from './domain/submission.js';

/** SHA-256 that names one version of a proposal. */
export function proposalHash(proposal: Proposal): string {
  return createHash('sha256').update(proposalText(proposal)).digest('hex');
}
