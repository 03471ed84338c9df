import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { Referral } from './referral.entity.js';

@Injectable()
export class ReferralsRepository {
  latest(tx: Tx, caseId: string): Promise<Referral | null> {
    return tx.findOne(Referral, { where: { caseId }, order: { number: 'DESC' } });
  }

  ofCase(tx: Tx, caseId: string): Promise<Referral[]> {
    return tx.find(Referral, { where: { caseId }, order: { number: 'ASC' } });
  }

  async insert(tx: Tx, referral: Referral): Promise<void> {
    await tx.insert(Referral, referral);
  }

  async update(tx: Tx, id: string, change: Partial<Referral>): Promise<void> {
    await tx.update(Referral, { id }, change);
  }

  /** The case with whose referral this file goes. */
  async caseOfFile(tx: Tx, fileId: string): Promise<string | undefined> {
    const file = JSON.stringify([{ fileId }]);
    const found = await tx
      .createQueryBuilder(Referral, 'referral')
      .where(`referral.materials @> :file::jsonb OR referral.transfer->'bundle' @> :file::jsonb`, { file })
      .getOne();
    return found?.caseId;
  }
}
