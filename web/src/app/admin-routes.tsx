import type { RouteObject } from 'react-router';

/** Below /admin; each page is loaded when it is first opened. */
export const ADMIN_ROUTES: RouteObject[] = [
  {
    path: 'people',
    lazy: async () => ({ Component: (await import('../features/accounts/people-page')).PeoplePage }),
  },
  {
    path: 'agencies',
    lazy: async () => ({ Component: (await import('../features/agencies/agencies-page')).AgenciesPage }),
  },
  {
    path: 'rules',
    lazy: async () => ({ Component: (await import('../features/agencies/rules-page')).RulesPage }),
  },
  {
    path: 'registers',
    lazy: async () => ({ Component: (await import('../features/registers/registers-page')).RegistersPage }),
  },
  {
    path: 'calendar',
    lazy: async () => ({
      Component: (await import('../features/working-calendar/calendar-page')).CalendarPage,
    }),
  },
  {
    path: 'calendar/load',
    lazy: async () => ({ Component: (await import('../features/working-calendar/load-page')).LoadPage }),
  },
  {
    path: 'findings',
    lazy: async () => ({ Component: (await import('../features/operations/findings-page')).FindingsPage }),
  },
  {
    path: 'audit',
    lazy: async () => ({ Component: (await import('../features/audit-trail/audit-page')).AuditPage }),
  },
];
