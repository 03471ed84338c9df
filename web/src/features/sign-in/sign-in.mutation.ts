import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useSignIn() {
  return useMutation({
    mutationFn: (body: { signInName: string; password: string }) =>
      answerOf(api.POST('/api/sign-in', { body })),
  });
}
