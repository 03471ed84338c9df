import { randomUUID } from 'node:crypto';
import { type CaseCommandContext } from '../cases/index.js';
import { type SubmissionContent } from './domain/submission.js';
import { proposalHash } from './proposal-hash.js';
import { type Submission } from './submission.entity.js';

/** The next round of a case as it is sent: neither received nor found complete. */
export function nextSubmission(
  { case: row, actor, now }: CaseCommandContext,
  content: SubmissionContent,
): Submission {
  return {
    id: randomUUID(),
    caseId: row.id,
    round: row.round + 1,
    content,
    proposalHash: proposalHash(content.proposal),
    submittedBy: actor.personId,
    submittedAt: now,
    receivedAt: null,
    receipt: null,
    completeAt: null,
    returnedAt: null,
    rulingNo: null,
    missing: [],
  };
}
