import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { WorkItem } from '../../lib/api/types';

interface Delegation {
  readonly item: WorkItem;
  readonly to: string;
  readonly reason: string;
  /** The same for every sending of the same attempt: it happens once. */
  readonly key: string;
}

/** 委托: somebody prepares it and gives it back. */
export function useDelegateTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ item, key, ...body }: Delegation) =>
      answerOf(
        api.POST('/api/cases/{caseId}/delegate-task', {
          params: { path: { caseId: item.caseId } },
          headers: { 'Idempotency-Key': key },
          body: { ...body, taskKey: item.taskKey, workItemId: item.id },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
