import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { Settings } from '../config/index.js';
import { Database } from '../database/index.js';
import { DomainError } from '../shared/domain-error.js';
import { DeliveriesRepository } from './deliveries.repository.js';

export interface NotificationSettingsChange {
  readonly mailAddress: string | null;
  readonly mailAtOnce: boolean;
  /** Beijing time `HH:MM`; null: no digest. */
  readonly digestAt: string | null;
}

export interface NotificationSettingsView extends NotificationSettingsChange {
  readonly mailAvailable: boolean;
}

const UNSET: NotificationSettingsChange = { mailAddress: null, mailAtOnce: false, digestAt: null };

/** How one person wants to be told, beside the pages of the system. */
@Injectable()
export class NotificationSettings {
  constructor(
    private readonly database: Database,
    private readonly rows: DeliveriesRepository,
    private readonly settings: Settings,
  ) {}

  async read(actor: Actor): Promise<NotificationSettingsView> {
    const row = (await this.rows.setting(this.database.manager, actor.personId)) ?? UNSET;
    return this.viewOf(row);
  }

  /** @throws MAIL_DOMAIN_NOT_ALLOWED */
  async change(actor: Actor, change: NotificationSettingsChange): Promise<NotificationSettingsView> {
    const domain = change.mailAddress?.split('@').at(-1)?.toLowerCase();
    const { mailDomains } = this.settings.channels;
    if (domain !== undefined && mailDomains.length > 0 && !mailDomains.includes(domain)) {
      throw mailDomainNotAllowed(mailDomains);
    }
    const { mailAddress, mailAtOnce, digestAt } = change;
    const setting = { personId: actor.personId, mailAddress, mailAtOnce, digestAt };
    await this.rows.saveSetting(this.database.manager, setting);
    return this.viewOf(setting);
  }

  private viewOf({
    mailAddress,
    mailAtOnce,
    digestAt,
  }: NotificationSettingsChange): NotificationSettingsView {
    return { mailAddress, mailAtOnce, digestAt, mailAvailable: this.settings.channels.smtpUrl !== undefined };
  }
}

function mailDomainNotAllowed(allowed: readonly string[]): DomainError {
  return new DomainError({
    code: 'MAIL_DOMAIN_NOT_ALLOWED',
    status: 422,
    field: 'mailAddress',
    message: { zh: '提醒邮件只能发到本单位的邮箱', en: 'Mails go to the office’s own addresses only' },
    remedy: { zh: `可用邮箱域名：${allowed.join('、')}`, en: `Domains: ${allowed.join(', ')}` },
  });
}
