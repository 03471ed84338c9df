import { answerOf, api } from '../../lib/api/client';
import type { CommandBody } from '../../lib/api/types';
import { useAct } from '../../lib/commands/use-act';

export function useLoadYear() {
  return useAct(
    (body: CommandBody<'/api/working-calendar/years'>, headers) =>
      answerOf(api.POST('/api/working-calendar/years', { body, headers })),
    [['calendar']],
  );
}
