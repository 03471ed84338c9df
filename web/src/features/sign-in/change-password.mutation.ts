import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { presentPassword: string; newPassword: string }) =>
      answerOf(api.POST('/api/me/password', { body })),
  });
}
