import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Tx } from '../database/index.js';
import { AuditEvent, AuditHead } from './audit-event.entity.js';
import type { AuditSearch } from './audit-search.js';
import type { ChainHead } from './domain/chain-check.js';
import type { ChainLink } from './domain/hash-chain.js';

interface HeadRow {
  readonly seq: string;
  readonly hash: string;
}

@Injectable()
export class AuditEventRepository {
  /** Takes the chain's lock until the transaction ends. */
  async lockHead(tx: Tx): Promise<ChainHead> {
    const rows = await tx.query<HeadRow[]>('SELECT seq, hash FROM audit_head_locked()');
    const [row] = rows;
    if (!row) throw new Error('audit_head has no row: run the migrations');
    return { seq: Number(row.seq), hash: row.hash };
  }

  async head(tx: Tx): Promise<ChainHead> {
    return tx.findOneByOrFail(AuditHead, { id: 1 });
  }

  async insert(tx: Tx, event: ChainLink): Promise<void> {
    await tx.insert(AuditEvent, { ...event, actorRoles: [...event.actorRoles] });
  }

  /** Events from `after` on, in order of the chain. */
  async readForward(tx: Tx, after: number, limit: number): Promise<ChainLink[]> {
    return tx
      .createQueryBuilder(AuditEvent, 'event')
      .where('event.seq > :after', { after })
      .orderBy('event.seq', 'ASC')
      .limit(limit)
      .getMany();
  }

  /** What was accepted on a case, in order of the chain. */
  async acceptedOf(tx: Tx, caseId: string): Promise<ChainLink[]> {
    return tx.find(AuditEvent, { where: { caseId, result: 'ACCEPTED' }, order: { seq: 'ASC' } });
  }

  async findBySeq(tx: Tx, seq: number): Promise<ChainLink | null> {
    return tx.findOneBy(AuditEvent, { seq });
  }

  /** The numbers of these cases, by which people know them. */
  async caseNumbers(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    // Whoever asks for a case that there is not may have asked by any word.
    const known = caseIds.filter((id) => isUUID(id));
    if (known.length === 0) return new Map();
    const rows = await tx.query<{ id: string; case_no: string }[]>(
      'SELECT id, case_no FROM case_file WHERE id = ANY($1::uuid[])',
      [known],
    );
    return new Map(rows.map(({ id, case_no: caseNo }) => [id, caseNo]));
  }

  /** Newest first, one page by keyset on seq, and how many there are in all. */
  async search(tx: Tx, search: AuditSearch): Promise<{ events: ChainLink[]; total: number }> {
    const query = tx.createQueryBuilder(AuditEvent, 'event');
    const { actorId, actorName, action, objectType, objectId } = search;
    const { agencyId, caseId, commandId, requestId, result, code } = search;
    const equals = {
      actorId,
      actorName,
      action,
      objectType,
      objectId,
      agencyId,
      caseId,
      commandId,
      requestId,
      result,
      code,
    };
    for (const [column, value] of Object.entries(equals)) {
      if (value !== undefined) query.andWhere(`event.${column} = :${column}`, { [column]: value });
    }
    if (search.from) query.andWhere('event.at >= :from', { from: search.from });
    if (search.until) query.andWhere('event.at < :until', { until: search.until });
    const total = await query.getCount();
    if (search.before !== undefined) query.andWhere('event.seq < :before', { before: search.before });
    const events = await query.orderBy('event.seq', 'DESC').limit(search.limit).getMany();
    return { events, total };
  }
}
