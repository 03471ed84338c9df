import { Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { Absence } from './absence.entity.js';

@Injectable()
export class AbsencesRepository {
  /** Two absences of one agency are recorded one after the other, so that each sees the other. */
  async lockAgency(tx: Tx, agencyId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`absences:${agencyId}`]);
  }

  async insert(tx: Tx, absence: Absence): Promise<void> {
    await tx.insert(Absence, absence);
  }

  /** Answers whether there was one that stood. */
  async cancel(tx: Tx, id: string, cancelledBy: string, cancelledAt: Date): Promise<boolean> {
    const done = await tx.update(Absence, { id, cancelledAt: IsNull() }, { cancelledBy, cancelledAt });
    return done.affected === 1;
  }

  find(tx: Tx, id: string): Promise<Absence | null> {
    return tx.findOneBy(Absence, { id, cancelledAt: IsNull() });
  }

  /** Absences of an agency that have not ended before the Beijing date, soonest first. */
  standing(tx: Tx, agencyId: string, date: BeijingDate): Promise<Absence[]> {
    return tx.find(Absence, {
      where: { agencyId, toOn: MoreThanOrEqual(date), cancelledAt: IsNull() },
      order: { fromOn: 'ASC', id: 'ASC' },
    });
  }
}
