import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { WorkItems } from '../inbox/index.js';
import { Notifications } from '../notifications/index.js';
import { Outbox } from '../process-engine/index.js';
import {
  DueDateOwners,
  recount,
  type DueDate,
  type MovedDueDate,
  type WorkingCalendar,
} from '../working-calendar/index.js';
import { type Deadline } from './deadline.entity.js';
import { DeadlinesRepository } from './deadlines.repository.js';
import { armedInstants, timerInstants } from './domain/timers.js';

const PAGE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Counts every open deadline again when a year's notice is loaded (law.md B8): stores what changed, moves the
 * engine's timers and tells whoever holds the task. Done twice it changes nothing the second time.
 */
@Injectable()
export class DeadlineRecount implements OnModuleInit {
  constructor(
    private readonly owners: DueDateOwners,
    private readonly deadlines: DeadlinesRepository,
    private readonly outbox: Outbox,
    private readonly workItems: WorkItems,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.owners.register({ name: 'deadlines', recompute: (tx, calendar) => this.recompute(tx, calendar) });
  }

  private async recompute(tx: Tx, calendar: WorkingCalendar): Promise<readonly MovedDueDate[]> {
    const moved: Omit<MovedDueDate, 'caseNo'>[] = [];
    for (let after = FIRST; ;) {
      const page = await this.deadlines.lockOpenPage(tx, after, PAGE);
      for (const row of page) {
        const due = recount(calendar, row.due);
        await this.moveTimers(tx, row, due, calendar);
        if (JSON.stringify(due) === JSON.stringify(row.due)) continue;
        moved.push(await this.move(tx, row, due));
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) return this.withNumbers(tx, moved);
      after = last.id;
    }
  }

  private async withNumbers(
    tx: Tx,
    moved: readonly Omit<MovedDueDate, 'caseNo'>[],
  ): Promise<readonly MovedDueDate[]> {
    const numbers = await this.deadlines.caseNumbers(tx, [...new Set(moved.map(({ caseId }) => caseId))]);
    return moved.map((each) => ({ ...each, caseNo: numbers.get(each.caseId) ?? each.caseId }));
  }

  /** A reminder can move where its date stays: ten working days before a date are others once holidays are known. */
  private async moveTimers(tx: Tx, row: Deadline, due: DueDate, calendar: WorkingCalendar): Promise<void> {
    if (row.processKey === null || row.timers.length === 0) return;
    const variables = timerInstants(calendar, due, row.timers, row.toldAt);
    const armed = armedInstants(variables);
    if (row.timers.every(({ variable }) => armed[variable] === row.armed[variable])) return;
    await this.deadlines.update(tx, row.id, { armed });
    await this.outbox.add(tx, {
      kind: 'MOVE_TIMERS',
      commandId: randomUUID(),
      businessKey: row.caseId,
      processKey: row.processKey,
      variables,
    });
  }

  private async move(tx: Tx, row: Deadline, due: DueDate): Promise<Omit<MovedDueDate, 'caseNo'>> {
    await this.deadlines.update(tx, row.id, {
      due,
      effectiveDate: due.effectiveDate,
      strictDate: due.strictDate,
      overdueAt: new Date(due.overdueAt),
      provisional: due.provisional,
    });
    await this.workItems.caseChanged(tx, row.caseId);
    await this.tellHolders(tx, row, due);
    return {
      caseId: row.caseId,
      agencyId: row.agencyId,
      name: row.name,
      label: due.rule.label,
      effectiveDate: { before: row.effectiveDate, after: due.effectiveDate },
      provisional: due.provisional,
    };
  }

  private async tellHolders(tx: Tx, row: Deadline, due: DueDate): Promise<void> {
    const items = (await this.workItems.openOf(tx, row.caseId)).filter((item) =>
      row.taskKeys.includes(item.taskKey),
    );
    const holders = items.flatMap((item) =>
      item.assigneeId ? [item.assigneeId] : (item.candidatePersonIds ?? []),
    );
    const { zh, en } = due.rule.label;
    const mark = due.provisional ? { zh: '（暂定）', en: ' (provisional)' } : { zh: '', en: '' };
    for (const personId of new Set(holders)) {
      await this.notifications.notify(tx, {
        personId,
        agencyId: row.agencyId,
        caseId: row.caseId,
        kind: 'DUE_DATE_MOVED',
        title: { zh: `${zh}已按新公布的节假日重新计算`, en: `${en} was counted again` },
        body: {
          zh: `由 ${row.effectiveDate} 改为 ${due.effectiveDate}${mark.zh}`,
          en: `From ${row.effectiveDate} to ${due.effectiveDate}${mark.en}`,
        },
        dueDate: due.effectiveDate,
        dedupeKey: `DUE_DATE_MOVED:${row.id}:${row.effectiveDate}:${due.effectiveDate}:${String(due.provisional)}:${personId}`,
      });
    }
  }
}
