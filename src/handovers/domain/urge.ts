import { type BeijingDate } from '../../shared/beijing-time.js';
import { DomainError } from '../../shared/domain-error.js';

/** One call to hurry. */
export interface UrgedOn {
  /** The working day it counts for. */
  readonly workingDay: BeijingDate;
}

/** A task is urged at most so many times on one working day; days off count with the working day before (系统默认). */
export function urgeFault(
  earlier: readonly UrgedOn[],
  workingDay: BeijingDate,
  most: number,
  source: string,
): DomainError | undefined {
  const today = earlier.filter((each) => each.workingDay === workingDay).length;
  if (today < most) return undefined;
  return new DomainError({
    code: 'URGED_ALREADY',
    status: 429,
    clauses: [source],
    message: {
      zh: `该待办每个工作日最多催办 ${most} 次`,
      en: `A task is urged ${most} time(s) a working day`,
    },
    remedy: { zh: '请在下一个工作日再催办', en: 'Urge again on the next working day' },
    details: { workingDay, most },
  });
}
