import { answerOf, api } from '../../lib/api/client';
import type { CommandBody } from '../../lib/api/types';
import { useAct } from '../../lib/commands/use-act';
import type { Register } from './register-versions.query';

export type RegisterFile = CommandBody<'/api/registers/{register}'>;

/** What an import would do, or every bad line; nothing is written. */
export function useCheckRegister(register: Register) {
  return useAct(
    (body: RegisterFile) =>
      answerOf(api.POST('/api/registers/{register}/check', { params: { path: { register } }, body })),
    [],
  );
}
