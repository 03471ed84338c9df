/** A due date as far as it is compared: the first moment overdue, and whether that has come. */
interface Ending {
  readonly overdueAt?: string | null;
  readonly overdue: boolean;
}

/** Whether the limit of the case presses more than what one looks at: it is over, or ends before. */
export function isNearer(limit: Ending, due: Ending | undefined): boolean {
  if (limit.overdue || !limit.overdueAt) return limit.overdue;
  return !due?.overdueAt || Date.parse(limit.overdueAt) < Date.parse(due.overdueAt);
}
