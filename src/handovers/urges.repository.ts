import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { TaskUrge } from './urge.entity.js';

@Injectable()
export class UrgesRepository {
  async insert(tx: Tx, urge: TaskUrge): Promise<void> {
    await tx.insert(TaskUrge, urge);
  }

  ofItem(tx: Tx, workItemId: string, workingDay: string): Promise<TaskUrge[]> {
    return tx.findBy(TaskUrge, { workItemId, workingDay });
  }
}
