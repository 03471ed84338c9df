import { answerOf, api } from '../../lib/api/client';
import { useAct } from '../../lib/commands/use-act';
import type { RegisterFile } from './check-register.mutation';
import type { Register } from './register-versions.query';

export function useImportRegister(register: Register) {
  return useAct(
    (body: RegisterFile, headers) =>
      answerOf(api.POST('/api/registers/{register}', { params: { path: { register } }, body, headers })),
    [['registers'], ['people']],
  );
}
