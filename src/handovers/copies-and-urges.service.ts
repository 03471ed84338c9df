import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor } from '../accounts/index.js';
import { CaseCommands, type CaseAnswer } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { WorkItems } from '../inbox/index.js';
import { CurrentCalendar, dayOn, previousWorkingDay } from '../working-calendar/index.js';
import { receiverUnknown, urgeOwnTask } from './domain/handovers.errors.js';
import { urgeFault } from './domain/urge.js';
import { type CopyCaseDto, type UrgeDto } from './dto/handover.dto.js';
import { HandoverNews } from './handover-news.service.js';
import { openTask } from './open-task.js';
import { UrgesRepository } from './urges.repository.js';

/** A case is copied to people who should know (抄送); whoever holds a task is urged, within limits (催办). */
@Injectable()
export class CopiesAndUrges {
  constructor(
    private readonly commands: CaseCommands,
    private readonly workItems: WorkItems,
    private readonly urges: UrgesRepository,
    private readonly people: PeopleService,
    private readonly calendars: CurrentCalendar,
    private readonly news: HandoverNews,
  ) {}

  /** They see the case's open tasks under "copied"; it gives them nothing to do and no right to do it. */
  copy(actor: Actor, request: CommandRequest, caseId: string, input: CopyCaseDto): Promise<CaseAnswer> {
    const command = { actor, action: 'copyCase', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row } = context;
      const found = await this.people.findBySignInNames(tx, actor.agencyId, input.to);
      const missing = input.to.find((name) => !found.some(({ signInName }) => signInName === name));
      if (missing !== undefined) throw receiverUnknown(missing);
      const ids = found.map(({ personId }) => personId);
      context.change({ copiedToIds: [...new Set([...row.copiedToIds, ...ids])] });
      context.note({ to: found.map(({ name }) => name), ...(input.note ? { note: input.note } : {}) });
      await this.news.copied(context, ids, input.note ?? '');
      return {};
    });
  }

  /** Once a working day for each task, unless the agency allows more (系统默认). */
  urge(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: UrgeDto,
  ): Promise<CaseAnswer & { told: number }> {
    const command = { actor, action: 'urge', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, profile, now, today } = context;
      const item = openTask(await this.workItems.openOf(tx, row.id), input);
      if (item.assigneeId === actor.personId) throw urgeOwnTask();
      const calendar = await this.calendars.load(tx);
      const workingDay = dayOn(calendar, today).working ? today : previousWorkingDay(calendar, today).date;
      const { value: most, source } = profile.urgesPerWorkingDay;
      const fault = urgeFault(
        await this.urges.ofItem(tx, item.id, workingDay),
        workingDay,
        most,
        source.reference,
      );
      if (fault) throw fault;
      await this.urges.insert(tx, {
        id: randomUUID(),
        caseId: row.id,
        workItemId: item.id,
        taskKey: item.taskKey,
        urgedBy: actor.personId,
        note: input.note,
        urgedAt: now,
        workingDay,
      });
      context.note({ task: item.taskKey, note: input.note });
      const told = await this.news.urged(context, item, input.note);
      return { told: told.length };
    });
  }
}
