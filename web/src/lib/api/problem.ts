/** One fault of a request: what, where, by which clause, and what to do. */
export interface Fault {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
  readonly field: string | null;
  readonly clauses: readonly string[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** problem+json of the api: the first fault and all of them. */
export interface Problem extends Fault {
  readonly status: number;
  readonly errors: readonly Fault[];
  readonly requestId?: string | null;
}

/** A refusal of the api, or the connection to it. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.code);
    this.name = 'ApiProblem';
  }

  get faults(): readonly Fault[] {
    return this.problem.errors.length > 0 ? this.problem.errors : [this.problem];
  }

  /** Whether the command may have happened all the same: then the same attempt is sent again, never a new one. */
  get uncertain(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500;
  }
}

export const CONNECTION_LOST = 'CONNECTION_LOST';

export function connectionLost(): ApiProblem {
  const text = { title: '', detail: '', remedy: '' };
  return new ApiProblem({ code: CONNECTION_LOST, status: 0, ...text, field: null, clauses: [], errors: [] });
}

export function isProblem(error: unknown, code?: string): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.problem.code === code);
}
