import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';
import { useAct } from '../../lib/commands/use-act';

export function useChangePerson(personId: string) {
  return useAct(
    (body: components['schemas']['ChangePersonDto']) =>
      answerOf(api.PATCH('/api/people/{personId}', { params: { path: { personId } }, body })),
    [['people']],
  );
}
