import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';
import type { CommandBody } from '../../../lib/api/types';

type Body = CommandBody<'/api/cases/{caseId}/opinion-draft'>;

/** Of two who save the same version the second is refused with DRAFT_CHANGED. */
export function useSaveOpinionDraft(caseId: string) {
  return useMutation({
    mutationFn: (body: Body) =>
      answerOf(api.POST('/api/cases/{caseId}/opinion-draft', { params: { path: { caseId } }, body })),
  });
}
