import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Settings } from '../config/index.js';
import { Clock } from '../shared/clock.js';
import { type Delivery, type Webhook } from './delivery.entity.js';
import { type MailPayload } from './outgoing.service.js';
import { signatureOf, webhookSecret } from './webhook-signature.js';

const LONGEST_ERROR = 300;

/** Hands one delivery over; rejects with the reason when the receiver did not take it. */
@Injectable()
export class Channels implements OnModuleDestroy {
  private transport: Transporter | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onModuleDestroy(): void {
    this.transport?.close();
  }

  /** The Message-ID is that of the delivery: a mail that was sent twice is one to its reader. */
  async mail({ id, payload }: Delivery): Promise<void> {
    const { smtpUrl, mailFrom, webhookTimeoutMs: timeout } = this.settings.channels;
    if (smtpUrl === undefined) throw new Error('SMTP_URL is not set');
    this.transport ??= createTransport(smtpUrl, { from: mailFrom });
    const { to, subject, text } = payload as MailPayload;
    const host = new URL(this.settings.publicOrigin).hostname;
    const sent = this.transport.sendMail({
      to,
      subject,
      text,
      textEncoding: 'base64',
      messageId: `<${id}@${host}>`,
      date: this.clock.now(),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await within(sent, 6 * timeout);
  }

  /** A redirect is not followed: it would lead where nobody allowed it. */
  async call({ id, payload }: Delivery, webhook: Webhook): Promise<void> {
    const { webhookKey, webhookHosts, webhookTimeoutMs } = this.settings.channels;
    if (webhookKey === undefined) throw new Error('WEBHOOK_KEY is not set');
    if (!webhookHosts.includes(new URL(webhook.url).host))
      throw new Error('the host is not in WEBHOOK_HOSTS any more');
    const body = JSON.stringify({ deliveryId: id, ...payload });
    const response = await fetch(webhook.url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(webhookTimeoutMs),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'fashen-webhook',
        'idempotency-key': id,
        'x-fashen-delivery': id,
        'x-fashen-signature': signatureOf(webhookSecret(webhookKey, webhook), body, this.clock.now()),
      },
      body,
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`answered ${response.status}`);
  }
}

/** What went wrong, short, with the causes that fetch hides. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  const text = error instanceof Error ? `${error.message}${cause}` : String(error);
  return text.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST_ERROR);
}

async function within(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
