import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { CalendarRecountRow } from './calendar-recount.entity.js';
import { CalendarYear } from './calendar-year.entity.js';
import type { MovedDueDate } from './due-date-owners.service.js';

/** Taken shared by whoever stores a due date, exclusively by whoever loads a year; any constant will do. */
const CALENDAR_LOCK = 7_762_001_085;

@Injectable()
export class WorkingCalendarRepository {
  /** Waits for loadings under way; from here to the end of the transaction no year can be loaded. */
  async lockShared(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock_shared(${CALENDAR_LOCK})`);
  }

  /** Waits for every transaction that counts with the calendar in force. */
  async lockExclusive(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(${CALENDAR_LOCK})`);
  }

  /** The state of the whole calendar: the id of the latest loading, `0` before the first. */
  async state(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ state: string }[]>(
      'SELECT coalesce(max(id), 0)::text AS state FROM calendar_year',
    );
    return row?.state ?? '0';
  }

  /** The loading in force of each year, as of a state. */
  inForce(tx: Tx, state: string): Promise<CalendarYear[]> {
    return tx
      .createQueryBuilder(CalendarYear, 'loaded')
      .distinctOn(['loaded.year'])
      .where('loaded.id <= :state', { state })
      .orderBy('loaded.year')
      .addOrderBy('loaded.version', 'DESC')
      .getMany();
  }

  /** Every loading of a year, the latest first. */
  historyOf(tx: Tx, year: number): Promise<CalendarYear[]> {
    return tx.find(CalendarYear, { where: { year }, order: { version: 'DESC' } });
  }

  async insert(tx: Tx, loaded: Omit<CalendarYear, 'id'>): Promise<string> {
    const { identifiers } = await tx.insert(CalendarYear, loaded);
    const [first] = identifiers as { id: string }[];
    return String(first?.id);
  }

  /** False when another process has done it; a claim under way is waited for. */
  async claimRecount(tx: Tx, calendarYearId: string, owner: string, at: Date): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO calendar_recount (calendar_year_id, owner, done_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING owner`,
      [calendarYearId, owner, at],
    );
    return rows.length === 1;
  }

  async keepMoved(
    tx: Tx,
    calendarYearId: string,
    owner: string,
    moved: number,
    movedFirst: readonly MovedDueDate[],
  ): Promise<void> {
    await tx.update(CalendarRecountRow, { calendarYearId, owner }, { moved, movedFirst });
  }

  /** What each owner did first at or after a loading: a later loading's recount covers the earlier one too. */
  recountsOf(tx: Tx, calendarYearId: string): Promise<CalendarRecountRow[]> {
    return tx
      .createQueryBuilder(CalendarRecountRow, 'recount')
      .distinctOn(['recount.owner'])
      .where('recount.calendarYearId >= :calendarYearId', { calendarYearId })
      .orderBy('recount.owner')
      .addOrderBy('recount.calendarYearId')
      .getMany();
  }
}
