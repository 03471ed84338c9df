import type { components } from '../../lib/api/schema';
import type { Bilingual } from '../../lib/api/types';
import type { FieldName } from '../../components/fields/field';
import { STATEMENT_PARTS, type BundleValues } from './bundle';

type MaterialRule = components['schemas']['MaterialRule'];
type Circumstance = NonNullable<MaterialRule['when']>;

/** One line of the checklist of a case: what is wanted, by which clause and why, and whether it is there. */
export interface ChecklistLine {
  readonly id: string;
  /** A text of the agency's rules, or the key of ours. */
  readonly name: Bilingual | ChecklistName;
  readonly clause: string;
  readonly because?: Circumstance;
  readonly given: boolean;
  /** The document on record that stands for it. */
  readonly onRecord?: string;
  /** Where in the form it is put right. */
  readonly place: FieldName;
}

export type ChecklistName =
  | `statement.${(typeof STATEMENT_PARTS)[number]}`
  | 'kinds'
  | 'text'
  | 'legalBasis'
  | 'declaration'
  | `answer.${number}`;

/**
 * What this bundle needs, as its writer goes on: the agency's materials in the circumstances of the case, the five
 * parts of the statement, the proposal, the answers and the declaration. The api asks the same again when it is handed in.
 */
export function checklistOf(
  rules: readonly MaterialRule[],
  values: BundleValues,
  points: number,
  recorded: ReadonlyMap<Circumstance, string> = new Map(),
): readonly ChecklistLine[] {
  return [
    ...materialLines(rules, values, recorded),
    ...STATEMENT_PARTS.map((part): ChecklistLine => {
      const given = filled(values.statement?.[part]);
      return { id: part, name: `statement.${part}`, clause: 'SY-L7', given, place: ['statement', part] };
    }),
    ...proposalLines(values),
    ...answerLines(values, points),
    {
      id: 'declaration',
      name: 'declaration',
      clause: 'JBM-29',
      given: Boolean(values.declaration?.true && values.declaration.accurate && values.declaration.complete),
      place: ['declaration', 'true'],
    },
  ];
}

function materialLines(
  rules: readonly MaterialRule[],
  values: BundleValues,
  recorded: ReadonlyMap<Circumstance, string>,
): ChecklistLine[] {
  const there = new Set((values.materials ?? []).map((material) => material?.key));
  return rules
    .filter(({ when }) => when === undefined || (values.circumstances ?? []).includes(when))
    .map(({ key, text, source, when }) => {
      const record = when && recorded.get(when);
      return {
        id: key,
        name: text,
        clause: source,
        given: there.has(key) || record !== undefined,
        place: ['materials', (values.materials ?? []).findIndex((each) => each?.key === key), 'title'],
        ...(when === undefined ? {} : { because: when }),
        ...(record === undefined ? {} : { onRecord: record }),
      };
    });
}

function proposalLines({ proposal }: BundleValues): ChecklistLine[] {
  const cited = (proposal?.legalBasis ?? []).some((each) => filled(each?.law) && filled(each?.article));
  const kinds = (proposal?.kinds ?? []).length > 0;
  return [
    { id: 'kinds', name: 'kinds', clause: 'SY-L6(2)', given: kinds, place: ['proposal', 'kinds'] },
    {
      id: 'text',
      name: 'text',
      clause: 'SY-L6(2)',
      given: filled(proposal?.text),
      place: ['proposal', 'text'],
    },
    {
      id: 'legalBasis',
      name: 'legalBasis',
      clause: 'SY-L7',
      given: cited,
      place: ['proposal', 'legalBasis', 0, 'law'],
    },
  ];
}

function answerLines({ answers }: BundleValues, points: number): ChecklistLine[] {
  return Array.from({ length: points }, (_, index) => ({
    id: `answer.${index}`,
    name: `answer.${index + 1}` as const,
    clause: 'JBM-28b',
    given: filled(answers?.[index]?.answer),
    place: ['answers', index, 'answer'],
  }));
}

function filled(text: string | undefined): boolean {
  return (text ?? '').trim() !== '';
}
