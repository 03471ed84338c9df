import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** Who is signed in. Waits at the session gate while nobody is. */
export function useMeQuery() {
  return useQuery({
    queryKey: ['me'],
    queryFn: () => answerOf(api.GET('/api/me')),
    staleTime: Infinity,
  });
}
