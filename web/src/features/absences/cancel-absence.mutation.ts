import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** The person is back, or never goes. */
export function useCancelAbsence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (absenceId: string) =>
      answerOf(api.POST('/api/absences/{absenceId}/cancel', { params: { path: { absenceId } } })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['absences'] }),
        queries.invalidateQueries({ queryKey: ['inbox'] }),
      ]),
  });
}
