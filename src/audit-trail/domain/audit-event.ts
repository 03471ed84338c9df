/** A person as the audit trail keeps them: names as they were at that moment, not as they are today. */
export interface AuditPerson {
  readonly personId: string;
  readonly name: string;
  readonly agencyId?: string;
  readonly unitName?: string;
  readonly roles: readonly string[];
  readonly ip?: string;
  readonly requestId?: string;
}

/** A program that acted by itself, e.g. `worker:review.compute-deadline`, `scheduler`, `migration`. */
export interface SystemActor {
  readonly system: string;
  readonly requestId?: string;
}

export type AuditActor = AuditPerson | SystemActor;

export type AuditResult = 'ACCEPTED' | 'REFUSED';

/** One thing that happened, as its author reports it; the trail adds time, sequence and hashes. */
export interface AuditEventInput {
  readonly actor: AuditActor;
  /** The permission table's action, or the name of the sign-in or configuration event. */
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly objectVersion?: number;
  readonly agencyId?: string;
  readonly caseId?: string;
  /** Of a command: no second event with the same action and command can be appended. */
  readonly commandId?: string;
  readonly result: AuditResult;
  /** The refusal's code. */
  readonly code?: string;
  readonly reason?: string;
  /** State before and after; only their digests are kept. */
  readonly before?: unknown;
  readonly after?: unknown;
}
