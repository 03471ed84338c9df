import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

/** Something that stands against handing a task over. */
export function handoverFault(code: string, field: string, message: BilingualText): Refusal {
  const forbidden = ['HANDOVER_NOT_YOURS', 'HANDOVER_PERSONAL'].includes(code);
  return {
    code,
    status: forbidden ? 403 : code === 'TASK_DELEGATED' ? 409 : 422,
    field,
    message,
    remedy: { zh: '请另选人员或者由办理人操作', en: 'Choose someone else, or leave it to its holder' },
    ...(code === 'HANDOVER_TO_EXCLUDED'
      ? { clauses: ['行政处罚法 43', '行政处罚法 58'], level: 'warn' as const }
      : {}),
  };
}

export function receiverUnknown(signInName: string): DomainError {
  return new DomainError({
    code: 'PERSON_NOT_FOUND',
    status: 422,
    field: 'to',
    message: { zh: `没有“${signInName}”`, en: `There is no "${signInName}"` },
    remedy: { zh: '请填写登录名', en: 'Give the sign-in name' },
  });
}

/** The task is not open, or several of its kind are and none is named. */
export function taskNotNamed(taskKey: string, open: number): DomainError {
  return new DomainError({
    code: open === 0 ? 'TASK_NOT_OPEN' : 'TASK_NOT_NAMED',
    status: open === 0 ? 409 : 422,
    field: open === 0 ? 'taskKey' : 'workItemId',
    message:
      open === 0
        ? { zh: '本案现在没有该项待办', en: 'The case has no such open task' }
        : { zh: '同类待办有多项，请写明是哪一项', en: 'Several of the kind are open: say which' },
    remedy: { zh: '请刷新案件页面', en: 'Reload the case' },
    details: { taskKey, open },
  });
}

/** Nobody hurries themselves. */
export function urgeOwnTask(): DomainError {
  return new DomainError({
    code: 'URGE_OWN_TASK',
    status: 422,
    message: { zh: '该待办由您办理，无须催办', en: 'This task is yours' },
    remedy: { zh: '请直接办理', en: 'Do it' },
  });
}
