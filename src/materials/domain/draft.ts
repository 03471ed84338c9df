import { type MaterialCircumstance, type ScopeCriterion } from '../../agencies/index.js';
import {
  STATEMENT_PARTS,
  type Material,
  type Proposal,
  type StatementPart,
  type SubmissionContent,
} from './submission.js';

/** Parts of a draft that are written and versioned each for itself, so that several people can write at once. */
export const DRAFT_SECTIONS = [
  'materials',
  'facts',
  'lawAndDiscretion',
  'officers',
  'evidenceAndHearing',
  'others',
  'proposal',
  'scope',
  'circumstances',
  'voluntary',
  'answers',
] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];

/** What a draft holds so far; anything may be missing or unfinished. */
export interface DraftContent extends Partial<Record<StatementPart, string>> {
  readonly materials?: readonly Partial<Material>[];
  readonly proposal?: Partial<Proposal>;
  readonly scope?: Readonly<Partial<Record<ScopeCriterion, boolean>>>;
  readonly circumstances?: readonly MaterialCircumstance[];
  readonly voluntary?: boolean;
  readonly answers?: SubmissionContent['answers'];
}

/** What was handed in last time, as the next round's draft begins (JBM-28b): everything but the answers. */
export function draftOf(content: SubmissionContent): DraftContent {
  const { materials, proposal, scope, circumstances, voluntary, statement } = content;
  return { ...statement, materials, proposal, scope, circumstances, voluntary };
}

/** A draft as a bundle, with what is missing left blank, so that the faults of a bundle can be told of it. */
export function bundleOf(
  draft: DraftContent,
  declaration: SubmissionContent['declaration'],
): SubmissionContent {
  const { proposal = {} } = draft;
  const statement = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, draft[part] ?? '']));
  return {
    materials: (draft.materials ?? []).map(materialOf),
    statement: statement as SubmissionContent['statement'],
    proposal: {
      ...proposal,
      kinds: proposal.kinds ?? [],
      text: proposal.text ?? '',
      legalBasis: proposal.legalBasis ?? [],
    },
    scope: draft.scope ?? {},
    circumstances: draft.circumstances ?? [],
    voluntary: draft.voluntary ?? false,
    declaration,
    answers: draft.answers ?? [],
  };
}

function materialOf(draft: Partial<Material>): Material {
  const { key = '', title = '', pages = 0, original = false, ...rest } = draft;
  return { ...rest, key, title, pages, original };
}

/** One section as its writer saw it and as it stands. */
export interface SectionVersion {
  readonly section: DraftSection;
  /** The version the writer has seen. */
  readonly seen: number;
  readonly stands: number;
}

/** Sections that somebody else has written since: their text is shown, nothing is overwritten. */
export function staleSections<T extends SectionVersion>(sections: readonly T[]): readonly T[] {
  return sections.filter(({ seen, stands }) => seen !== stands);
}
