import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { CallUp, ReviewInquiry } from './call-up.entity.js';

@Injectable()
export class CallUpsRepository {
  async insert(tx: Tx, callUp: CallUp): Promise<void> {
    await tx.insert(CallUp, callUp);
  }

  async update(tx: Tx, id: string, change: Partial<CallUp>): Promise<void> {
    await tx.update(CallUp, { id, state: 'OPEN' }, change);
  }

  ofCase(tx: Tx, caseId: string): Promise<CallUp[]> {
    return tx.find(CallUp, { where: { caseId }, order: { number: 'ASC' } });
  }

  async insertInquiry(tx: Tx, inquiry: ReviewInquiry): Promise<void> {
    await tx.insert(ReviewInquiry, inquiry);
  }

  inquiriesOf(tx: Tx, caseId: string): Promise<ReviewInquiry[]> {
    return tx.find(ReviewInquiry, { where: { caseId }, order: { recordedAt: 'ASC' } });
  }
}
