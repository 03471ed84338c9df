import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, api } from '../../lib/api/client';
import { isProblem } from '../../lib/api/problem';
import type { CommandBody } from '../../lib/api/types';

export type FileCase = CommandBody<'/api/cases'>;

/** Files a case; the same content sent again after a lost connection carries the same key and is filed once. */
export function useFileCase() {
  const queries = useQueryClient();
  const attempt = useRef<{ key: string; content: string }>(undefined);
  return useMutation({
    mutationFn: (body: FileCase) => {
      const content = JSON.stringify(body);
      if (attempt.current?.content !== content) attempt.current = { key: crypto.randomUUID(), content };
      const header = { 'Idempotency-Key': attempt.current.key };
      return answerOf(api.POST('/api/cases', { body, params: { header } }));
    },
    onSettled: (_answer, error) => {
      if (!isProblem(error) || !error.uncertain) attempt.current = undefined;
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['cases'] }),
        queries.invalidateQueries({ queryKey: ['inbox'] }),
      ]);
    },
  });
}
