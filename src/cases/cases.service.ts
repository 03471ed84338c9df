import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  checkHoldsAction,
  checkOfficersMayHandle,
  PeopleService,
  type Actor,
  type Person,
} from '../accounts/index.js';
import { AgenciesService, type ProfileVersion } from '../agencies/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CommandRunner, type CommandContext, type CommandRequest } from '../commands/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { Outbox } from '../process-engine/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { CaseActs } from './case-acts.service.js';
import { CaseCommands, type CaseAnswer } from './case-commands.service.js';
import { type CaseFile } from './case-file.entity.js';
import { caseLimitDeadline, MAJOR_DECISION } from './case-limit-deadline.js';
import { CaseRouting, type CaseRoute } from './case-routing.service.js';
import { CaseFilesRepository } from './case-files.repository.js';
import {
  dateInFuture,
  dateOutOfOrder,
  handlerReviews,
  kindNotReviewed,
  notOfHandlingUnit,
} from './domain/case.errors.js';
import { partyFaults } from './domain/party.js';
import { type ChangeHandlersDto, type EndInvestigationDto, type FileCaseDto } from './dto/file-case.dto.js';
import { isSummary, procedureFaults } from './domain/procedure.js';
import { Deadlines } from '../deadlines/index.js';

const FIRST_VALUES = {
  afterReview: false,
  noticeFirst: false,
  round: 0,
  opinionKind: null,
  discussionConclusion: null,
  draftAccepted: false,
  decidedOnTheSpot: false,
};
const SERIES_OF_KIND = {
  PENALTY: '罚立',
  PERMIT: '许立',
  COERCION: '强立',
  LEVY: '征立',
  FEE: '费立',
  INSPECTION: '检立',
} as const;

