import { Injectable } from '@nestjs/common';
import { checkOfficersMayHandle, PeopleService, type Actor, type Person } from '../accounts/index.js';
import { type CommandRequest } from '../commands/index.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { CaseActs } from './case-acts.service.js';
import { CaseCommands, type CaseAnswer } from './case-commands.service.js';
import { type CaseFile } from './case-file.entity.js';
import {
  dateInFuture,
  dateOutOfOrder,
  handlerReviews,
  notOfHandlingUnit,
  unknownHandlers,
} from './domain/case.errors.js';
import { noticeFirstFaults } from './domain/procedure.js';
import { type ChangeHandlersDto, type EndInvestigationDto } from './dto/file-case.dto.js';

/** The investigation: its end, and the officers who conduct it. */
@Injectable()
export class Investigations {
  constructor(
    private readonly commands: CaseCommands,
    private readonly people: PeopleService,
    acts: CaseActs,
  ) {
    acts.declare({
      endInvestigation: {
        taskKey: ({ case: row }) => (isResumed(row) ? 'endResumedInvestigation' : 'endInvestigation'),
      },
      changeHandlers: {
        known: ({ case: row, actor }) => {
          if (actor.unitId !== row.handlingUnitId) throw notOfHandlingUnit();
        },
      },
    });
  }

  /** Ends the investigation (调查终结): only then may the case be sent for review (SY-L5, JBM-29). */
  endInvestigation(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: EndInvestigationDto,
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'endInvestigation',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { case: row, today } = context;
      const faults: Refusal[] = [];
      if (input.endedOn > today) faults.push(dateInFuture('endedOn', input.endedOn));
      if (input.endedOn < row.filedOn) {
        faults.push(
          dateOutOfOrder('endedOn', input.endedOn, row.filedOn, { zh: '立案日期', en: 'the filing' }),
        );
      }
      refuseAll([...faults, ...noticeFirstFaults(isResumed(row), input.noticeFirst)]);
      context.change({ investigationEndedOn: input.endedOn });
      context.note({ endedOn: input.endedOn, conclusion: input.conclusion });
      if (isResumed(row)) {
        context.moveTo('REWORKING');
        await context.complete();
      } else {
        context.moveTo(input.noticeFirst ? 'NOTIFYING' : 'PREPARING_SUBMISSION');
        await context.complete({ noticeFirst: input.noticeFirst ?? false });
      }
      return {};
    });
  }

  /**
   * Other officers take over (行政处罚法 42): two certified ones remain, and nobody who reviews the case. Who leaves is
   * remembered, and never reviews it (行政处罚法 58).
   */
  changeHandlers(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ChangeHandlersDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'changeHandlers', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, today } = context;
      const names = [...new Set(input.handlers)];
      const handlers = await this.people.findBySignInNames(tx, row.agencyId, names);
      const found = handlers.map((person) => person.signInName);
      refuseAll([
        ...unknownHandlers(input.handlers, found),
        ...checkOfficersMayHandle(handlers, today),
        ...handlersWhoReview(row, handlers),
      ]);
      context.change({ handlerIds: handlers.map((person) => person.personId) });
      context.note({ handlers: handlers.map(({ name }) => name), reason: input.reason });
      return {};
    });
  }
}

/** Whether the investigation was taken up again after a review (继续调查, SY-L10(2)). */
function isResumed({ round }: Pick<CaseFile, 'round'>): boolean {
  return round > 0;
}

/** Nobody handles a case that they review or are recused from. */
function handlersWhoReview(row: Readonly<CaseFile>, handlers: readonly Person[]): Refusal[] {
  const barred = [row.reviewerId, ...row.coReviewerIds, ...row.adviserIds, ...row.recusedIds];
  return handlers.filter(({ personId }) => barred.includes(personId)).map(({ name }) => handlerReviews(name));
}
