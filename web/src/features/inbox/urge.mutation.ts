import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { WorkItem } from '../../lib/api/types';

interface Urging {
  readonly item: WorkItem;
  readonly note: string;
  /** The same for every sending of the same attempt: it happens once. */
  readonly key: string;
}

/** 催办: whoever holds the task is told, within the agency’s limit a day. */
export function useUrge() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ item, key, ...body }: Urging) =>
      answerOf(
        api.POST('/api/cases/{caseId}/urge', {
          params: { path: { caseId: item.caseId } },
          headers: { 'Idempotency-Key': key },
          body: { ...body, taskKey: item.taskKey, workItemId: item.id },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
