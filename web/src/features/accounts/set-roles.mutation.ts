import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';
import { useAct } from '../../lib/commands/use-act';

export function useSetRoles(personId: string) {
  return useAct(
    (body: components['schemas']['SetRolesDto']) =>
      answerOf(api.PUT('/api/people/{personId}/roles', { params: { path: { personId } }, body })),
    [['people']],
  );
}
