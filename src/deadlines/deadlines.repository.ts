import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type Tx } from '../database/index.js';
import { Deadline } from './deadline.entity.js';

@Injectable()
export class DeadlinesRepository {
  async insert(tx: Tx, deadline: Deadline): Promise<void> {
    await tx.insert(Deadline, deadline);
  }

  async update(tx: Tx, id: string, change: Partial<Deadline>): Promise<void> {
    await tx.update(Deadline, { id }, change);
  }

  findOpen(tx: Tx, caseId: string, name: string): Promise<Deadline | null> {
    return tx.findOneBy(Deadline, { caseId, name, closedAt: IsNull() });
  }

  openOf(tx: Tx, caseIds: readonly string[]): Promise<Deadline[]> {
    return tx.find(Deadline, {
      where: { caseId: In([...caseIds]), closedAt: IsNull() },
      order: { overdueAt: 'ASC', name: 'ASC' },
    });
  }

  allOf(tx: Tx, caseId: string): Promise<Deadline[]> {
    return tx.find(Deadline, { where: { caseId }, order: { openedAt: 'ASC', name: 'ASC' } });
  }

  /** Open deadlines in a stable order, locked, a page at a time: for the loading of a calendar year. */
  lockOpenPage(tx: Tx, after: string, limit: number): Promise<Deadline[]> {
    return tx
      .createQueryBuilder(Deadline, 'deadline')
      .where('deadline.closedAt IS NULL AND deadline.id > :after', { after })
      .orderBy('deadline.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
  }
}
