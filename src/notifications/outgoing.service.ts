import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PeopleService } from '../accounts/index.js';
import { Settings } from '../config/index.js';
import { type Tx } from '../database/index.js';
import { beijingIso } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type Delivery } from './delivery.entity.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { ruleOf } from './domain/notification-table.js';
import { type NotificationEntity } from './notification.entity.js';

/** What a mail holds. */
export interface MailPayload extends Record<string, unknown> {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Puts messages into the outbox of the channels, in the transaction that made them. */
@Injectable()
export class Outgoing {
  constructor(
    private readonly rows: DeliveriesRepository,
    private readonly people: PeopleService,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** One message at once: a mail where the person wants it, and every webhook of the agency that is told its kind. */
  async send(tx: Tx, message: NotificationEntity): Promise<void> {
    const { smtpUrl, webhookKey } = this.settings.channels;
    if (smtpUrl !== undefined) await this.mailAtOnce(tx, message);
    if (webhookKey !== undefined) await this.callWebhooks(tx, message);
  }

  /** One mail with all messages of a digest; nothing where mail is off or the person has given no address. */
  async sendDigest(
    tx: Tx,
    to: { readonly personId: string; readonly mailAddress: string | null },
    on: string,
    messages: readonly NotificationEntity[],
  ): Promise<void> {
    const [first] = messages;
    if (this.settings.channels.smtpUrl === undefined || to.mailAddress === null || !first) return;
    const subject = `[法审] ${on} 提醒 ${messages.length} 条 / ${messages.length} messages`;
    const text = `${messages.map((each, index) => `${index + 1}. ${textOf(each)}`).join('\n\n')}\n\n${this.footer()}`;
    const payload: MailPayload = { to: to.mailAddress, subject, text };
    await this.store(tx, {
      channel: 'MAIL',
      key: `digest:${on}:${to.personId}`,
      payload,
      ...of(first, null),
    });
  }

  private async mailAtOnce(tx: Tx, message: NotificationEntity): Promise<void> {
    const setting = UUID.test(message.personId) ? await this.rows.setting(tx, message.personId) : null;
    if (!setting?.mailAtOnce || setting.mailAddress === null) return;
    const text = `${textOf(message)}\n\n${this.footer()}`;
    const payload: MailPayload = { to: setting.mailAddress, subject: `[法审] ${message.titleZh}`, text };
    await this.store(tx, { channel: 'MAIL', key: `message:${message.id}`, payload, ...of(message, null) });
  }

  private async callWebhooks(tx: Tx, message: NotificationEntity): Promise<void> {
    const webhooks = await this.rows.webhooksFor(tx, message.agencyId, message.kind);
    if (webhooks.length === 0) return;
    const person = await this.people.find(tx, message.personId);
    for (const { id } of webhooks) {
      const payload = {
        notificationId: message.id,
        kind: message.kind,
        agencyId: message.agencyId,
        caseId: message.caseId,
        to: { signInName: person?.signInName ?? null, name: person?.name ?? null },
        title: { zh: message.titleZh, en: message.titleEn },
        body: message.bodyZh === null ? null : { zh: message.bodyZh, en: message.bodyEn ?? message.bodyZh },
        dueDate: message.dueDate,
        createdAt: beijingIso(message.createdAt),
      };
      await this.store(tx, {
        channel: 'WEBHOOK',
        key: `message:${message.id}:${id}`,
        payload,
        ...of(message, id),
      });
    }
  }

  private async store(
    tx: Tx,
    {
      channel,
      key,
      ...rest
    }: Pick<Delivery, 'channel' | 'agencyId' | 'personId' | 'webhookId' | 'payload'> & { key: string },
  ): Promise<void> {
    const now = this.clock.now();
    await this.rows.insert(tx, {
      ...rest,
      id: randomUUID(),
      dedupeKey: `${channel}:${key}`,
      channel,
      state: 'PENDING',
      attempts: 0,
      nextAt: now,
      lastError: null,
      createdAt: now,
      sentAt: null,
    });
  }

  private footer(): string {
    return `${this.settings.publicOrigin}\n此邮件由法审系统发送，提醒方式可在系统内修改。/ Sent by Fashen; change how you are told in its settings.`;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function of(message: NotificationEntity, webhookId: string | null) {
  return { agencyId: message.agencyId, personId: message.personId, webhookId };
}

/** The message with its reason and date, in both languages. */
function textOf(message: NotificationEntity): string {
  const { reason, clauses } = ruleOf(message.kind);
  const due = message.dueDate === null ? [] : [`到期日 / due: ${message.dueDate}`];
  const basis = clauses.length === 0 ? '' : `（${clauses.join('、')}）`;
  return [
    `${message.titleZh} / ${message.titleEn}`,
    ...(message.bodyZh === null ? [] : [message.bodyZh]),
    `原因 / why: ${reason.zh}${basis} / ${reason.en}`,
    ...due,
  ].join('\n');
}
