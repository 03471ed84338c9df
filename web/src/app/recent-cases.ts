/** A case that this person had open. */
export interface RecentCase {
  readonly caseId: string;
  readonly label: string;
}

const MOST = 8;
const keyOf = (personId: string): string => `fashen.recent.${personId}`;

/** The cases this person had open last in this browser, latest first. */
export function recentCases(personId: string): readonly RecentCase[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(personId)) ?? '[]') as RecentCase[];
  } catch {
    return [];
  }
}

export function rememberCase(personId: string, opened: RecentCase): void {
  const others = recentCases(personId).filter(({ caseId }) => caseId !== opened.caseId);
  localStorage.setItem(keyOf(personId), JSON.stringify([opened, ...others].slice(0, MOST)));
}
