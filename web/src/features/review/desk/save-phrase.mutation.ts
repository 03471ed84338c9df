import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';
import type { components } from '../../../lib/api/schema';

type Phrase = components['schemas']['PhraseDto'];

/** Adds a phrase, or changes the one of that id. */
export function useSavePhrase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id: phraseId, title, text }: Phrase) => {
      const params = { path: { phraseId } };
      return answerOf(api.PUT('/api/me/phrases/{phraseId}', { params, body: { title, text } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['phrases'] }),
  });
}
