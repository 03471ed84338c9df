import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { AuditEventRepository } from './audit-event.repository.js';

/** A link of the audit chain as those who may read the case see it: who did what when, and the hashes that prove it. */
export interface CaseAuditEvent {
  readonly seq: number;
  readonly at: Date;
  readonly actorName: string;
  readonly actorUnitName: string | null;
  readonly actorRoles: readonly string[];
  readonly action: string;
  /** The same as in the history of the case. */
  readonly commandId: string | null;
  readonly requestId: string | null;
  readonly algorithm: string;
  readonly previousHash: string;
  readonly hash: string;
}

/**
 * The audit events behind the history of a case. Refused attempts and addresses are for the audit administrators
 * alone.
 */
@Injectable()
export class CaseAudit {
  constructor(private readonly events: AuditEventRepository) {}

  /** Oldest first. Whether the reader may see the case is asked by the caller. */
  async ofCase(tx: Tx, caseId: string): Promise<readonly CaseAuditEvent[]> {
    const events = await this.events.acceptedOf(tx, caseId);
    return events.map((event) => ({
      seq: event.seq,
      at: event.at,
      actorName: event.actorName,
      actorUnitName: event.actorUnitName,
      actorRoles: event.actorRoles,
      action: event.action,
      commandId: event.commandId,
      requestId: event.requestId,
      algorithm: event.algorithm,
      previousHash: event.previousHash,
      hash: event.hash,
    }));
  }
}
