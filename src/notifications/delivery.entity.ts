import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How one person wants messages beside the pages of the system; no row until they choose. */
@Entity({ name: 'notification_setting' })
export class NotificationSetting {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'mail_address', type: 'text', nullable: true })
  mailAddress: string | null;

  /** A mail for each message, as soon as it is there. */
  @Column({ name: 'mail_at_once', type: 'boolean' })
  mailAtOnce: boolean;

  /** Beijing time `HH:MM` of the daily digest; null for none. */
  @Column({ name: 'digest_at', type: 'text', nullable: true })
  digestAt: string | null;
}

/** One person's digest of one day: the messages after the digest before it, up to `upToId`. */
@Entity({ name: 'notification_digest' })
export class NotificationDigest {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @PrimaryColumn({ name: 'on_date', type: 'date' })
  onDate: string;

  @Column({ name: 'after_id', type: 'bigint' })
  afterId: string;

  @Column({ name: 'up_to_id', type: 'bigint' })
  upToId: string;

  @Column({ name: 'messages', type: 'integer' })
  messages: number;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;
}

/** An address of another system that is told an agency's messages. Its secret is made from the key, never stored. */
@Entity({ name: 'webhook' })
@Index('webhook_agency', ['agencyId'])
export class Webhook {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'url', type: 'text' })
  url: string;

  @Column({ name: 'description', type: 'text' })
  description: string;

  /** Kinds of messages it is told; empty: all. */
  @Column({ name: 'kinds', type: 'text', array: true })
  kinds: string[];

  /** Counts the secrets it has had. */
  @Column({ name: 'rotation', type: 'integer' })
  rotation: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}

/**
 * A message on its way out of the system, stored in the transaction that made it. Its id goes with every attempt
 * (Message-ID, Idempotency-Key), by which a receiver takes what came twice for one.
 */
@Entity({ name: 'delivery' })
@Index('delivery_due', ['nextAt'], { where: `state = 'PENDING'` })
@Index('delivery_list', ['createdAt', 'id'])
@Index('delivery_key', ['dedupeKey'], { unique: true })
export class Delivery {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  /** The same occasion on the same channel is stored once. */
  @Column({ name: 'dedupe_key', type: 'text' })
  dedupeKey: string;

  @Column({ name: 'channel', type: 'text' })
  channel: 'MAIL' | 'WEBHOOK';

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'webhook_id', type: 'uuid', nullable: true })
  webhookId: string | null;

  /** Mail: address, subject and text; webhook: the body as it is signed. */
  @Column({ name: 'payload', type: 'jsonb' })
  payload: Record<string, unknown>;

  @Column({ name: 'state', type: 'text' })
  state: 'PENDING' | 'SENT' | 'FAILED';

  @Column({ name: 'attempts', type: 'integer' })
  attempts: number;

  @Column({ name: 'next_at', type: 'timestamptz' })
  nextAt: Date;

  /** Why the last attempt failed. */
  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;
}
