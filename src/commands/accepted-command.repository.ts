import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { AcceptedCommand } from './accepted-command.entity.js';

@Injectable()
export class AcceptedCommandRepository {
  /**
   * Claims the key for this transaction. A second claimer waits here until the first commits or fails, so that
   * two copies of one command never both take effect. Answers false when the key is taken.
   */
  async claim(tx: Tx, command: AcceptedCommand): Promise<boolean> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO accepted_command (id, actor_id, idempotency_key, operation, request_hash, accepted_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (actor_id, idempotency_key) DO NOTHING RETURNING id`,
      [
        command.id,
        command.actorId,
        command.idempotencyKey,
        command.operation,
        command.requestHash,
        command.acceptedAt,
      ],
    );
    return rows.length === 1;
  }

  find(tx: Tx, actorId: string, idempotencyKey: string): Promise<AcceptedCommand | null> {
    return tx.findOneBy(AcceptedCommand, { actorId, idempotencyKey });
  }

  async keepAnswer(tx: Tx, id: string, answer: unknown): Promise<void> {
    await tx.query('UPDATE accepted_command SET answer = $2 WHERE id = $1', [
      id,
      JSON.stringify(answer ?? null),
    ]);
  }
}
