import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { DocumentNumbersRepository } from './document-numbers.repository.js';

/** Numbers of documents (文号): agency, kind, year in full-width brackets, serial without gaps. */
@Injectable()
export class DocumentNumbers {
  constructor(private readonly numbers: DocumentNumbersRepository) {}

  /** E.g. `松执罚立〔2026〕12号`. Concurrent callers for the same series wait for each other. */
  async next(
    tx: Tx,
    agency: { readonly id: string; readonly shortName: string },
    kind: string,
    date: BeijingDate,
  ): Promise<string> {
    const year = Number(date.slice(0, 4));
    const serial = await this.numbers.nextSerial(tx, agency.id, kind, year);
    return `${agency.shortName}${kind}〔${year}〕${serial}号`;
  }
}
