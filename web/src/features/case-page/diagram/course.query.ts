import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api/client';

/** Begins with the case's key, so that it is read again whenever the case changes. */
export function useCourse(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'course'],
    queryFn: () => answerOf(api.GET('/api/cases/{caseId}/course', { params: { path: { caseId } } })),
  });
}

export type Course = NonNullable<ReturnType<typeof useCourse>['data']>;
export type Step = Course['steps'][number];
