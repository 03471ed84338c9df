import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { entrustmentCovers } from './domain/entrustment.js';
import { RegistersService } from './registers.service.js';

/** An entrustment in force. */
export interface Entrustment {
  readonly entrustingAgencyId: string;
  readonly document: string;
}

/** Who acts for whom (委托执法, SY-L2). The entrusting agency keeps the register. */
@Injectable()
export class Entrustments {
  constructor(private readonly registers: RegistersService) {}

  /** The agency for which this organisation handles cases of the kind on a Beijing date, if it acts on entrustment. */
  async of(tx: Tx, entrusted: string, kind: string, date: BeijingDate): Promise<Entrustment | undefined> {
    for (const agencyId of await this.registers.agenciesWith(tx, 'ENTRUSTMENTS')) {
      const rows = await this.registers.rowsOn(tx, agencyId, 'ENTRUSTMENTS', date);
      const row = rows.find((each) => entrustmentCovers(each, entrusted, kind, date));
      if (row) return { entrustingAgencyId: agencyId, document: row.document ?? '' };
    }
    return undefined;
  }
}
