import type { CasePage } from '../api/types';

/** The name of a person whose id stands on the page of a case; the id itself where the page does not know it. */
export function nameOn(page: Pick<CasePage, 'people'>): (id: string | null | undefined) => string {
  const names = new Map(page.people.map(({ personId, name }) => [personId, name]));
  return (id) => (id ? (names.get(id) ?? id) : '—');
}

/** Who did what stands in the audit trail: what a worker did, the system did. */
export function actorShown(actorName: string, system: string): string {
  return actorName.startsWith('worker:') ? system : actorName;
}
