import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { RegistersService } from './registers.service.js';

/** A legal adviser or public lawyer of the register (JBM-24, ST-2.3.2(3), JX-L5). */
export interface Adviser {
  readonly name: string;
  readonly kind: string;
  readonly organisation: string;
}

/** Who may be asked for advice; an adviser never signs the opinion (JBM-24). */
@Injectable()
export class Advisers {
  constructor(private readonly registers: RegistersService) {}

  /** The advisers engaged on a Beijing date. */
  async on(tx: Tx, agencyId: string, date: BeijingDate): Promise<readonly Adviser[]> {
    const rows = await this.registers.rowsOn(tx, agencyId, 'ADVISERS', date);
    return rows
      .filter(({ validFrom = '', validTo = '' }) => validFrom <= date && (validTo === '' || date <= validTo))
      .map(({ name = '', kind = '', organisation = '' }) => ({ name, kind, organisation }));
  }
}
