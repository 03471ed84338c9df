import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';
import { useAct } from '../../lib/commands/use-act';

export function useResolveFinding(id: string) {
  return useAct(
    (body: components['schemas']['ResolveFindingDto']) =>
      answerOf(api.POST('/api/engine/findings/{id}/resolution', { params: { path: { id } }, body })),
    [['findings']],
  );
}
