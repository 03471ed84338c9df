import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';
import { useAct } from '../../lib/commands/use-act';

export function useChangeUnit(unitId: string) {
  return useAct(
    (body: components['schemas']['ChangeUnitDto']) =>
      answerOf(api.PUT('/api/units/{unitId}', { params: { path: { unitId } }, body })),
    [['units'], ['people']],
  );
}
