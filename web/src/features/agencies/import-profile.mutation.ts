import { answerOf, api } from '../../lib/api/client';
import { useAct } from '../../lib/commands/use-act';

export function useImportProfile() {
  return useAct(
    (text: string, headers) => answerOf(api.POST('/api/agencies/profiles', { body: { text }, headers })),
    [['agencies'], ['profile']],
  );
}
