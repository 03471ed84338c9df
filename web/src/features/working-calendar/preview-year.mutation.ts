import { answerOf, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import type { components } from '../../lib/api/schema';
import type { CommandBody } from '../../lib/api/types';
import { useAct } from '../../lib/commands/use-act';
import { useText } from '../../lib/text/use-text';

export type Notice = CommandBody<'/api/working-calendar/years/preview'>;
type Preview = components['schemas']['NoticePreviewDto'];

/** What loading a notice would change and which due dates would move; nothing is stored. Its faults are a refusal. */
export function usePreviewYear() {
  const { tr } = useText();
  return useAct(async (body: Notice) => {
    const preview = await answerOf(api.POST('/api/working-calendar/years/preview', { body }));
    refuse(preview.faults, tr);
    return preview;
  }, []);
}

function refuse(faults: Preview['faults'], tr: ReturnType<typeof useText>['tr']): void {
  const errors = faults.map(({ code, field, message, remedy, clauses = [] }) => {
    const title = tr(message);
    return { code, field: field ?? null, title, detail: title, remedy: tr(remedy), clauses };
  });
  const [first] = errors;
  if (first) throw new ApiProblem({ ...first, status: 422, errors });
}
