import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { Dispute } from './dispute.entity.js';

@Injectable()
export class DisputesRepository {
  latest(tx: Tx, caseId: string): Promise<Dispute | null> {
    return tx.findOne(Dispute, { where: { caseId }, order: { round: 'DESC' } });
  }

  ofCase(tx: Tx, caseId: string): Promise<Dispute[]> {
    return tx.find(Dispute, { where: { caseId }, order: { round: 'ASC' } });
  }

  async insert(tx: Tx, dispute: Dispute): Promise<void> {
    await tx.insert(Dispute, dispute);
  }

  async update(tx: Tx, id: string, change: Partial<Dispute>): Promise<void> {
    await tx.update(Dispute, { id }, change);
  }

  /** The case in whose dispute this file was laid as evidence. */
  async caseOfEvidence(tx: Tx, fileId: string): Promise<string | undefined> {
    const found = await tx
      .createQueryBuilder(Dispute, 'dispute')
      .where('dispute.evidence @> :evidence::jsonb', { evidence: JSON.stringify([{ fileId }]) })
      .getOne();
    return found?.caseId;
  }
}
