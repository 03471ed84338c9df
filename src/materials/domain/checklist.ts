import { type MaterialCircumstance, type MaterialRule } from '../../agencies/index.js';
import { type BilingualText } from '../../shared/domain-error.js';
import { type SubmissionContent } from './submission.js';

/** A circumstance that the system knows from the case's own records, with the document that proves it, if any. */
export interface RecordedCircumstance {
  readonly circumstance: MaterialCircumstance;
  /** Number of the document on record, which then need not be handed in again. */
  readonly document?: string;
}

/** One line of the checklist of a case: what is wanted, why and by which clause, and whether it is there. */
export interface ChecklistLine {
  readonly key: string;
  readonly name: BilingualText;
  readonly source: string;
  /** The circumstance of this case that makes it wanted; absent when every bundle needs it. */
  readonly because?: MaterialCircumstance;
  readonly given: boolean;
  /** The record of the system that stands for it. */
  readonly onRecord?: string;
}

/** The bundle as far as the checklist looks at it. */
export type ListedBundle = Pick<SubmissionContent, 'circumstances' | 'materials'>;

/**
 * The checklist of this very case (SY-L6): what the agency's rules want in its circumstances, those that the handling
 * unit names and those that the records show. A hearing that was held wants its record in the bundle in any case; what
 * else is on record (a waiver, a statement, an approval) is not asked for again.
 */
export function checklistOf(
  rules: readonly MaterialRule[],
  { circumstances, materials }: ListedBundle,
  recorded: readonly RecordedCircumstance[],
): readonly ChecklistLine[] {
  const handedIn = new Set(materials.map((material) => material.key));
  return rules.flatMap(({ key, text, when, source }) => {
    const record = recorded.find(({ circumstance }) => circumstance === when);
    const wanted = when === undefined || circumstances.includes(when) || record !== undefined;
    if (!wanted) return [];
    const onRecord = record?.document;
    return [
      {
        key,
        name: text,
        source,
        ...(when === undefined ? {} : { because: when }),
        given: handedIn.has(key) || onRecord !== undefined,
        ...(onRecord === undefined ? {} : { onRecord }),
      },
    ];
  });
}

/** The lines of the checklist that are not there; complete means none (SY-L6). */
export function missingMaterials(
  rules: readonly MaterialRule[],
  bundle: ListedBundle,
  recorded: readonly RecordedCircumstance[],
): readonly ChecklistLine[] {
  return checklistOf(rules, bundle, recorded).filter(({ given }) => !given);
}
