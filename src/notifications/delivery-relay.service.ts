import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { Channels, reasonOf } from './channels.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { type Delivery } from './delivery.entity.js';
import { MOST_ATTEMPTS, waitAfter } from './domain/delivery-schedule.js';
import { DigestService } from './digest.service.js';

const PERIOD_MS = 2_000;
const BATCH = 20;
/** Longer than any attempt: a delivery of a killed worker is taken up again after it, under the same id. */
const LEASE_MS = 120_000;

/** Hands stored deliveries to mail server and webhooks, and makes the digests that are due. Runs in the worker. */
@Injectable()
export class DeliveryRelay implements OnModuleDestroy {
  private readonly logger = new Logger(DeliveryRelay.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> | undefined;

  constructor(
    private readonly database: Database,
    private readonly rows: DeliveriesRepository,
    private readonly channels: Channels,
    private readonly digests: DigestService,
    private readonly clock: Clock,
  ) {}

  /** The worker process calls this once. */
  start(): void {
    this.timer ??= setInterval(() => {
      this.running ??= this.pass().finally(() => (this.running = undefined));
    }, PERIOD_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** One attempt for each delivery that is due, at most a batch; answers how many were made. */
  async deliverDue(): Promise<number> {
    const now = this.clock.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const due = await this.database.transaction((tx) => this.rows.takeDue(tx, now, leaseUntil, BATCH));
    await Promise.all(due.map((delivery) => this.attempt(delivery)));
    return due.length;
  }

  private async pass(): Promise<void> {
    try {
      await this.digests.makeDue();
      while ((await this.deliverDue()) === BATCH);
    } catch (error) {
      this.logger.error({ message: 'deliveries failed; tried again soon', error: String(error) });
    }
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const tx = this.database.manager;
    try {
      await this.handOver(delivery);
      const sentAt = this.clock.now();
      await this.rows.settle(tx, delivery, { state: 'SENT', sentAt, lastError: null });
    } catch (error) {
      const { attempts } = delivery;
      const givenUp = attempts >= MOST_ATTEMPTS;
      const nextAt = new Date(this.clock.now().getTime() + waitAfter(attempts));
      const lastError = reasonOf(error);
      await this.rows.settle(tx, delivery, { ...(givenUp ? { state: 'FAILED' } : {}), nextAt, lastError });
      const { id, channel } = delivery;
      this.logger.warn({ message: 'delivery failed', id, channel, attempts, givenUp, reason: lastError });
    }
  }

  private async handOver(delivery: Delivery): Promise<void> {
    if (delivery.channel === 'MAIL') return this.channels.mail(delivery);
    const webhook = await this.rows.webhook(this.database.manager, delivery.webhookId ?? '');
    if (!webhook || webhook.removedAt) throw new Error('the webhook was removed');
    await this.channels.call(delivery, webhook);
  }
}
