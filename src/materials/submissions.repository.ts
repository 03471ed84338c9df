import { Injectable } from '@nestjs/common';
import { forgetReads, readOnce, type Tx } from '../database/index.js';
import { Submission } from './submission.entity.js';

@Injectable()
export class SubmissionsRepository {
  async insert(tx: Tx, submission: Submission): Promise<void> {
    await tx.insert(Submission, submission);
    forgetReads(tx);
  }

  async update(
    tx: Tx,
    id: string,
    change: Partial<Pick<Submission, 'receivedAt' | 'receipt' | 'completeAt' | 'returnedAt' | 'missing'>>,
  ): Promise<void> {
    await tx.update(Submission, { id }, change);
    forgetReads(tx);
  }

  async latest(tx: Tx, caseId: string): Promise<Submission | null> {
    return (await this.all(tx, caseId)).at(-1) ?? null;
  }

  all(tx: Tx, caseId: string): Promise<Submission[]> {
    return readOnce(tx, `submissions ${caseId}`, () =>
      tx.find(Submission, { where: { caseId }, order: { round: 'ASC' } }),
    );
  }
}