/** Filing of cases and the end of the investigation. */
@Injectable()
export class CasesService {
  constructor(
    private readonly runner: CommandRunner,
    private readonly commands: CaseCommands,
    private readonly files: CaseFilesRepository,
    private readonly agencies: AgenciesService,
    private readonly people: PeopleService,
    private readonly routing: CaseRouting,
    private readonly numbers: DocumentNumbers,
    private readonly deadlines: Deadlines,
    private readonly outbox: Outbox,
    private readonly auditTrail: AuditTrail,
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

  /**
   * Files a case (立案): two certified officers (行政处罚法 42), the agency's rules of that day, a number, the case
   * limit of 90 calendar days, and the process instance that carries it from here.
   */
  async file(actor: Actor, request: CommandRequest, input: FileCaseDto): Promise<CaseAnswer> {
    checkHoldsAction(actor.roles, 'fileCase');
    const id = randomUUID();
    const head = { actor, operation: 'fileCase', request, objectType: 'CASE', objectId: id };
    return this.runner.run(head, (context) => this.fileIn(context, actor, id, input));
  }

  /** Files a case inside another command's transaction, e.g. one whose decision is to be made again. */
  fileWithin(context: CommandContext, actor: Actor, input: FileCaseDto): Promise<CaseAnswer> {
    return this.fileIn(context, actor, randomUUID(), input);
  }

  private async fileIn(
    context: CommandContext,
    actor: Actor,
    id: string,
    input: FileCaseDto,
  ): Promise<CaseAnswer> {
    const { tx, now, commandId } = context;
    const filedOn = input.filedOn ?? beijingDateOf(now);
    const route = await this.routing.route(tx, actor.agencyId, input.kind, filedOn);
    const { profile } = route;
    const handlers = await this.people.findBySignInNames(tx, actor.agencyId, input.handlers);
    refuseAll([
      ...(filedOn > beijingDateOf(now) ? [dateInFuture('filedOn', filedOn)] : []),
      ...kindFaults(profile, input.kind),
      ...procedureFaults(input),
      ...route.faults,
      ...partyFaults(input.party, filedOn),
      ...unknownPeople(
        input.handlers,
        handlers.map((person) => person.signInName),
      ),
      ...checkOfficersMayHandle(handlers, filedOn),
    ]);

    const agency = await this.agencies.get(tx, actor.agencyId);
    const row: CaseFile = {
      ...newCase(actor, input, route, filedOn, now),
      id,
      caseNo: await this.numbers.next(tx, agency, SERIES_OF_KIND[input.kind], filedOn),
      handlerIds: handlers.map((person) => person.personId),
    };
    await this.files.insert(tx, row);
    const { due } = await this.deadlines.open(tx, caseLimitDeadline(row, profile), now);
    await this.outbox.add(tx, {
      kind: 'START_PROCESS',
      commandId,
      businessKey: id,
      processKey: MAJOR_DECISION,
      // Every variable that a gateway reads has a value from the start: the engine refuses to compare what is not there.
      variables: {
        agencyId: row.agencyId,
        caseKind: row.kind,
        ...FIRST_VALUES,
        summaryProcedure: isSummary(row),
      },
    });
    await this.record(context, actor, row, {
      caseNo: row.caseNo,
      caseLimit: due.effectiveDate,
      profileVersion: profile.version,
      ...(route.entrustment ? { entrustment: route.entrustment, reviewedBy: row.reviewingAgencyId } : {}),
    });
    return { caseId: id, caseNo: row.caseNo, version: 1 };
  }

  private async record(
    { tx, now, commandId }: CommandContext,
    actor: Actor,
    row: CaseFile,
    facts: Record<string, unknown>,
  ): Promise<void> {
    const action = 'fileCase';
    await this.files.addHistory(tx, {
      caseId: row.id,
      version: 1,
      at: now,
      actorId: actor.personId,
      actorName: actor.name,
      action,
      stage: row.stage,
      commandId,
      facts,
    });
    await this.auditTrail.append(tx, {
      actor,
      action,
      objectType: 'CASE',
      objectId: row.id,
      objectVersion: 1,
      agencyId: row.agencyId,
      caseId: row.id,
      commandId,
      result: 'ACCEPTED',
      after: row,
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
      refuseAll(faults);
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
      const handlers = await this.people.findBySignInNames(tx, row.agencyId, input.handlers);
      const found = handlers.map((person) => person.signInName);
      refuseAll([
        ...unknownPeople(input.handlers, found),
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

/** A case as it begins, without what only the database can tell. */
function newCase(
  actor: Actor,
  input: FileCaseDto,
  { profile, catalogueVersionId, reviewingAgencyId, reviewingUnitId }: CaseRoute,
  filedOn: BeijingDate,
  now: Date,
): Omit<CaseFile, 'id' | 'caseNo' | 'handlerIds'> {
  return {
    agencyId: actor.agencyId,
    profileId: profile.id,
    catalogueVersionId,
    kind: input.kind,
    field: input.field ?? null,
    level: input.level ?? null,
    procedure: input.procedure ?? 'ORDINARY',
    cause: input.cause,
    party: { ...input.party },
    handlingUnitId: actor.unitId,
    reviewingAgencyId,
    reviewingUnitId,
    reviewerId: null,
    formerHandlerIds: [],
    recusedIds: [],
    coReviewerIds: [],
    adviserIds: [],
    copiedToIds: [],
    seats: {},
    stage: 'INVESTIGATING',
    round: 0,
    amount: null,
    filedOn,
    filedAt: now,
    filedBy: actor.personId,
    investigationEndedOn: null,
    closedAt: null,
    version: 1,
  };
}

function kindFaults(profile: ProfileVersion, kind: FileCaseDto['kind']): Refusal[] {
  const { value, source } = profile.parameters.reviewedKinds;
  return value.includes(kind) ? [] : [kindNotReviewed(kind, value, source.reference)];
}

/** Nobody handles a case that they review or are recused from. */
function handlersWhoReview(row: Readonly<CaseFile>, handlers: readonly Person[]): Refusal[] {
  const barred = [row.reviewerId, ...row.coReviewerIds, ...row.adviserIds, ...row.recusedIds];
  return handlers.filter(({ personId }) => barred.includes(personId)).map(({ name }) => handlerReviews(name));
}

function unknownPeople(asked: readonly string[], found: readonly string[]): Refusal[] {
  const missing = asked.filter((name) => !found.includes(name));
  if (missing.length === 0) return [];
  return [
    {
      code: 'PERSON_NOT_FOUND',
      status: 422,
      field: 'handlers',
      message: {
        zh: `本机关没有这些人员：${missing.join('、')}`,
        en: `Not in this agency: ${missing.join(', ')}`,
      },
      remedy: { zh: '请填写本机关人员的登录名', en: 'Give sign-in names of people of this agency' },
    },
  ];
}
