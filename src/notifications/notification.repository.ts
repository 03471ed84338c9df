import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import type { Tx } from '../database/index.js';
import { NotificationEntity } from './notification.entity.js';

@Injectable()
export class NotificationRepository {
  /** The new id, or undefined when the key was stored before. */
  async insert(tx: Tx, row: Omit<NotificationEntity, 'id'>): Promise<string | undefined> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO notification (person_id, agency_id, case_id, kind, title_zh, title_en, body_zh, body_en,
         due_date, created_at, read_at, dedupe_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL, $11)
       ON CONFLICT (dedupe_key) DO NOTHING RETURNING id`,
      [
        row.personId,
        row.agencyId,
        row.caseId,
        row.kind,
        row.titleZh,
        row.titleEn,
        row.bodyZh,
        row.bodyEn,
        row.dueDate,
        row.createdAt,
        row.dedupeKey,
      ],
    );
    return rows[0]?.id;
  }

  page(
    tx: Tx,
    personId: string,
    query: { before?: string; unread: boolean; limit: number },
  ): Promise<NotificationEntity[]> {
    return tx.find(NotificationEntity, {
      where: {
        personId,
        ...(query.before === undefined ? {} : { id: LessThan(query.before) }),
        ...(query.unread ? { readAt: IsNull() } : {}),
      },
      order: { id: 'DESC' },
      take: query.limit,
    });
  }

  /** At most `limit`. */
  async unreadCount(tx: Tx, personId: string, limit: number): Promise<number> {
    const rows = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM
         (SELECT 1 FROM notification WHERE person_id = $1 AND read_at IS NULL LIMIT $2) unread`,
      [personId, limit],
    );
    return rows[0]?.count ?? 0;
  }

  async markAllRead(tx: Tx, personId: string, upToId: string, at: Date): Promise<number> {
    const change = { readAt: at };
    const unread = { personId, id: LessThanOrEqual(upToId), readAt: IsNull() };
    return (await tx.update(NotificationEntity, unread, change)).affected ?? 0;
  }

  /** Undefined when the person has no such notification; the first reading's instant stays. */
  async markRead(tx: Tx, personId: string, id: string, at: Date): Promise<NotificationEntity | undefined> {
    await tx.update(NotificationEntity, { id, personId, readAt: IsNull() }, { readAt: at });
    return (await tx.findOneBy(NotificationEntity, { id, personId })) ?? undefined;
  }
}
