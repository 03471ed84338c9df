import { type Actor } from '../accounts/index.js';
import { type CaseContext } from '../cases/index.js';
import { toAmount } from '../shared/amount.js';
import { type Refusal } from '../shared/domain-error.js';
import { bundleOf, type DraftContent } from './domain/draft.js';
import { alreadyDecided, investigationNotEnded } from './domain/materials.errors.js';
import {
  type Declaration,
  type Proposal,
  type SituationStatement,
  type SubmissionContent,
} from './domain/submission.js';
import { type DraftMaterialDto } from './dto/draft.dto.js';
import { type ProposalDto, type StatementDto, type SubmitForReviewDto } from './dto/submit-for-review.dto.js';

/** SY-L5: after the investigation and before the decision; answers why not. */
export function mayBeSubmitted({ case: row }: Pick<CaseContext, 'case'>): Refusal | undefined {
  if (['DECIDED', 'SERVED', 'CLOSED'].includes(row.stage)) return alreadyDecided();
  return row.investigationEndedOn === null ? investigationNotEnded() : undefined;
}

/** What was sent as a draft: the sections that are given, and no others. */
export function draftInputOf(
  input: Omit<SubmitForReviewDto, 'materials'> & { readonly materials?: readonly DraftMaterialDto[] },
  answers: SubmissionContent['answers'] | undefined,
): DraftContent {
  const { materials, statement, proposal, scope, circumstances, voluntary } = input;
  const given = {
    ...(statement && statementOf(statement)),
    materials: materials?.map((material) => ({ ...material })),
    proposal: proposal && proposalOf(proposal),
    scope: scope && { ...scope },
    circumstances,
    voluntary,
    answers: answers?.map((answer) => ({ ...answer })),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** What was sent, as it is kept; what is missing in it is taken from the draft, if any. */
export function contentOf(
  input: SubmitForReviewDto,
  answers: SubmissionContent['answers'] | undefined,
  draft: DraftContent = {},
): SubmissionContent {
  return bundleOf({ ...draft, ...draftInputOf(input, answers) }, declarationOf(input.declaration));
}

/** The parts of a statement that were sent. */
export function statementOf(statement: StatementDto): Partial<SituationStatement> {
  return Object.fromEntries(Object.entries(statement).filter(([, text]) => text !== undefined));
}

/** A declaration with nothing left open. */
export function declarationOf(declaration: SubmitForReviewDto['declaration']): Declaration {
  const { true: isTrue = false, accurate = false, complete = false } = declaration ?? {};
  return { true: isTrue, accurate, complete };
}

/** The declaration as its signer made it, for their unit (JBM-29, JX-L10). */
export function signed(declaration: Declaration, actor: Actor, now: Date): Declaration {
  const { personId, name, unitId, unitName } = actor;
  return { ...declaration, signedBy: { personId, name, unitId, unitName, at: now.toISOString() } };
}

/** A proposal as it is kept: amounts have two decimals. */
export function proposalOf({ amount, kinds, text, legalBasis }: ProposalDto): Proposal {
  return {
    kinds: kinds ?? [],
    text: text ?? '',
    legalBasis: (legalBasis ?? []).map((each) => ({ ...each })),
    ...(amount === undefined ? {} : { amount: toAmount(amount) }),
  };
}
