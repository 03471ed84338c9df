import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Tx } from '../database/index.js';
import { ReviewExtension } from './extension.entity.js';

@Injectable()
export class ExtensionsRepository {
  async insert(tx: Tx, extension: ReviewExtension): Promise<void> {
    await tx.insert(ReviewExtension, extension);
  }

  async update(tx: Tx, id: string, change: Partial<ReviewExtension>): Promise<void> {
    await tx.update(ReviewExtension, { id, state: 'ASKED' }, change);
  }

  /** The due date that an approval gave. */
  async noteDue(tx: Tx, id: string, dueAfter: string): Promise<void> {
    await tx.update(ReviewExtension, { id, state: 'APPROVED' }, { dueAfter });
  }

  /** The one that is asked for or approved, if any. */
  current(tx: Tx, caseId: string, round: number): Promise<ReviewExtension | null> {
    return tx.findOneBy(ReviewExtension, { caseId, round, state: In(['ASKED', 'APPROVED']) });
  }

  all(tx: Tx, caseId: string): Promise<ReviewExtension[]> {
    return tx.find(ReviewExtension, { where: { caseId }, order: { requestedAt: 'ASC' } });
  }

  /** The round is over: what the head has not decided lapses. */
  async lapse(tx: Tx, caseId: string): Promise<void> {
    await tx.update(ReviewExtension, { caseId, state: 'ASKED' }, { state: 'LAPSED' });
  }
}
