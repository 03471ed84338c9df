import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../lib/api/client';
import { useMe } from '../lib/session';

/**
 * The first few cases whose number, party or cause has the text; never those of a text before, which Enter would open
 * in the place of the one that is meant.
 */
export function useFoundCases(text: string) {
  const { permittedActions } = useMe();
  return useQuery({
    queryKey: ['cases', 'found', text],
    queryFn: async () =>
      (await answerOf(api.GET('/api/cases', { params: { query: { text, limit: 8 } } }))).items,
    enabled: text !== '' && permittedActions.includes('listCases'),
  });
}
