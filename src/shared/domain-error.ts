/** A text in both languages of the interface; Chinese is the one that counts. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** How severe a refusal is for the log: a user's slip is `info`, a breach of the law's order is `warn`. */
export type RefusalLevel = 'info' | 'warn';

/** What a refusal tells its reader: a stable code, where, why (clause) and what to do. */
export interface Refusal {
  /** Stable, upper snake case, e.g. `REVIEW_NOT_PASSED`. */
  readonly code: string;
  /** HTTP status, decided where the error is defined. */
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 429 | 503;
  readonly message: BilingualText;
  /** What the reader can do about it. */
  readonly remedy: BilingualText;
  /** Clause IDs of shared requirements (`SY-L11`) or national law (`行政处罚法 58`). */
  readonly clauses?: readonly string[];
  /** Path of the faulty input, e.g. `proposal.amount`. */
  readonly field?: string;
  /** Facts that a program may show, e.g. the due date that was missed. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly level?: RefusalLevel;
}

/** A command was understood and refused. Several faults at once are one error with `others`. */
export class DomainError extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly others: readonly Refusal[] = [],
  ) {
    super(`${refusal.code}: ${refusal.message.zh}`);
    this.name = 'DomainError';
  }

  get code(): string {
    return this.refusal.code;
  }

  get all(): readonly Refusal[] {
    return [this.refusal, ...this.others];
  }
}

/** Throws one error that holds every fault of the list; does nothing when the list is empty. */
export function refuseAll(faults: readonly Refusal[]): void {
  const [first, ...rest] = faults;
  if (first) throw new DomainError(first, rest);
}
