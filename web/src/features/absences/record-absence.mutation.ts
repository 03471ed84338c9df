import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';

export type RecordAbsence = components['schemas']['RecordAbsenceDto'];

interface Sent {
  readonly body: RecordAbsence;
  /** The same for every sending of the same attempt. */
  readonly key: string;
}

export function useRecordAbsence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: Sent) =>
      answerOf(api.POST('/api/absences', { body, headers: { 'Idempotency-Key': key } })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['absences'] }),
        queries.invalidateQueries({ queryKey: ['inbox'] }),
      ]),
  });
}
