import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { WorkItem } from '../../lib/api/types';

interface Transfer {
  readonly item: WorkItem;
  readonly to: string;
  readonly reason: string;
  /** The same for every sending of the same attempt: it happens once. */
  readonly key: string;
}

/** 转办: for good, to somebody who may do it. */
export function useTransferTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ item, key, ...body }: Transfer) =>
      answerOf(
        api.POST('/api/cases/{caseId}/transfer-task', {
          params: { path: { caseId: item.caseId } },
          headers: { 'Idempotency-Key': key },
          body: { ...body, taskKey: item.taskKey, workItemId: item.id },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
