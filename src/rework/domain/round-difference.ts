import { type Material, type SubmissionContent } from '../../materials/index.js';

/** What became of one material between two rounds, judged by the hash of its file, or where its paper lies. */
export type MaterialChange = 'SAME' | 'ADDED' | 'REMOVED' | 'REPLACED';

export interface MaterialDifference {
  readonly change: MaterialChange;
  readonly before: Material | null;
  readonly after: Material | null;
}

/** A field whose value is another than before. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The materials of two rounds side by side: the same content first, wherever it now stands and whatever it is called;
 * then, of what is left, the same item under the same title is a replacement; the rest was removed or added.
 */
export function materialDifferences(
  before: readonly Material[],
  after: readonly Material[],
): readonly MaterialDifference[] {
  const left = [...before];
  const take = (matches: (material: Material) => boolean): Material | null => {
    const at = left.findIndex(matches);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const same = after.map((material) => take((each) => identityOf(each) === identityOf(material)));
  const replaced = after.map((material, index) =>
    same[index] ? null : take(({ key, title }) => key === material.key && title === material.title),
  );
  const now = after.map((material, index): MaterialDifference => {
    const [equal, former] = [same[index] ?? null, replaced[index] ?? null];
    if (equal) return { change: 'SAME', before: equal, after: material };
    return { change: former ? 'REPLACED' : 'ADDED', before: former, after: material };
  });
  return [...now, ...left.map((gone) => ({ change: 'REMOVED', before: gone, after: null }) as const)];
}

/** What a material is, apart from its name: the hash of its file, or the place of the paper with its pages. */
function identityOf({ sha256, fileId, key, paperReference, pages, original }: Material): string {
  if (sha256 !== undefined) return `file ${sha256}`;
  if (fileId !== undefined) return `upload ${fileId}`;
  return `paper ${key} ${paperReference ?? ''} ${pages} ${original}`;
}

/** Fields whose values differ: kinds, amount, legal basis, scope, circumstances; texts have a difference of their own. */
export function fieldDifferences(
  before: SubmissionContent,
  after: SubmissionContent,
): readonly FieldDifference[] {
  const [then, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.keys(now).flatMap((field) => {
    const [old, value] = [then[field], now[field]];
    return JSON.stringify(old) === JSON.stringify(value) ? [] : [{ field, before: old, after: value }];
  });
}

function fieldsOf({ proposal, scope, circumstances, voluntary }: SubmissionContent): Record<string, unknown> {
  const answers = Object.entries(scope).filter(([, value]) => value);
  return {
    'proposal.kinds': proposal.kinds,
    'proposal.amount': proposal.amount ?? null,
    'proposal.legalBasis': proposal.legalBasis.map(({ law, article }) => ({ law, article })),
    scope: answers.map(([criterion]) => criterion).sort(),
    circumstances: [...circumstances].sort(),
    voluntary,
  };
}
