import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { NotificationDigest } from './delivery.entity.js';
import { NotificationEntity } from './notification.entity.js';

export interface DigestTarget {
  readonly personId: string;
  readonly mailAddress: string | null;
  readonly digestAt: string;
}

/** What is more comes with the next digest. */
const MOST_MESSAGES = 500;

@Injectable()
export class DigestsRepository {
  /** People who want a digest and have none of this Beijing date yet, though its time has come. */
  async targets(tx: Tx, on: string, time: string): Promise<DigestTarget[]> {
    return tx.query<DigestTarget[]>(
      `SELECT s.person_id AS "personId", s.mail_address AS "mailAddress", s.digest_at AS "digestAt"
       FROM notification_setting s WHERE s.digest_at <= $2 AND NOT EXISTS
         (SELECT 1 FROM notification_digest d WHERE d.person_id = s.person_id AND d.on_date >= $1)`,
      [on, time],
    );
  }

  /** Up to which message the person's digests have come; the first digest holds what came after `since`. */
  async lastId(tx: Tx, personId: string, since: Date): Promise<string> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT COALESCE((SELECT max(up_to_id) FROM notification_digest WHERE person_id = $1::uuid),
         (SELECT max(id) FROM notification WHERE person_id = $1::text AND created_at < $2), 0)::text AS id`,
      [personId, since],
    );
    return rows[0]?.id ?? '0';
  }

  /** False when another process made it meanwhile. */
  async insert(tx: Tx, digest: NotificationDigest): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO notification_digest (person_id, on_date, after_id, up_to_id, messages, made_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING person_id`,
      [digest.personId, digest.onDate, digest.afterId, digest.upToId, digest.messages, digest.madeAt],
    );
    return rows.length === 1;
  }

  /** Messages of a person after an id, that were made before an instant, oldest first. */
  messagesUntil(tx: Tx, personId: string, afterId: string, until: Date): Promise<NotificationEntity[]> {
    return tx
      .createQueryBuilder(NotificationEntity, 'n')
      .where('n.personId = :personId AND n.id > :afterId', { personId, afterId })
      .andWhere('n.createdAt < :until', { until })
      .orderBy('n.id', 'ASC')
      .limit(MOST_MESSAGES)
      .getMany();
  }

  /** Messages of a person between two ids, oldest first. */
  messagesBetween(
    tx: Tx,
    personId: string,
    { afterId, upToId }: Pick<NotificationDigest, 'afterId' | 'upToId'>,
  ): Promise<NotificationEntity[]> {
    return tx
      .createQueryBuilder(NotificationEntity, 'n')
      .where('n.personId = :personId AND n.id > :afterId AND n.id <= :upToId', { personId, afterId, upToId })
      .orderBy('n.id', 'ASC')
      .limit(MOST_MESSAGES)
      .getMany();
  }

  /** Newest first. */
  ofPerson(tx: Tx, personId: string, limit: number): Promise<NotificationDigest[]> {
    return tx.find(NotificationDigest, { where: { personId }, order: { onDate: 'DESC' }, take: limit });
  }
}
