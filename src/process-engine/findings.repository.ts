import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, type FindOptionsWhere } from 'typeorm';
import type { Tx } from '../database/index.js';
import { EngineFinding, type FindingKind } from './engine-finding.entity.js';

/** What a sweep saw. */
export interface Seen {
  readonly kind: FindingKind;
  readonly subject: string;
  readonly businessKey: string | null;
  readonly details: Record<string, unknown>;
  /** True where one look is proof, false where two in a row are needed. */
  readonly certain: boolean;
}

export interface FindingFilter {
  readonly kind?: FindingKind;
  readonly businessKey?: string;
  /** Also those that were repaired or went away. */
  readonly withResolved: boolean;
  readonly beforeId?: string;
  readonly limit: number;
}

@Injectable()
export class FindingsRepository {
  /** Stores it, or renews the open one; a second sight confirms it. */
  async record(tx: Tx, seen: Seen): Promise<void> {
    await tx.query(
      `INSERT INTO engine_finding (kind, subject, business_key, details, confirmed) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (kind, subject) WHERE resolved_at IS NULL
       DO UPDATE SET last_seen = now(), details = excluded.details, confirmed = true`,
      [seen.kind, seen.subject, seen.businessKey, seen.details, seen.certain],
    );
  }

  async recordRepaired(tx: Tx, seen: Seen): Promise<void> {
    await this.record(tx, seen);
    await tx.query(
      `UPDATE engine_finding SET repaired_at = now(), resolved_at = now(), confirmed = true
       WHERE kind = $1 AND subject = $2 AND resolved_at IS NULL`,
      [seen.kind, seen.subject],
    );
  }

  /** Closes the open findings of a kind that the sweep, now complete, did not see again. */
  async resolveUnseen(tx: Tx, kind: FindingKind, subjects: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE engine_finding SET resolved_at = now()
       WHERE kind = $1 AND resolved_at IS NULL AND NOT subject = ANY($2)`,
      [kind, subjects],
    );
  }

  /** Newest first. */
  list(tx: Tx, filter: FindingFilter): Promise<EngineFinding[]> {
    const where: FindOptionsWhere<EngineFinding> = { confirmed: true };
    if (filter.kind) where.kind = filter.kind;
    if (filter.businessKey) where.businessKey = filter.businessKey;
    if (!filter.withResolved) where.resolvedAt = IsNull();
    if (filter.beforeId) where.id = LessThan(filter.beforeId);
    return tx.find(EngineFinding, { where, order: { id: 'DESC' }, take: filter.limit });
  }

  lockOpen(tx: Tx, id: string): Promise<EngineFinding | null> {
    return tx.findOne(EngineFinding, {
      where: { id, resolvedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async resolve(tx: Tx, id: string, resolution: string): Promise<void> {
    await tx.query('UPDATE engine_finding SET resolved_at = now(), resolution = $2 WHERE id = $1', [
      id,
      resolution,
    ]);
  }

  async countOpen(tx: Tx): Promise<Record<string, number>> {
    const rows = await tx.query<{ kind: string; count: string }[]>(
      `SELECT kind, count(*) AS count FROM engine_finding WHERE confirmed AND resolved_at IS NULL GROUP BY kind`,
    );
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, Number(count)]));
  }
}
