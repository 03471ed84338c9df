import type { TextKey } from './text/catalogue';

export interface AdminPage {
  readonly path: string;
  readonly title: TextKey;
  /** Shown to those who may do one of these. */
  readonly needs: readonly string[];
}

export const ADMIN_PAGES: readonly AdminPage[] = [
  { path: 'people', title: 'people.title', needs: ['managePeople', 'manageRoles'] },
  { path: 'agencies', title: 'agencies.title', needs: ['manageUnits', 'manageProfiles'] },
  { path: 'rules', title: 'rules.title', needs: ['manageProfiles', 'manageRegisters'] },
  { path: 'registers', title: 'registers.title', needs: ['manageRegisters'] },
  { path: 'calendar', title: 'years.title', needs: ['loadCalendarYear', 'manageRegisters'] },
  { path: 'findings', title: 'findings.title', needs: ['readFindings'] },
  { path: 'audit', title: 'trail.title', needs: ['readAudit'] },
];

/** The pages of administration that somebody with these actions sees. */
export function adminPagesFor(permitted: readonly string[]): readonly AdminPage[] {
  return ADMIN_PAGES.filter(({ needs }) => needs.some((action) => permitted.includes(action)));
}
