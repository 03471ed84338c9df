import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CommandRunner, type CommandContext, type CommandRequest } from '../commands/index.js';
import { Settings } from '../config/index.js';
import { Database } from '../database/index.js';
import { beijingIso } from '../shared/beijing-time.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { DeliveriesRepository, type DeliveryFilter } from './deliveries.repository.js';
import { type Delivery, type Webhook } from './delivery.entity.js';
import { deliveryNotEnded, deliveryNotFound, webhookNotFound, webhooksOff } from './domain/webhook.errors.js';
import { webhookFaults } from './domain/webhook.js';
import { webhookSecret } from './webhook-signature.js';

export interface NewWebhook {
  readonly agencyId: string;
  readonly url: string;
  readonly description: string;
  readonly kinds: readonly string[];
}

/** A webhook as administrators see it; its secret is not in it. */
export interface WebhookView extends NewWebhook {
  readonly id: string;
  /** Counts the secrets it has had. */
  readonly rotation: number;
  readonly createdAt: string;
}

/** The secret comes once, with the answer to the command that made it; a repetition of the command has null. */
export interface WebhookWithSecret extends WebhookView {
  readonly secret: string | null;
}

/** Webhooks and what became of deliveries, for administrators; every change in the audit trail. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly database: Database,
    private readonly runner: CommandRunner,
    private readonly auditTrail: AuditTrail,
    private readonly rows: DeliveriesRepository,
    private readonly settings: Settings,
  ) {}

  async list(): Promise<readonly WebhookView[]> {
    return (await this.rows.webhooks(this.database.manager)).map(viewOf);
  }

  /** @throws WEBHOOKS_OFF, WEBHOOK_URL_INVALID, WEBHOOK_URL_INSECURE, WEBHOOK_HOST_NOT_ALLOWED */
  async create(actor: Actor, request: CommandRequest, input: NewWebhook): Promise<WebhookWithSecret> {
    const id = randomUUID();
    const head = { actor, operation: 'createWebhook', request, objectType: 'WEBHOOK', objectId: id };
    let fresh = false;
    const view = await this.runner.run(head, async (context) => {
      if (this.settings.channels.webhookKey === undefined) throw new DomainError(webhooksOff());
      refuseAll(webhookFaults(input.url, this.settings.channels.webhookHosts, this.settings.production));
      const { agencyId, url, description, kinds } = input;
      const row = {
        id,
        agencyId,
        url,
        description,
        kinds: [...kinds],
        rotation: 1,
        createdAt: context.now,
        removedAt: null,
      };
      await this.rows.insertWebhook(context.tx, row);
      await this.audit(context, actor, 'createWebhook', row);
      fresh = true;
      return viewOf(row);
    });
    return { ...view, secret: fresh ? this.secretOf(view) : null };
  }

  /** A new secret; the old one is worth nothing from the next delivery on. @throws WEBHOOK_NOT_FOUND */
  async rotateSecret(actor: Actor, request: CommandRequest, id: string): Promise<WebhookWithSecret> {
    const head = { actor, operation: 'rotateWebhookSecret', request, objectType: 'WEBHOOK', objectId: id };
    let fresh = false;
    const view = await this.runner.run(head, async (context) => {
      await this.found(context, id);
      await this.rows.rotate(context.tx, id);
      const row = await this.found(context, id);
      await this.audit(context, actor, 'rotateWebhookSecret', row);
      fresh = true;
      return viewOf(row);
    });
    return { ...view, secret: fresh ? this.secretOf(view) : null };
  }

  /** Nothing more goes there, also what is waiting. @throws WEBHOOK_NOT_FOUND */
  async remove(actor: Actor, request: CommandRequest, id: string): Promise<void> {
    const head = { actor, operation: 'removeWebhook', request, objectType: 'WEBHOOK', objectId: id };
    await this.runner.run(head, async (context) => {
      const row = await this.found(context, id);
      await this.rows.removeWebhook(context.tx, id, context.now);
      await this.audit(context, actor, 'removeWebhook', row);
    });
  }

  deliveries(filter: DeliveryFilter): Promise<Delivery[]> {
    return this.rows.list(this.database.manager, filter);
  }

  /** Sends what was sent or given up once more, under the same id. @throws DELIVERY_NOT_FOUND, DELIVERY_NOT_ENDED */
  async replay(actor: Actor, request: CommandRequest, id: string): Promise<void> {
    const head = { actor, operation: 'replayDelivery', request, objectType: 'DELIVERY', objectId: id };
    await this.runner.run(head, async (context) => {
      const delivery = await this.rows.find(context.tx, id);
      if (!delivery) throw new DomainError(deliveryNotFound());
      if (!(await this.rows.replay(context.tx, id, context.now))) throw new DomainError(deliveryNotEnded());
      await this.auditTrail.append(context.tx, {
        actor,
        action: 'replayDelivery',
        objectType: 'DELIVERY',
        objectId: id,
        agencyId: delivery.agencyId,
        commandId: context.commandId,
        result: 'ACCEPTED',
      });
    });
  }

  private async found(context: CommandContext, id: string): Promise<Webhook> {
    const row = await this.rows.webhook(context.tx, id);
    if (!row || row.removedAt) throw new DomainError(webhookNotFound());
    return row;
  }

  private secretOf(view: WebhookView): string | null {
    const { webhookKey } = this.settings.channels;
    return webhookKey === undefined ? null : webhookSecret(webhookKey, view);
  }

  private async audit(context: CommandContext, actor: Actor, action: string, row: Webhook): Promise<void> {
    await this.auditTrail.append(context.tx, {
      actor,
      action,
      objectType: 'WEBHOOK',
      objectId: row.id,
      objectVersion: row.rotation,
      agencyId: row.agencyId,
      commandId: context.commandId,
      result: 'ACCEPTED',
      after: viewOf(row),
    });
  }
}

function viewOf({ id, agencyId, url, description, kinds, rotation, createdAt }: Webhook): WebhookView {
  return { id, agencyId, url, description, kinds, rotation, createdAt: beijingIso(createdAt) };
}
