import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { Database } from '../database/index.js';
import { Findings, type EngineFinding, type FindingFilter } from '../process-engine/index.js';

/** The findings as process administrators see them and act on them; each act is one audit event. */
@Injectable()
export class FindingResolution {
  constructor(
    private readonly database: Database,
    private readonly findings: Findings,
    private readonly auditTrail: AuditTrail,
  ) {}

  async page(filter: FindingFilter): Promise<{ items: EngineFinding[]; open: Record<string, number> }> {
    const [items, open] = await Promise.all([this.findings.list(filter), this.findings.countOpen()]);
    return { items, open };
  }

  /** Refusals: FINDING_NOT_FOUND, FINDING_NOT_RETRIABLE. */
  async resolve(
    actor: Actor,
    id: string,
    { retry, reason }: { retry: boolean; reason: string },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const finding = await this.findings.resolve(tx, id, { retry, reason, by: actor.name });
      await this.auditTrail.append(tx, {
        actor,
        action: 'resolveFinding',
        objectType: 'engine-finding',
        objectId: id,
        result: 'ACCEPTED',
        reason,
        before: { kind: finding.kind, subject: finding.subject, details: finding.details },
        after: { retry },
      });
    });
  }
}
