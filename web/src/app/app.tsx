import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { isProblem } from '../lib/api/problem';
import { routes } from './routes';
import { Theme } from './theme';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // The stream of changes says when something is new; a lost connection is tried again, a refusal is not.
      refetchOnWindowFocus: false,
      retry: (count, error) => isProblem(error) && error.uncertain && count < 3,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Theme>
        <RouterProvider router={routes} />
      </Theme>
    </QueryClientProvider>
  );
}
