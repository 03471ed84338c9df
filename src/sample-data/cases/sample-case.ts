/** One command on the way of a sample case: who, what, with what. */
export interface SampleStep {
  readonly who: string;
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** An act that waits for nobody; else the person's own task has to be open. */
  readonly withoutTask?: true;
}

/** An invented case of songyuan and the way to where it is shown. */
export interface SampleCase {
  /** Names the case in what is kept about the making; never changed once published. */
  readonly key: string;
  readonly cause: string;
  readonly party: Readonly<Record<string, unknown>>;
  /** How many days before today it was filed; the limit of a penalty case runs from there. */
  readonly filedDaysAgo: number;
  readonly steps: (today: string) => readonly SampleStep[];
  /** The task that is open at the end, and who holds it; nothing where the case is closed. */
  readonly then?: { readonly who: string; readonly task: string };
}

export const HANDLER = 'sy-handler-1';
export const SECOND_HANDLER = 'sy-handler-2';
export const UNIT_HEAD = 'sy-unit-head-1';
export const LEGAL_HEAD = 'sy-legal-head-1';
export const REVIEWER = 'sy-reviewer-1';
export const HEAD = 'sy-head-1';
export const MEMBERS = [1, 2, 3, 4, 5].map((n) => `sy-member-${n}`);
