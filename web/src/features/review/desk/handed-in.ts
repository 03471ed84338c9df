import type { components } from '../../../lib/api/schema';
import type { CasePage } from '../../../lib/api/types';

type Material = components['schemas']['Material'];

export type Source = 'BUNDLE' | 'SUPPLEMENT' | 'CALL_UP' | 'INQUIRY';

/** A material of the running round and how it came. */
export interface HandedIn extends Material {
  readonly source: Source;
}

/** Everything handed in for the running round: the bundle, its supplements, what was called up or found. */
export function handedIn(page: CasePage): readonly HandedIn[] {
  const submission = page.submissions.at(-1);
  const supplements = page.supplementNotices.filter(({ round }) => round === submission?.round);
  return [
    ...(submission?.content.materials ?? []).map(from('BUNDLE')),
    ...supplements.flatMap(({ materials }) => materials).map(from('SUPPLEMENT')),
    ...page.callUps.flatMap(({ materials }) => materials).map(from('CALL_UP')),
    ...page.inquiries.flatMap(({ materials }) => materials).map(from('INQUIRY')),
  ];
}

function from(source: Source): (material: Material) => HandedIn {
  return (material) => ({ ...material, source });
}
