import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useSignOutEverywhere() {
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/sign-out-everywhere')),
    onSuccess: () => window.location.assign('/'),
  });
}
