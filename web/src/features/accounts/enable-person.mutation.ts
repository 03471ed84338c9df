import { answerOf, api } from '../../lib/api/client';
import { useAct } from '../../lib/commands/use-act';

export function useEnablePerson(personId: string) {
  return useAct(
    (version: number) =>
      answerOf(
        api.POST('/api/people/{personId}/enable', { params: { path: { personId } }, body: { version } }),
      ),
    [['people']],
  );
}
