import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** What the store knows of a file; it never changes. */
export function useStoredFile(fileId: string | undefined) {
  return useQuery({
    queryKey: ['file', fileId],
    queryFn: () => answerOf(api.GET('/api/files/{fileId}', { params: { path: { fileId: fileId ?? '' } } })),
    enabled: fileId !== undefined,
    staleTime: Infinity,
  });
}
