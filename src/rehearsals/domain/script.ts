/** Where something stands in a rehearsal file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Path of a value inside a rehearsal file: `['steps', 3, 'expect', 'stage']`. */
export type ScriptPath = readonly (string | number)[];

/** Something wrong in a rehearsal file, found before anything runs. */
export interface ScriptFault {
  readonly path: ScriptPath;
  readonly message: string;
  /** The key itself is wrong, not its value. */
  readonly atKey?: boolean;
}

/** A due date by name: an effective date alone also says that it is not provisional. */
export type ExpectedDue =
  | string
  | {
      readonly effective?: string;
      readonly strict?: string;
      readonly provisional?: boolean;
      readonly open?: boolean;
      readonly outcome?: string;
    };

export type ExpectedTask =
  | string
  | {
      readonly task: string;
      readonly seenBy?: readonly string[];
      readonly notSeenBy?: readonly string[];
      readonly due?: string;
    };

/** `true`: refused, whatever the code. */
export type ExpectedRefusal =
  | true
  | string
  | {
      readonly code?: string;
      readonly clause?: string | readonly string[];
      readonly field?: string;
      readonly status?: number;
    };

export type ExpectedNotice =
  string | { readonly kind: string; readonly on?: string; readonly due?: string; readonly times?: number };

/** What must come of a step; what is left out is not looked at. */
export interface Expectation {
  readonly status?: number;
  readonly refused?: ExpectedRefusal;
  readonly answer?: unknown;
  readonly stage?: string;
  readonly due?: Readonly<Record<string, ExpectedDue>>;
  readonly tasks?: readonly ExpectedTask[];
  readonly notified?: Readonly<Record<string, readonly ExpectedNotice[]>>;
  readonly notNotified?: Readonly<Record<string, readonly string[]>>;
  readonly case?: unknown;
}

/** One call of the API by one person, or, without `do`, only a look at the moment. */
export interface Step {
  readonly at?: string;
  readonly who: string;
  readonly do?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly as?: string;
  readonly note?: string;
  readonly expect?: Expectation;
}

/** A rehearsal file as its JSON Schema describes it. */
export interface Script {
  readonly title: string;
  readonly clauses?: readonly string[];
  readonly about?: string;
  readonly agency: string;
  readonly people: Readonly<Record<string, string | { readonly signIn: string; readonly agency?: string }>>;
  readonly steps: readonly Step[];
}

/** The sign-in name behind an alias. */
export function signInNameOf(script: Script, alias: string): string | undefined {
  const person = script.people[alias];
  return typeof person === 'object' ? person.signIn : person;
}
