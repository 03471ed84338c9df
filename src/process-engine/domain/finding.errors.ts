import { DomainError } from '../../shared/domain-error.js';

export function findingNotFound(id: string): DomainError {
  return new DomainError({
    code: 'FINDING_NOT_FOUND',
    status: 404,
    message: { zh: `没有编号为 ${id} 的未处理问题`, en: `there is no open finding ${id}` },
    remedy: { zh: '请刷新问题列表', en: 'load the list of findings again' },
  });
}

export function findingNotRetriable(kind: string): DomainError {
  return new DomainError({
    code: 'FINDING_NOT_RETRIABLE',
    status: 422,
    field: 'retry',
    message: { zh: `此类问题（${kind}）不能重试`, en: `a finding of kind ${kind} cannot be tried again` },
    remedy: {
      zh: '请在核实后直接关闭，并写明理由',
      en: 'look into it and close it with a reason instead',
    },
  });
}
