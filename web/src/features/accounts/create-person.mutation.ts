import { answerOf, api } from '../../lib/api/client';
import type { CommandBody } from '../../lib/api/types';
import { useAct } from '../../lib/commands/use-act';

export function useCreatePerson() {
  return useAct(
    (body: CommandBody<'/api/people'>, headers) => answerOf(api.POST('/api/people', { body, headers })),
    [['people']],
  );
}
