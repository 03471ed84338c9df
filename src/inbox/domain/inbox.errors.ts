import { DomainError } from '../../shared/domain-error.js';
import type { WorkItem } from './work-item.js';

const FOLLOW_OPEN_TASKS = {
  zh: '请刷新案件页面，按当前待办办理',
  en: 'Reload the case and follow its open tasks',
};

/** The task asked for is not among the case's open ones; the answer names those that are. */
export function taskNotOpen(taskKey: string, open: readonly WorkItem[]): DomainError {
  const { zh, en } = openNow(open);
  return new DomainError({
    code: 'TASK_NOT_OPEN',
    status: 409,
    message: { zh: `本案现在没有该项待办，${zh}`, en: `The case has no such open task; ${en}` },
    remedy: FOLLOW_OPEN_TASKS,
    details: { taskKey, openTasks: shown(open) },
  });
}

function openNow(open: readonly WorkItem[]): { readonly zh: string; readonly en: string } {
  const names = open.map((item) => item.nameZh).join('、') || '无';
  const keys = open.map((item) => item.taskKey).join(', ') || 'none';
  return { zh: `当前待办：${names}`, en: `open now: ${keys}` };
}

function shown(open: readonly WorkItem[]): readonly object[] {
  return open.map(({ id, taskKey, nameZh }) => ({ workItemId: id, taskKey, nameZh }));
}

/** The task exists but is somebody else's: 404 across agencies, 403 within one. */
export function taskOfAnother(item: WorkItem, sameAgency: boolean): DomainError {
  if (!sameAgency) return taskNotFound();
  return new DomainError({
    code: 'TASK_OF_ANOTHER',
    status: 403,
    message: { zh: `“${item.nameZh}”不由您办理`, en: 'This task is not yours' },
    remedy: {
      zh: '请由承办该待办的人员办理，或由其退回后再签收',
      en: 'Ask its holder to do it, or to return it to the group first',
    },
    details: { workItemId: item.id, taskKey: item.taskKey, candidateRole: item.candidateRole },
    level: 'warn',
  });
}

/** Also the answer about another agency's task, so that nobody learns that it exists. */
export function taskNotFound(): DomainError {
  return new DomainError({
    code: 'TASK_OF_ANOTHER',
    status: 404,
    message: { zh: '未找到该待办', en: 'There is no such task' },
    remedy: { zh: '请从待办列表进入', en: 'Open it from your inbox' },
    level: 'warn',
  });
}

/** Somebody who is recused, or who handles or handled the case and would now review it (行政处罚法 43, 58). */
export function personExcluded(personId: string, item: WorkItem): DomainError {
  if (item.handlerIds.includes(personId)) return reviewerIsHandler();
  return new DomainError({
    code: 'PERSON_EXCLUDED',
    status: 403,
    message: {
      zh: `您已回避本案，或者曾经承办本案，不得办理“${item.nameZh}”`,
      en: 'You are recused from this case, or handled it before, and cannot do this task',
    },
    remedy: { zh: '请由其他人员办理', en: 'Leave it to someone else' },
    clauses: ['行政处罚法 43', '行政处罚法 58'],
    level: 'warn',
  });
}

function reviewerIsHandler(): DomainError {
  return new DomainError({
    code: 'REVIEWER_IS_HANDLER',
    status: 403,
    message: { zh: '本案办案人员不得作为审核人员', en: 'A handler of the case cannot review it' },
    remedy: { zh: '请由其他审核人员办理', en: 'Ask another reviewer' },
    clauses: ['行政处罚法 58'],
    level: 'warn',
  });
}

/** Somebody, perhaps the same person, has done it already; the answer names what the case waits for now. */
export function taskFinished(item: WorkItem, open: readonly WorkItem[]): DomainError {
  const { zh, en } = openNow(open);
  return new DomainError({
    code: 'TASK_FINISHED',
    status: 409,
    message: { zh: `“${item.nameZh}”已办结，${zh}`, en: `This task is finished; ${en}` },
    remedy: FOLLOW_OPEN_TASKS,
    details: {
      openTasks: shown(open),
      workItemId: item.id,
      taskKey: item.taskKey,
      state: item.state,
      finishedAt: item.finishedAt?.toISOString(),
      finishedBy: item.finishedBy,
    },
  });
}

/** An earlier command is stored but the engine has not taken it yet: the next task is not here so far. */
export function engineCatchingUp(taskKey: string): DomainError {
  return new DomainError({
    code: 'ENGINE_CATCHING_UP',
    status: 409,
    message: {
      zh: '上一步已受理，流程引擎正在处理，待办尚未生成',
      en: 'The step before is accepted and the process engine is still catching up',
    },
    remedy: { zh: '请稍候片刻再办理', en: 'Wait a moment and try again' },
    details: { taskKey },
  });
}

/** Delegated work comes back first; its owner completes it (委托). */
export function taskDelegated(item: WorkItem): DomainError {
  return new DomainError({
    code: 'TASK_DELEGATED',
    status: 409,
    message: {
      zh: `“${item.nameZh}”已委托他人办理，交回后由委托人提交`,
      en: 'This task is delegated: it is given back first, then its owner completes it',
    },
    remedy: { zh: '请先交回或者收回委托', en: 'Give it back, or take it back' },
    details: { workItemId: item.id, taskKey: item.taskKey },
  });
}

/** Two people claimed at once, or it was assigned meanwhile. */
export function taskTaken(item: WorkItem): DomainError {
  return new DomainError({
    code: 'TASK_TAKEN',
    status: 409,
    message: { zh: `“${item.nameZh}”已被他人签收`, en: 'Somebody else has claimed this task' },
    remedy: { zh: '请刷新待办列表', en: 'Reload your inbox' },
    details: {
      workItemId: item.id,
      taskKey: item.taskKey,
      assigneeId: item.assigneeId,
      claimedAt: item.claimedAt,
    },
  });
}

/** A task that was given to a person by name has no group to go back to. */
export function taskWithoutGroup(item: WorkItem): DomainError {
  return new DomainError({
    code: 'TASK_WITHOUT_GROUP',
    status: 409,
    message: { zh: `“${item.nameZh}”指定由您办理，不能退回`, en: 'This task was assigned to you by name' },
    remedy: { zh: '需要换人时请转办', en: 'Transfer it to someone else instead' },
    details: { workItemId: item.id, taskKey: item.taskKey },
  });
}

/** A cursor that we did not hand out. */
export function badCursor(field: string): DomainError {
  return new DomainError({
    code: 'CURSOR_INVALID',
    status: 400,
    field,
    message: { zh: '翻页游标无效', en: 'The page cursor is not valid' },
    remedy: { zh: '请从第一页重新查询', en: 'Start again from the first page' },
  });
}
