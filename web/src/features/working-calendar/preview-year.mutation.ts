import { answerOf, api } from '../../lib/api/client';
import type { CommandBody } from '../../lib/api/types';
import { useAct } from '../../lib/commands/use-act';

export type Notice = CommandBody<'/api/working-calendar/years/preview'>;

/** What loading a notice would change and which due dates would move; nothing is stored. */
export function usePreviewYear() {
  return useAct((body: Notice) => answerOf(api.POST('/api/working-calendar/years/preview', { body })), []);
}
