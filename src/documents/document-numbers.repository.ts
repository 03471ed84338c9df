import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import './document-number.entity.js';

@Injectable()
export class DocumentNumbersRepository {
  /** Takes the next serial; a transaction that fails gives it back, so that there is no gap. */
  async nextSerial(tx: Tx, agencyId: string, kind: string, year: number): Promise<number> {
    const rows = await tx.query<{ last_serial: number }[]>(
      `INSERT INTO document_number (agency_id, kind, year, last_serial) VALUES ($1, $2, $3, 1)
       ON CONFLICT (agency_id, kind, year) DO UPDATE SET last_serial = document_number.last_serial + 1
       RETURNING last_serial`,
      [agencyId, kind, year],
    );
    return Number(rows[0]?.last_serial);
  }
}
