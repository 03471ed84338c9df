import { answerOf, api } from '../../lib/api/client';
import type { CommandBody } from '../../lib/api/types';
import { useAct } from '../../lib/commands/use-act';

export function useSetParameter(agencyId: string) {
  return useAct(
    (body: CommandBody<'/api/agencies/{agencyId}/profile-parameters'>, headers) =>
      answerOf(
        api.POST('/api/agencies/{agencyId}/profile-parameters', {
          params: { path: { agencyId } },
          body,
          headers,
        }),
      ),
    [['profile', agencyId]],
  );
}
