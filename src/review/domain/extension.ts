import { type ExtensionRule } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { extensionFault } from './extension.errors.js';

/** What is asked for: working days (工作日) after the due date, or a date. */
export interface ExtensionRequest {
  readonly reason: string;
  readonly complexity: string;
  readonly workingDays?: number;
  readonly until?: BeijingDate;
}

/** What an application is measured by; the day counts lie between the present due date and the date asked for. */
export interface ExtensionSituation {
  readonly rule: ExtensionRule;
  /** The clause that allows the extension. */
  readonly clause: string;
  readonly dueDate: BeijingDate;
  /** Working days from the due date to `until`, when a date is asked for. */
  readonly workingDaysUntil?: number;
  readonly untilIsWorkingDay?: boolean;
}

/** The working days by which the review is extended; undefined when the application does not say. */
export function daysAsked(request: ExtensionRequest, situation: ExtensionSituation): number | undefined {
  return request.until === undefined ? request.workingDays : situation.workingDaysUntil;
}

/**
 * Every fault of an application: no reason; no length, or more than the fixed one (5 working days, SY-L11); where
 * the head decides freely, no date, or a date that is not a working day after the due date.
 */
export function extensionFaults(request: ExtensionRequest, situation: ExtensionSituation): Refusal[] {
  return [...reasonFaults(request, situation), ...lengthFaults(request, situation)];
}

function reasonFaults({ reason, complexity }: ExtensionRequest, { clause }: ExtensionSituation): Refusal[] {
  const faults: Refusal[] = [];
  if (reason.trim() === '') {
    const message = { zh: '申请延期须说明理由', en: 'An extension needs its reason' };
    faults.push(extensionFault('EXTENSION_REASON_MISSING', 'reason', message, clause));
  }
  if (complexity.trim() === '') {
    const message = { zh: '须说明案件复杂的情形', en: 'Say what makes the case complex' };
    faults.push(extensionFault('EXTENSION_COMPLEXITY_MISSING', 'complexity', message, clause));
  }
  return faults;
}

function lengthFaults(request: ExtensionRequest, situation: ExtensionSituation): Refusal[] {
  const { rule, clause, dueDate, untilIsWorkingDay } = situation;
  const { until, workingDays } = request;
  if (until !== undefined && workingDays !== undefined) {
    const message = { zh: '延期日期与工作日数只能填写一项', en: 'Give a date or a number, not both' };
    return [extensionFault('EXTENSION_LENGTH_TWICE', 'until', message, clause)];
  }
  if (rule.mode === 'BY_HEAD' && until === undefined) {
    const message = { zh: '须写明延长至哪一日', en: 'Name the date to which the review is extended' };
    return [extensionFault('EXTENSION_DATE_MISSING', 'until', message, clause)];
  }
  if (until !== undefined && until <= dueDate) {
    const message = {
      zh: `延长后的日期须晚于原期限 ${dueDate}`,
      en: `The date must lie after the present due date, ${dueDate}`,
    };
    return [extensionFault('EXTENSION_DATE_TOO_EARLY', 'until', message, clause)];
  }
  if (until !== undefined && untilIsWorkingDay === false) {
    const message = { zh: '延长后的日期须为工作日', en: 'The date must be a working day' };
    return [extensionFault('EXTENSION_DATE_NOT_WORKING', 'until', message, clause)];
  }
  const days = daysAsked(request, situation);
  if (days === undefined) {
    const message = { zh: '须写明延长的工作日数', en: 'Name the working days to add' };
    return [extensionFault('EXTENSION_LENGTH_MISSING', 'workingDays', message, clause)];
  }
  if (rule.mode === 'FIXED' && days > rule.workingDays) {
    const message = {
      zh: `延期不得超过 ${rule.workingDays} 个工作日`,
      en: `An extension is at most ${rule.workingDays} working days`,
    };
    const field = until === undefined ? 'workingDays' : 'until';
    return [extensionFault('EXTENSION_TOO_LONG', field, message, clause, { max: rule.workingDays })];
  }
  return [];
}
