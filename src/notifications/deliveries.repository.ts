import { Injectable } from '@nestjs/common';
import { Brackets } from 'typeorm';
import { type Tx } from '../database/index.js';
import { Delivery, NotificationSetting, Webhook } from './delivery.entity.js';

export interface DeliveryFilter {
  readonly state?: Delivery['state'];
  readonly channel?: Delivery['channel'];
  readonly agencyId?: string;
  readonly after?: { readonly createdAt: Date; readonly id: string };
  readonly limit: number;
}

@Injectable()
export class DeliveriesRepository {
  setting(tx: Tx, personId: string): Promise<NotificationSetting | null> {
    return tx.findOneBy(NotificationSetting, { personId });
  }

  async saveSetting(tx: Tx, setting: NotificationSetting): Promise<void> {
    await tx.upsert(NotificationSetting, setting, ['personId']);
  }

  /** Webhooks of an agency that are told this kind. */
  webhooksFor(tx: Tx, agencyId: string, kind: string): Promise<Webhook[]> {
    return tx
      .createQueryBuilder(Webhook, 'w')
      .where('w.agencyId = :agencyId AND w.removedAt IS NULL', { agencyId })
      .andWhere(`(w.kinds = '{}' OR :kind = ANY(w.kinds))`, { kind })
      .getMany();
  }

  webhook(tx: Tx, id: string): Promise<Webhook | null> {
    return tx.findOneBy(Webhook, { id });
  }

  webhooks(tx: Tx): Promise<Webhook[]> {
    return tx
      .createQueryBuilder(Webhook, 'w')
      .where('w.removedAt IS NULL')
      .orderBy('w.createdAt', 'ASC')
      .getMany();
  }

  async insertWebhook(tx: Tx, webhook: Webhook): Promise<void> {
    await tx.insert(Webhook, webhook);
  }

  async rotate(tx: Tx, id: string): Promise<void> {
    await tx.increment(Webhook, { id }, 'rotation', 1);
  }

  async removeWebhook(tx: Tx, id: string, removedAt: Date): Promise<void> {
    await tx.update(Webhook, { id }, { removedAt });
  }

  /** Stores the delivery unless its occasion was stored before. */
  async insert(tx: Tx, delivery: Delivery): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(Delivery)
      .values(delivery as never)
      .orIgnore()
      .execute();
  }

  /** Takes due deliveries for the time of the lease; `attempts` is the fence of whoever took them. */
  async takeDue(tx: Tx, now: Date, leaseUntil: Date, limit: number): Promise<Delivery[]> {
    const [rows] = await tx.query<[{ id: string }[]]>(
      `UPDATE delivery SET attempts = attempts + 1, next_at = $2 WHERE id IN
         (SELECT id FROM delivery WHERE state = 'PENDING' AND next_at <= $1 ORDER BY next_at LIMIT $3
          FOR UPDATE SKIP LOCKED) RETURNING id`,
      [now, leaseUntil, limit],
    );
    if (rows.length === 0) return [];
    return tx
      .createQueryBuilder(Delivery, 'd')
      .where('d.id IN (:...ids)', { ids: rows.map(({ id }) => id) })
      .orderBy('d.createdAt', 'ASC')
      .getMany();
  }

  /** Writes what came of an attempt, unless somebody else has taken the delivery since. */
  async settle(tx: Tx, { id, attempts }: Delivery, change: Partial<Delivery>): Promise<void> {
    await tx.update(Delivery, { id, attempts, state: 'PENDING' }, change as never);
  }

  find(tx: Tx, id: string): Promise<Delivery | null> {
    return tx.findOneBy(Delivery, { id });
  }

  /** A delivery that has ended begins anew under its own id. */
  async replay(tx: Tx, id: string, now: Date): Promise<boolean> {
    const done = await tx
      .createQueryBuilder()
      .update(Delivery)
      .set({ state: 'PENDING', attempts: 0, nextAt: now, sentAt: null })
      .where(`id = :id AND state <> 'PENDING'`, { id })
      .execute();
    return done.affected === 1;
  }

  /** Newest first. */
  list(tx: Tx, { state, channel, agencyId, after, limit }: DeliveryFilter): Promise<Delivery[]> {
    const rows = tx.createQueryBuilder(Delivery, 'd').where('TRUE');
    if (state) rows.andWhere('d.state = :state', { state });
    if (channel) rows.andWhere('d.channel = :channel', { channel });
    if (agencyId) rows.andWhere('d.agencyId = :agencyId', { agencyId });
    if (after) {
      rows.andWhere(new Brackets((keyset) => keyset.where('(d.createdAt, d.id) < (:createdAt, :id)', after)));
    }
    return rows.orderBy('d.createdAt', 'DESC').addOrderBy('d.id', 'DESC').limit(limit).getMany();
  }
}
