import { answerOf, api } from '../../lib/api/client';
import { useAct } from '../../lib/commands/use-act';

export function useUnlockSignIn(personId: string) {
  return useAct(
    () => answerOf(api.POST('/api/people/{personId}/unlock', { params: { path: { personId } } })),
    [['people']],
  );
}
