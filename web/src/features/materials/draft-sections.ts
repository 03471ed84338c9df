import type { components } from '../../lib/api/schema';
import { STATEMENT_PARTS, type BundleValues } from './bundle';
import type { SavedDraft } from './save-submission-draft.mutation';

/** A part of the draft as the server holds it. */
export type SectionView = components['schemas']['DraftSectionView'];
export type Section = SectionView['section'];

export const SECTIONS: readonly Section[] = [
  'materials',
  ...STATEMENT_PARTS,
  'proposal',
  'scope',
  'circumstances',
  'voluntary',
  'answers',
];

/** The version of a part that its writer has seen, and what it held. */
export interface Base {
  readonly version: number;
  readonly content: string;
}
export type Bases = Readonly<Partial<Record<Section, Base>>>;

/** How one's own text, what one has seen, and what the server holds stand to each other. */
export type Standing = 'SAME' | 'MINE' | 'THEIRS' | 'CONFLICT';

/**
 * MINE: I have written and nobody else. THEIRS: somebody else has written and I have not. CONFLICT: both, and not the
 * same.
 */
export function standingOf(mine: string, seen: Base, server: Base): Standing {
  if (mine === server.content) return 'SAME';
  if (server.version === seen.version || server.content === seen.content) return 'MINE';
  return mine === seen.content ? 'THEIRS' : 'CONFLICT';
}

/** A part as the form holds it. */
export function valueOf(section: Section, values: BundleValues): unknown {
  const part = STATEMENT_PARTS.find((each) => each === section);
  if (part) return values.statement?.[part];
  return values[section as Exclude<Section, (typeof STATEMENT_PARTS)[number]>];
}

/** Where in the form a part stands. */
export function placeOf(section: Section): string[] {
  return STATEMENT_PARTS.some((part) => part === section) ? ['statement', section] : [section];
}

/** A part as it can be saved: what is not yet whole enough for the api stays in the browser until it is. */
export function savable(section: Section, value: unknown): unknown {
  switch (section) {
    case 'materials':
      return ((value ?? []) as Record<string, unknown>[]).map((each) => without(each ?? {}));
    case 'proposal':
      return proposalOf(value ?? {});
    case 'scope':
      return without((value ?? {}) as Record<string, unknown>);
    case 'circumstances':
      return [...((value ?? []) as string[])].sort();
    case 'voluntary':
      return value ?? false;
    case 'answers':
      return ((value ?? []) as { point?: number; answer?: string }[]).map((each, index) => ({
        answer: each?.answer ?? '',
        point: each?.point ?? index + 1,
      }));
    default:
      return value ?? '';
  }
}

interface Proposal {
  readonly kinds?: string[];
  readonly amount?: string;
  readonly text?: string;
  readonly legalBasis?: { law?: string; article?: string }[];
}

const YUAN = /^\d{1,15}(\.\d{1,2})?$/;

function proposalOf({ kinds = [], amount = '', text = '', legalBasis = [] }: Proposal): unknown {
  const cited = legalBasis.filter((each) => each?.law?.trim() && each.article?.trim());
  return {
    ...(YUAN.test(amount.trim()) ? { amount: cents(amount.trim()) } : {}),
    kinds,
    legalBasis: cited.map(({ law, article }) => ({ article, law })),
    text,
  };
}

/** The api keeps two decimals; the same amount must not look like a change. */
function cents(amount: string): string {
  const [whole = '0', part = ''] = amount.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${part.padEnd(2, '0')}`;
}

/** Without what is empty, in one order, so that the same content is the same text. */
function without(value: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(value).filter(
    ([, each]) => each !== undefined && each !== null && each !== '' && each !== false,
  );
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function textOf(section: Section, value: unknown): string {
  return JSON.stringify(savable(section, value));
}

/** The parts of the form that are to be saved, as the api takes them. */
export function bodyOf(sections: readonly Section[], values: BundleValues, bases: Bases): SavedDraft {
  const body: Record<string, unknown> = {};
  const statement: Record<string, unknown> = {};
  for (const section of sections) {
    const saved = savable(section, valueOf(section, values));
    if (STATEMENT_PARTS.some((part) => part === section)) statement[section] = saved;
    else body[section] = saved;
  }
  const versions = Object.fromEntries(sections.map((section) => [section, bases[section]?.version ?? 0]));
  return { ...body, ...(Object.keys(statement).length > 0 ? { statement } : {}), versions };
}
