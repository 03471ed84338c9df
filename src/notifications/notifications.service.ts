import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Changes } from '../changes/index.js';
import { Database, type Tx } from '../database/index.js';
import type { BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { DomainError, type BilingualText } from '../shared/domain-error.js';
import type { NotificationKind } from './domain/notification-table.js';
import type { NotificationEntity } from './notification.entity.js';
import { Outgoing } from './outgoing.service.js';
import { NotificationRepository } from './notification.repository.js';

export interface NotificationInput {
  readonly personId: string;
  readonly agencyId: string;
  readonly caseId?: string;
  readonly kind: NotificationKind;
  readonly title: BilingualText;
  readonly body?: BilingualText;
  readonly dueDate?: BeijingDate;
  /** Names the occasion and the person, e.g. `REVIEW_DUE_SOON:<case>:<round>:<day>:<person>`. */
  readonly dedupeKey: string;
}

/** A person's message as others see it. */
export type Notification = Omit<NotificationEntity, 'dedupeKey'>;

export interface NotificationPage {
  readonly items: readonly Notification[];
  readonly next: string | null;
  /** 1000 means 1000 or more. */
  readonly unread: number;
}

const UNREAD_LIMIT = 1_000;

/** Tells people what concerns them, once per occasion, with the reason and the date. */
@Injectable()
export class Notifications {
  constructor(
    private readonly database: Database,
    private readonly rows: NotificationRepository,
    private readonly changes: Changes,
    private readonly clock: Clock,
    private readonly outgoing: Outgoing,
  ) {}

  /** Stores the message in the caller's transaction; false when this occasion was told before. */
  async notify(tx: Tx, input: NotificationInput): Promise<boolean> {
    const message = {
      personId: input.personId,
      agencyId: input.agencyId,
      caseId: input.caseId ?? null,
      kind: input.kind,
      titleZh: input.title.zh,
      titleEn: input.title.en,
      bodyZh: input.body?.zh ?? null,
      bodyEn: input.body?.en ?? null,
      dueDate: input.dueDate ?? null,
      createdAt: this.clock.now(),
      readAt: null,
      dedupeKey: input.dedupeKey,
    };
    const id = await this.rows.insert(tx, message);
    if (id === undefined) return false;
    await this.outgoing.send(tx, { ...message, id });
    await this.changes.record(tx, {
      agencyId: input.agencyId,
      personId: input.personId,
      ...(input.caseId === undefined ? {} : { caseId: input.caseId }),
      kind: 'notification',
      data: { notificationId: id, about: input.kind },
    });
    return true;
  }

  /** The actor's own messages, newest first. */
  async page(
    actor: Actor,
    query: { before?: string; unread: boolean; limit: number },
  ): Promise<NotificationPage> {
    const tx = this.database.manager;
    const found = await this.rows.page(tx, actor.personId, { ...query, limit: query.limit + 1 });
    const items = found.slice(0, query.limit);
    const next = found.length > query.limit ? (items.at(-1)?.id ?? null) : null;
    return { items, next, unread: await this.rows.unreadCount(tx, actor.personId, UNREAD_LIMIT) };
  }

  /** Marks all of the actor's messages up to this one as read; answers how many were not. */
  readAll(actor: Actor, upToId: string): Promise<number> {
    return this.rows.markAllRead(this.database.manager, actor.personId, upToId, this.clock.now());
  }

  /** Marks the actor's own message as read; 404 for anybody else's. */
  async read(actor: Actor, id: string): Promise<Notification> {
    const row = await this.rows.markRead(this.database.manager, actor.personId, id, this.clock.now());
    if (row) return row;
    throw new DomainError({
      code: 'NOTIFICATION_NOT_FOUND',
      status: 404,
      message: { zh: '未找到该提醒', en: 'There is no such notification' },
      remedy: { zh: '请刷新提醒列表', en: 'Reload the list' },
    });
  }
}
