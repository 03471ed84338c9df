import { Injectable } from '@nestjs/common';
import { type OfficeHolder } from '../absences/index.js';
import { PeopleService, type Actor } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { CurrentCalendar, workingDaysLeft } from '../working-calendar/index.js';
import { toWorkItemDto, type TimeLeft, type WorkItemDto } from './dto/work-item.dto.js';
import { type CaseLimit, type ListedItem } from './domain/work-item.js';
import { InboxQueryRepository } from './inbox-query.repository.js';

const NOTHING_LEFT: TimeLeft = { overdue: false, workingDaysLeft: null, dueToday: false };

/** Items as their reader sees them: with the holder's name and what is left in working days. */
@Injectable()
export class WorkItemFactsReader {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly queries: InboxQueryRepository,
    private readonly calendars: CurrentCalendar,
    private readonly clock: Clock,
  ) {}

  async show(
    items: readonly ListedItem[],
    reader: Actor,
    principals: readonly OfficeHolder[] = [],
  ): Promise<WorkItemDto[]> {
    const names = await this.namesOf(items, reader, principals);
    const limits = await this.limitsOf(items);
    const { calendar } = await this.calendars.latest();
    const now = this.clock.now();
    const today = beijingDateOf(now);
    const left = new Map<string, number>();
    const leftOf = (dueDate: string): number => {
      const known = left.get(dueDate) ?? workingDaysLeft(calendar, today, dueDate).workingDays;
      left.set(dueDate, known);
      return known;
    };
    const leftUntil = ({ dueAt, dueDate }: { dueAt: Date | null; dueDate: string | null }): TimeLeft => ({
      overdue: dueAt !== null && now >= dueAt,
      workingDaysLeft: dueDate === null ? null : leftOf(dueDate),
      dueToday: dueDate === today,
    });
    return items.map((item) => {
      const limit = limits.get(item.caseId);
      const open = item.state === 'OPEN';
      const facts = {
        assigneeName: names.get(item.assigneeId ?? '') ?? null,
        ...(open ? leftUntil(item) : NOTHING_LEFT),
        caseLimit: open && limit ? { ...limit, ...leftUntil({ ...limit, dueAt: limit.overdueAt }) } : null,
      };
      return toWorkItemDto(item, reader, facts, principals);
    });
  }

  /** Only what is still to be done is pressed by the limit of its case. */
  private async limitsOf(items: readonly ListedItem[]): Promise<ReadonlyMap<string, CaseLimit>> {
    const cases = new Set(items.filter(({ state }) => state === 'OPEN').map(({ caseId }) => caseId));
    return cases.size === 0 ? new Map() : this.queries.caseLimits(this.database.manager, [...cases]);
  }

  /** Most items of a person's lists are held by nobody, or by one whom the request knows already. */
  private async namesOf(
    items: readonly ListedItem[],
    reader: Actor,
    principals: readonly OfficeHolder[],
  ): Promise<ReadonlyMap<string, string>> {
    const known = new Map([reader, ...principals].map(({ personId, name }) => [personId, name]));
    const asked = new Set<string>();
    for (const { assigneeId } of items)
      if (assigneeId !== null && !known.has(assigneeId)) asked.add(assigneeId);
    return asked.size === 0
      ? known
      : new Map([...known, ...(await this.people.names(this.database.manager, asked))]);
  }
}
