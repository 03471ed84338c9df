import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { type RecordedCircumstance } from './domain/checklist.js';

/** Reads one kind of circumstance out of a feature's own records. */
export type CircumstanceSource = (tx: Tx, row: CaseRecord) => Promise<readonly RecordedCircumstance[]>;

/** More than the two officers that every case has (行政处罚法 42). */
const SEVERAL = 3;

/** What the records say about a case that decides which materials it needs; each feature adds what it knows. */
@Injectable()
export class CaseCircumstances {
  private readonly sources: CircumstanceSource[] = [];

  register(source: CircumstanceSource): void {
    this.sources.push(source);
  }

  async of(tx: Tx, row: CaseRecord): Promise<readonly RecordedCircumstance[]> {
    const found: RecordedCircumstance[] =
      row.handlerIds.length >= SEVERAL ? [{ circumstance: 'SEVERAL_HANDLERS' }] : [];
    for (const source of this.sources) found.push(...(await source(tx, row)));
    return found;
  }
}
