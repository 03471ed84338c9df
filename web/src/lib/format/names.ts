import type { CasePage } from '../api/types';

/** The name of a person whose id stands on the page of a case; the id itself where the page does not know it. */
export function nameOn(page: Pick<CasePage, 'people'>): (id: string | null | undefined) => string {
  const names = new Map(page.people.map(({ personId, name }) => [personId, name]));
  return (id) => (id ? (names.get(id) ?? id) : '—');
}
