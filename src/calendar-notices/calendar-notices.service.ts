import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CommandRunner, type CommandContext, type CommandRequest } from '../commands/index.js';
import {
  CalendarRecount,
  CalendarYears,
  type CalendarNotice,
  type LoadedYear,
  type NoticePreview,
  type NoticeToLoad,
  type RecountResult,
} from '../working-calendar/index.js';

/** A loaded year and what the recount of open due dates has done so far. */
export interface LoadedYearAnswer extends LoadedYear {
  readonly recounts: readonly RecountResult[];
}

const OPERATION = 'loadCalendarYear';

/** The administrator's command that loads a year's notice, and its dry run. */
@Injectable()
export class CalendarNotices {
  constructor(
    private readonly runner: CommandRunner,
    private readonly auditTrail: AuditTrail,
    private readonly years: CalendarYears,
    private readonly recounts: CalendarRecount,
  ) {}

  /** What loading would change and which due dates would move; stores nothing. */
  preview(notice: CalendarNotice): Promise<NoticePreview> {
    return this.years.preview(notice);
  }

  /**
   * Loads a year's notice, then counts every open due date again. The loading stands even if the recount fails: it
   * is tried again until it is done, and the answer says which owner is still open.
   * @throws CALENDAR_NOTICE_… (all faults at once), CALENDAR_NOTICE_DOUBTFUL, CALENDAR_NOTICE_UNCHANGED,
   * CALENDAR_YEAR_CHANGED, IDEMPOTENCY_KEY_REUSED
   */
  async load(actor: Actor, request: CommandRequest, input: NoticeToLoad): Promise<LoadedYearAnswer> {
    const objectId = String(input.notice.year);
    const head = { actor, operation: OPERATION, request, objectType: 'CALENDAR_YEAR', objectId };
    const loaded = await this.runner.run(head, (context) => this.loadIn(context, actor, input));
    await this.recounts.runPending();
    return { ...loaded, recounts: await this.recounts.resultsOf(loaded.id) };
  }

  private async loadIn(context: CommandContext, actor: Actor, input: NoticeToLoad): Promise<LoadedYear> {
    const { tx, commandId, now } = context;
    const loaded = await this.years.load(tx, input, { id: actor.personId, name: actor.name }, now);
    await this.auditTrail.append(tx, {
      actor,
      action: OPERATION,
      objectType: 'CALENDAR_YEAR',
      objectId: String(loaded.year),
      objectVersion: loaded.version,
      commandId,
      result: 'ACCEPTED',
      reason: loaded.documentNumber,
      after: input.notice,
    });
    return loaded;
  }
}
