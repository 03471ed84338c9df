import { type Refusal } from '../../shared/domain-error.js';
import { handoverFault } from './handovers.errors.js';

export const HANDOVERS = ['TRANSFER', 'DELEGATE', 'RETURN'] as const;
export type Handover = (typeof HANDOVERS)[number];

/** What a handover is measured by. */
export interface HandoverQuestion {
  readonly kind: 'TRANSFER' | 'DELEGATE';
  readonly reason: string;
  /** Holds the task, or could take it; for a transfer also: heads the unit whose task it is. */
  readonly mayHandOver: boolean;
  /** A vote or another act that nobody does for somebody else. */
  readonly personal: boolean;
  readonly delegated: boolean;
  readonly to: {
    readonly name: string;
    readonly isHolder: boolean;
    /** Of role, agency and unit of the task, or one of the very people it is offered to. */
    readonly isCandidate: boolean;
    readonly isExcluded: boolean;
    readonly isAway: boolean;
  };
}

/**
 * Every reason against handing a task over (转办、委托; 系统默认): no reason given, not one's own, a personal act, already
 * delegated, or a receiver who holds it, may not take it, is excluded (行政处罚法 43, 58) or away.
 */
export function handoverFaults(question: HandoverQuestion): Refusal[] {
  const { to } = question;
  const faults: [boolean, string, string, string, string][] = [
    [
      !question.mayHandOver,
      'HANDOVER_NOT_YOURS',
      'taskKey',
      '该待办不由您办理，不能转办或者委托',
      'This task is not yours to hand over',
    ],
    [
      question.personal,
      'HANDOVER_PERSONAL',
      'taskKey',
      '该待办须由本人办理',
      'This is for the person themselves',
    ],
    [
      question.delegated,
      'TASK_DELEGATED',
      'taskKey',
      '该待办已委托他人，须先交回',
      'It is delegated: it comes back first',
    ],
    [question.reason.trim() === '', 'HANDOVER_REASON_MISSING', 'reason', '须说明理由', 'Give the reason'],
    [to.isHolder, 'HANDOVER_TO_HOLDER', 'to', `${to.name}已在办理该待办`, `${to.name} has it already`],
    [
      to.isExcluded,
      'HANDOVER_TO_EXCLUDED',
      'to',
      `${to.name}承办过本案或者已经回避`,
      `${to.name} handled this case or is recused`,
    ],
    [
      !to.isExcluded && !to.isCandidate,
      'HANDOVER_TO_STRANGER',
      'to',
      `${to.name}没有办理该待办的职务`,
      `${to.name} does not hold the office for this task`,
    ],
    [to.isAway, 'HANDOVER_TO_ABSENT', 'to', `${to.name}现在离岗`, `${to.name} is away`],
  ];
  return faults
    .filter(([broken]) => broken)
    .map(([, code, field, zh, en]) => handoverFault(code, field, { zh, en }));
}
