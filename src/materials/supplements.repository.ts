import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Tx } from '../database/index.js';
import { SupplementApproval, SupplementNotice } from './supplement.entity.js';

@Injectable()
export class SupplementsRepository {
  async insert(tx: Tx, notice: SupplementNotice): Promise<void> {
    await tx.insert(SupplementNotice, notice);
  }

  async update(tx: Tx, id: string, change: Partial<SupplementNotice>): Promise<void> {
    await tx.update(SupplementNotice, { id, state: 'OPEN' }, change);
  }

  findOpen(tx: Tx, caseId: string): Promise<SupplementNotice | null> {
    return tx.findOneBy(SupplementNotice, { caseId, state: 'OPEN' });
  }

  ofRound(tx: Tx, caseId: string, round: number): Promise<SupplementNotice[]> {
    return tx.find(SupplementNotice, { where: { caseId, round }, order: { number: 'ASC' } });
  }

  all(tx: Tx, caseId: string): Promise<SupplementNotice[]> {
    return tx.find(SupplementNotice, { where: { caseId }, order: { round: 'ASC', number: 'ASC' } });
  }

  async insertApproval(tx: Tx, approval: SupplementApproval): Promise<void> {
    await tx.insert(SupplementApproval, approval);
  }

  unusedApproval(tx: Tx, caseId: string, round: number): Promise<SupplementApproval | null> {
    return tx.findOne(SupplementApproval, {
      where: { caseId, round, noticeId: IsNull() },
      order: { approvedAt: 'ASC' },
    });
  }

  async useApproval(tx: Tx, id: string, noticeId: string): Promise<void> {
    await tx.update(SupplementApproval, { id }, { noticeId });
  }
}
