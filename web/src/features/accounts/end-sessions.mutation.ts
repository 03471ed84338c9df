import { answerOf, api } from '../../lib/api/client';
import { useAct } from '../../lib/commands/use-act';

export function useEndSessions(personId: string) {
  return useAct(
    () => answerOf(api.POST('/api/people/{personId}/end-sessions', { params: { path: { personId } } })),
    [['people']],
  );
}
