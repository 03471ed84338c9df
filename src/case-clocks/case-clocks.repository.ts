import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { CaseExtension } from './case-extension.entity.js';
import { ClockWatchState } from './clock-watch.entity.js';
import { ExcludedTimeRecord } from './excluded-time.entity.js';

/** What is kept of the case limit: extensions, excluded times, and whether the diagram watches. */
@Injectable()
export class CaseClocksRepository {
  extensions(tx: Tx, caseId: string): Promise<CaseExtension[]> {
    return tx.find(CaseExtension, { where: { caseId }, order: { number: 'ASC' } });
  }

  async insertExtension(tx: Tx, extension: CaseExtension): Promise<void> {
    await tx.insert(CaseExtension, extension);
  }

  async updateExtension(tx: Tx, id: string, change: Partial<CaseExtension>): Promise<void> {
    await tx.update(CaseExtension, { id }, change);
  }

  excludedTimes(tx: Tx, caseId: string): Promise<ExcludedTimeRecord[]> {
    return tx.find(ExcludedTimeRecord, { where: { caseId }, order: { number: 'ASC' } });
  }

  async insertExcludedTime(tx: Tx, span: ExcludedTimeRecord): Promise<void> {
    await tx.insert(ExcludedTimeRecord, span);
  }

  async updateExcludedTime(tx: Tx, id: string, change: Partial<ExcludedTimeRecord>): Promise<void> {
    await tx.update(ExcludedTimeRecord, { id }, change);
  }

  async watchRuns(tx: Tx, caseId: string): Promise<boolean> {
    return (await tx.findOneBy(ClockWatchState, { caseId }))?.running ?? false;
  }

  /** Open cases whose clocks were ever watched, locked in a stable order: for the loading of a calendar year. */
  async lockWatchedCases(tx: Tx): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM case_file WHERE closed_at IS NULL AND id IN (SELECT case_id FROM clock_watch) ORDER BY id FOR UPDATE`,
    );
    return rows.map(({ id }) => id);
  }

  async noteWatch(tx: Tx, caseId: string, running: boolean): Promise<void> {
    await tx.upsert(ClockWatchState, { caseId, running }, ['caseId']);
  }
}
