import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api/client';

/** Ends the session here and begins anew: nothing of one person stays on the page for the next. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => api.POST('/api/sign-out'),
    onSettled: () => window.location.assign('/'),
  });
}
