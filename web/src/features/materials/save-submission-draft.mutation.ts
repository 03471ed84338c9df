import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { CommandBody } from '../../lib/api/types';

export type SavedDraft = CommandBody<'/api/cases/{caseId}/save-submission-draft'>;

interface Sent {
  readonly body: SavedDraft;
  /** The same for every sending of the same attempt. */
  readonly key: string;
}

/** Saves parts of the draft, each on top of the version its writer has seen. */
export function useSaveSubmissionDraft(caseId: string) {
  return useMutation({
    mutationFn: ({ body, key }: Sent) =>
      answerOf(
        api.POST('/api/cases/{caseId}/save-submission-draft', {
          params: { path: { caseId } },
          headers: { 'Idempotency-Key': key },
          body,
        }),
      ),
  });
}
