import { type MaterialCircumstance, type ScopeCriterion } from '../../agencies/index.js';

/** The five parts of the situation statement (SY-L7). */
export const STATEMENT_PARTS = [
  'facts',
  'lawAndDiscretion',
  'officers',
  'evidenceAndHearing',
  'others',
] as const;
export type StatementPart = (typeof STATEMENT_PARTS)[number];
export type SituationStatement = Readonly<Record<StatementPart, string>>;

/** A law and its article as a proposal cites them. */
export interface LegalBasis {
  readonly law: string;
  readonly article: string;
}

/** What the handling unit intends to decide (拟处理意见). */
export interface Proposal {
  /** Kinds of the act, e.g. `罚款`, `吊销许可证`. */
  readonly kinds: readonly string[];
  /** Yuan with two decimals; absent when no money is at stake. */
  readonly amount?: string;
  readonly text: string;
  readonly legalBasis: readonly LegalBasis[];
}

/** One thing handed in: a stored file, or paper named by where it lies. */
export interface Material {
  /** Key of the agency's material rule. */
  readonly key: string;
  readonly title: string;
  readonly fileId?: string;
  readonly paperReference?: string;
  readonly pages: number;
  readonly original: boolean;
  /** SHA-256 of the stored file; absent for paper. */
  readonly sha256?: string;
  /** Pages as counted in the file; absent where they cannot be counted. */
  readonly countedPages?: number;
}

/** The unit's declaration of truth, accuracy and completeness (JBM-29, JX-L10). */
export interface Declaration {
  readonly true: boolean;
  readonly accurate: boolean;
  readonly complete: boolean;
  /** Who signed it for their unit; absent while it is only being written. */
  readonly signedBy?: {
    readonly personId: string;
    readonly name: string;
    readonly unitId: string;
    readonly unitName: string;
    readonly at: string;
  };
}

/** Everything that is sent for one round of review. */
export interface SubmissionContent {
  readonly materials: readonly Material[];
  readonly statement: SituationStatement;
  readonly proposal: Proposal;
  readonly scope: Readonly<Partial<Record<ScopeCriterion, boolean>>>;
  readonly circumstances: readonly MaterialCircumstance[];
  readonly voluntary: boolean;
  readonly declaration: Declaration;
  /** From the second round on: the answer to each point of the last opinion. */
  readonly answers: readonly { readonly point: number; readonly answer: string }[];
}

/** The text that names one version of a proposal: an opinion, a discussion and a decision are about this very one. */
export function proposalText(proposal: Proposal): string {
  const { kinds, amount, text, legalBasis } = proposal;
  const basis = legalBasis.map(({ law, article }) => [law, article]);
  return JSON.stringify([kinds, amount ?? null, text, basis]);
}
