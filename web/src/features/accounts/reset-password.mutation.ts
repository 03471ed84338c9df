import { answerOf, api } from '../../lib/api/client';
import { useAct } from '../../lib/commands/use-act';

export function useResetPassword(personId: string) {
  return useAct(
    () => answerOf(api.POST('/api/people/{personId}/reset-password', { params: { path: { personId } } })),
    [['people']],
  );
}
