import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** The laws that may be cited on a day. */
export function useLaws(on: string) {
  return useQuery({
    queryKey: ['laws', on],
    queryFn: () => answerOf(api.GET('/api/registers/laws/in-force', { params: { query: { on } } })),
    staleTime: Infinity,
  });
}
