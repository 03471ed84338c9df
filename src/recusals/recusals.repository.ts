import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Tx } from '../database/index.js';
import { Recusal } from './recusal.entity.js';

@Injectable()
export class RecusalsRepository {
  async insert(tx: Tx, recusal: Recusal): Promise<void> {
    await tx.insert(Recusal, recusal);
  }

  /** Writes the decision; one that is decided stays as it is. */
  async decide(tx: Tx, id: string, change: Partial<Recusal>): Promise<void> {
    await tx.update(Recusal, { id, state: 'ASKED' }, change);
  }

  /** The application about this person that is open or granted. */
  standing(tx: Tx, caseId: string, personId: string): Promise<Recusal | null> {
    return tx.findOneBy(Recusal, { caseId, personId, state: In(['ASKED', 'GRANTED']) });
  }

  ofCase(tx: Tx, caseId: string): Promise<Recusal[]> {
    return tx.find(Recusal, { where: { caseId }, order: { requestedAt: 'ASC' } });
  }
}
