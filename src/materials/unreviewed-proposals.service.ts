import { Injectable } from '@nestjs/common';
import { type CaseCommandContext } from '../cases/index.js';
import { LawRegister, placed } from '../registers/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { proposalFaults } from './domain/bundle-faults.js';
import { type SubmissionContent } from './domain/submission.js';
import { type ProposalDto } from './dto/submit-for-review.dto.js';
import { nextSubmission } from './next-submission.js';
import { proposalOf } from './submission-input.js';
import { SubmissionsRepository } from './submissions.repository.js';

/** A proposal that goes on to the decision without a bundle, because nothing asks for its review. */
export interface UnreviewedProposal extends Partial<Pick<SubmissionContent, 'circumstances'>> {
  readonly proposal: ProposalDto;
  readonly scope: SubmissionContent['scope'];
}

const NO_STATEMENT = { facts: '', lawAndDiscretion: '', officers: '', evidenceAndHearing: '', others: '' };
const NO_DECLARATION = { true: false, accurate: false, complete: false };

/** Keeps the proposal of a case that needs no review, so that the gate and the decision have something to hold to. */
@Injectable()
export class UnreviewedProposals {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly laws: LawRegister,
  ) {}

  /** @throws PROPOSAL_MISSING, LEGAL_BASIS_MISSING, LAW_REPEALED */
  async record(context: CaseCommandContext, input: UnreviewedProposal): Promise<{ readonly round: number }> {
    const content = contentOf(input);
    refuseAll([
      ...proposalFaults(content),
      ...(await this.laws.faults(context, placed(content.proposal.legalBasis, 'proposal.legalBasis'))),
    ]);
    const submission = nextSubmission(context, content);
    const { round } = submission;
    await this.submissions.insert(context.tx, submission);
    context.change({ round, amount: content.proposal.amount ?? null });
    context.moveTo('UNDER_REVIEW');
    return { round };
  }
}

function contentOf({ proposal, scope, circumstances = [] }: UnreviewedProposal): SubmissionContent {
  return {
    materials: [],
    statement: NO_STATEMENT,
    proposal: proposalOf(proposal),
    scope: { ...scope },
    circumstances,
    voluntary: false,
    declaration: NO_DECLARATION,
    answers: [],
  };
}
