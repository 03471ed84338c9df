import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';

export function useRemovePhrase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (phraseId: string) =>
      answerOf(api.DELETE('/api/me/phrases/{phraseId}', { params: { path: { phraseId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['phrases'] }),
  });
}
