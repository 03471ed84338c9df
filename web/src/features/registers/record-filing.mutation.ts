import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';
import { useAct } from '../../lib/commands/use-act';

export function useRecordFiling(versionId: string) {
  return useAct(
    (body: components['schemas']['RecordCatalogueFilingDto'], headers) =>
      answerOf(
        api.POST('/api/registers/catalogue-versions/{versionId}/filing', {
          params: { path: { versionId } },
          body,
          headers,
        }),
      ),
    [['registers']],
  );
}
