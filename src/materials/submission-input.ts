import { type CaseContext } from '../cases/index.js';
import { toAmount } from '../shared/amount.js';
import { alreadyDecided, investigationNotEnded } from './domain/materials.errors.js';
import { type Proposal, type SubmissionContent } from './domain/submission.js';
import { type ProposalDto, type SubmitForReviewDto } from './dto/submit-for-review.dto.js';

/** SY-L5: after the investigation and before the decision. */
export function mayBeSubmitted({ case: row }: CaseContext): void {
  if (['DECIDED', 'SERVED', 'CLOSED'].includes(row.stage)) throw alreadyDecided();
  if (row.investigationEndedOn === null) throw investigationNotEnded();
}

/** What was sent, as it is kept. */
export function contentOf(
  input: SubmitForReviewDto,
  answers: SubmissionContent['answers'],
): SubmissionContent {
  const { materials, statement, proposal, scope, circumstances, voluntary, declaration } = input;
  return {
    materials: materials.map((material) => ({ ...material })),
    statement: { ...statement },
    proposal: proposalOf(proposal),
    scope: { ...scope },
    circumstances: circumstances ?? [],
    voluntary: voluntary ?? false,
    declaration: { ...declaration },
    answers: answers.map((answer) => ({ ...answer })),
  };
}

/** A proposal as it is kept: amounts have two decimals. */
export function proposalOf({ amount, ...rest }: ProposalDto): Proposal {
  return { ...rest, ...(amount === undefined ? {} : { amount: toAmount(amount) }) };
}
