import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { WorkItem } from '../../lib/api/types';

interface Copy {
  readonly item: WorkItem;
  readonly to: string[];
  readonly note?: string;
  /** The same for every sending of the same attempt: it happens once. */
  readonly key: string;
}

/** 抄送: they see the case’s open tasks, to know of them. */
export function useCopyCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ item, key, ...body }: Copy) =>
      answerOf(
        api.POST('/api/cases/{caseId}/copy-case', {
          params: { path: { caseId: item.caseId } },
          headers: { 'Idempotency-Key': key },
          body: body,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
