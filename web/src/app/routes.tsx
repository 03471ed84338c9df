import { createBrowserRouter, Navigate } from 'react-router';
import { Loading } from '../components/loading';
import { ADMIN_ROUTES } from './admin-routes';
import { NotFound } from './not-found';
import { RouteFault } from './route-fault';
import { Shell } from './shell';

/** Every page is loaded when it is first opened. */
export const routes = createBrowserRouter([
  {
    path: '/',
    element: <Shell />,
    errorElement: <RouteFault />,
    hydrateFallbackElement: <Loading />,
    children: [
      { index: true, element: <Navigate to="/inbox/mine" replace /> },
      { path: 'inbox', element: <Navigate to="/inbox/mine" replace /> },
      {
        path: 'inbox/:view',
        lazy: async () => ({ Component: (await import('../features/inbox/inbox-page')).InboxPage }),
      },
      {
        path: 'calendar',
        lazy: async () => ({ Component: (await import('../features/calendar/calendar-page')).CalendarPage }),
      },
      {
        path: 'notices',
        lazy: async () => ({
          Component: (await import('../features/notifications/notifications-page')).NotificationsPage,
        }),
      },
      {
        path: 'me/absences',
        lazy: async () => ({ Component: (await import('../features/absences/absences-page')).AbsencesPage }),
      },
      {
        path: 'cases',
        lazy: async () => ({
          Component: (await import('../features/case-list/case-list-page')).CaseListPage,
        }),
      },
      {
        path: 'cases/new',
        lazy: async () => ({
          Component: (await import('../features/cases/file-case-page')).FileCasePage,
        }),
      },
      {
        path: 'cases/:caseId/desk',
        lazy: async () => ({ Component: (await import('./desk-route')).DeskRoute }),
      },
      {
        path: 'cases/:caseId/*',
        lazy: async () => ({ Component: (await import('./case-route')).CaseRoute }),
      },
      {
        path: 'me/password',
        lazy: async () => ({
          Component: (await import('../features/sign-in/change-password')).ChangePassword,
        }),
      },
      {
        path: 'me/sessions',
        lazy: async () => ({ Component: (await import('../features/sign-in/sessions-page')).SessionsPage }),
      },
      {
        path: 'overview',
        lazy: async () => ({
          Component: (await import('../features/statistics/overview-page')).OverviewPage,
        }),
      },
      {
        path: 'overview/cases',
        lazy: async () => ({
          Component: (await import('../features/statistics/figure-cases-page')).FigureCasesPage,
        }),
      },
      {
        path: 'overview/tasks',
        lazy: async () => ({ Component: (await import('../features/statistics/tasks-page')).TasksPage }),
      },
      {
        path: 'admin',
        lazy: async () => ({ Component: (await import('./admin-route')).AdminRoute }),
        children: ADMIN_ROUTES,
      },
      { path: '*', element: <NotFound /> },
    ],
  },
]);
