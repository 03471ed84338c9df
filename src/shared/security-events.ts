import { type Tx } from '../database/index.js';

/** Who caused a security event. */
export interface SecurityActor {
  readonly personId: string;
  readonly name: string;
  readonly agencyId?: string;
  readonly unitName?: string;
  readonly roles: readonly string[];
  readonly ip?: string;
  readonly requestId?: string;
}

/** A sign-in, a refusal of permission, or a change to people, roles or settings. */
export interface SecurityEvent {
  readonly actor: SecurityActor | { readonly system: string };
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly objectVersion?: number;
  readonly agencyId?: string;
  readonly result: 'ACCEPTED' | 'REFUSED';
  readonly code?: string;
  readonly reason?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Where security events are kept; the audit trail takes this part, and neither needs to know the other. */
export abstract class SecurityEvents {
  /** Within the caller's transaction, as its last act. */
  abstract append(tx: Tx, event: SecurityEvent): Promise<unknown>;
  /** In a transaction of its own. */
  abstract appendAlone(event: SecurityEvent): Promise<unknown>;
}
