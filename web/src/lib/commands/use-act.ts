import { useMutation, useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { isProblem } from '../api/problem';

/** The header under which the api does an act once, however often it is sent. */
export type ActHeaders = Readonly<Record<'Idempotency-Key', string>>;

/**
 * An act that concerns no case. The same content sent again after a lost connection carries the same key, so that it
 * happens once; then everything whose key begins so is read anew.
 */
export function useAct<Input, Answer>(
  send: (input: Input, headers: ActHeaders) => Promise<Answer>,
  refreshes: readonly QueryKey[],
): UseMutationResult<Answer, Error, Input> {
  const queries = useQueryClient();
  const attempt = useRef<{ readonly key: string; readonly content: string }>(undefined);
  return useMutation({
    mutationFn: (input) => {
      const content = JSON.stringify(input) ?? '';
      if (attempt.current?.content !== content) attempt.current = { key: crypto.randomUUID(), content };
      return send(input, { 'Idempotency-Key': attempt.current.key });
    },
    onSettled: (_answer, error) => {
      if (!isProblem(error) || !error.uncertain) attempt.current = undefined;
      return Promise.all(refreshes.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
