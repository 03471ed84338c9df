import { useQuery } from '@tanstack/react-query';
import { fetchInSession, problemOfResponse } from '../../../lib/api/client';

const KEPT_MS = 10 * 60_000;

/**
 * The content of a stored file. The api asks for permission and records each download; so it is kept for a while, and
 * going from one material to another and back is not a new one.
 */
export function useFileContent(fileId: string, wanted: boolean) {
  return useQuery({
    queryKey: ['file-content', fileId],
    queryFn: async ({ signal }) => {
      const address = `${window.location.origin}/api/files/${fileId}/content`;
      const response = await fetchInSession(new Request(address, { signal }));
      if (!response.ok) throw await problemOfResponse(response);
      return response.blob();
    },
    enabled: wanted,
    staleTime: Infinity,
    gcTime: KEPT_MS,
    // A blob is compared by identity; looking into it for changes would be in vain.
    structuralSharing: false,
  });
}
