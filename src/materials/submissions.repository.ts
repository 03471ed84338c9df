import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { Submission } from './submission.entity.js';

@Injectable()
export class SubmissionsRepository {
  async insert(tx: Tx, submission: Submission): Promise<void> {
    await tx.insert(Submission, submission);
  }

  async update(
    tx: Tx,
    id: string,
    change: Partial<Pick<Submission, 'receivedAt' | 'receipt' | 'completeAt' | 'returnedAt' | 'missing'>>,
  ): Promise<void> {
    await tx.update(Submission, { id }, change);
  }

  latest(tx: Tx, caseId: string): Promise<Submission | null> {
    return tx.findOne(Submission, { where: { caseId }, order: { round: 'DESC' } });
  }

  all(tx: Tx, caseId: string): Promise<Submission[]> {
    return tx.find(Submission, { where: { caseId }, order: { round: 'ASC' } });
  }
}
