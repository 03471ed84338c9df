import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import { faultPoint } from '../shared/fault-point.js';
import { AcceptedCommandRepository } from './accepted-command.repository.js';
import { type CommandRequest } from './command-request.js';

/** What a command works with. */
export interface CommandContext {
  readonly tx: Tx;
  /** Names this command in outbox, engine and audit trail. */
  readonly commandId: string;
  readonly now: Date;
}

/** A command's name and whom and what it concerns, for the audit trail of refusals. */
export interface CommandHead {
  readonly actor: Actor;
  readonly operation: string;
  readonly request: CommandRequest;
  readonly objectType: string;
  readonly objectId: string;
}

/** Runs each command in one transaction, once per idempotency key, and records what was refused. */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly database: Database,
    private readonly accepted: AcceptedCommandRepository,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws IDEMPOTENCY_KEY_REUSED and whatever the work refuses with */
  async run<T>(head: CommandHead, work: (context: CommandContext) => Promise<T>): Promise<T> {
    try {
      await faultPoint('command.before-transaction');
      const answer = await this.database.transaction((tx) => this.once(tx, head, work));
      await faultPoint('command.after-commit');
      return answer;
    } catch (error) {
      if (error instanceof DomainError) await this.recordRefusal(head, error);
      throw error;
    }
  }

  private async once<T>(
    tx: Tx,
    head: CommandHead,
    work: (context: CommandContext) => Promise<T>,
  ): Promise<T> {
    const context = { tx, commandId: randomUUID(), now: this.clock.now() };
    const { idempotencyKey, requestHash } = head.request;
    if (idempotencyKey === undefined) return work(context);

    const actorId = head.actor.personId;
    const claimed = await this.accepted.claim(tx, {
      id: context.commandId,
      actorId,
      idempotencyKey,
      operation: head.operation,
      requestHash,
      answer: null,
      acceptedAt: context.now,
    });
    if (!claimed) {
      const first = await this.accepted.find(tx, actorId, idempotencyKey);
      if (first?.requestHash !== requestHash) throw idempotencyKeyReused();
      return first.answer as T;
    }
    const answer = await work(context);
    await this.accepted.keepAnswer(tx, context.commandId, answer);
    await faultPoint('command.before-commit');
    return answer;
  }

  private async recordRefusal(head: CommandHead, error: DomainError): Promise<void> {
    await this.auditTrail.appendAlone({
      actor: head.actor,
      action: head.operation,
      objectType: head.objectType,
      objectId: head.objectId,
      ...(head.objectType === 'CASE' ? { caseId: head.objectId } : {}),
      result: 'REFUSED',
      code: error.code,
      reason: error.refusal.message.zh,
    });
  }
}

function idempotencyKeyReused(): DomainError {
  return new DomainError({
    code: 'IDEMPOTENCY_KEY_REUSED',
    status: 422,
    field: 'Idempotency-Key',
    message: { zh: '该幂等键已用于另一请求', en: 'This idempotency key was used for another request' },
    remedy: { zh: '请为新的请求使用新的幂等键', en: 'Use a new key for a new request' },
  });
}
