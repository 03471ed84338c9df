import { answerOf, api } from '../../lib/api/client';
import type { CommandBody } from '../../lib/api/types';
import { useAct } from '../../lib/commands/use-act';

export function useCreateUnit() {
  return useAct((body: CommandBody<'/api/units'>) => answerOf(api.POST('/api/units', { body })), [['units']]);
}
