import { answerOf, api } from '../../lib/api/client';
import { useAct } from '../../lib/commands/use-act';

export function useDisablePerson(personId: string) {
  return useAct(
    (version: number) =>
      answerOf(
        api.POST('/api/people/{personId}/disable', { params: { path: { personId } }, body: { version } }),
      ),
    [['people']],
  );
}
