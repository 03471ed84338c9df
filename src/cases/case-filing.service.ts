import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkHoldsAction, checkOfficersMayHandle, PeopleService, type Actor } from '../accounts/index.js';
import { AgenciesService, type ProfileVersion } from '../agencies/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CommandRunner, type CommandContext, type CommandRequest } from '../commands/index.js';
import { Deadlines } from '../deadlines/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { Outbox } from '../process-engine/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { remarkOf, type CaseAnswer } from './case-commands.service.js';
import { type CaseFile } from './case-file.entity.js';
import { CaseFilesRepository } from './case-files.repository.js';
import { caseLimitDeadline, MAJOR_DECISION } from './case-limit-deadline.js';
import { CaseRouting, type CaseRoute } from './case-routing.service.js';
import { dateInFuture, kindNotReviewed, unknownHandlers } from './domain/case.errors.js';
import { type CasePeople } from './domain/officers-left.js';
import { partyFaults, partyRemarks } from './domain/party.js';
import { isSummary, jointHandlingFaults, procedureFaults } from './domain/procedure.js';
import { type FileCaseDto } from './dto/file-case.dto.js';

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

/** What is filed, without who handles it. */
export type Filing = Omit<FileCaseDto, 'handlers'>;

/** Filing of cases (立案). */
@Injectable()
export class CaseFiling {
  constructor(
    private readonly runner: CommandRunner,
    private readonly files: CaseFilesRepository,
    private readonly agencies: AgenciesService,
    private readonly people: PeopleService,
    private readonly routing: CaseRouting,
    private readonly numbers: DocumentNumbers,
    private readonly deadlines: Deadlines,
    private readonly outbox: Outbox,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * Files a case (立案): two certified officers (行政处罚法 42), the agency's rules of that day, a number, the case
   * limit of 90 calendar days, and the process instance that carries it from here.
   */
  async file(actor: Actor, request: CommandRequest, input: FileCaseDto): Promise<CaseAnswer> {
    checkHoldsAction(actor.roles, 'fileCase');
    const id = randomUUID();
    const head = { actor, operation: 'fileCase', request, objectType: 'CASE', objectId: id };
    return this.runner.run(head, async (context) => {
      const { people, faults } = await this.peopleNamed(context, actor, input);
      return this.fileIn(context, actor, id, input, people, faults);
    });
  }

  /**
   * Files a case inside another command's transaction, e.g. one whose decision is to be made again. Its people are those of
   * the earlier case; whether they are two, in office and certified is asked at each of their acts (officersLeftFaults).
   */
  fileWithin(context: CommandContext, actor: Actor, input: Filing, people: CasePeople): Promise<CaseAnswer> {
    return this.fileIn(context, actor, randomUUID(), input, people, []);
  }

  private async peopleNamed(
    { tx, now }: CommandContext,
    actor: Actor,
    input: FileCaseDto,
  ): Promise<{ readonly people: CasePeople; readonly faults: readonly Refusal[] }> {
    const handlers = await this.people.findBySignInNames(tx, actor.agencyId, [...new Set(input.handlers)]);
    const found = handlers.map(({ signInName }) => signInName);
    const handlerIds = handlers.map(({ personId }) => personId);
    return {
      people: { handlerIds, formerHandlerIds: [], recusedIds: [] },
      faults: [
        ...unknownHandlers(input.handlers, found),
        ...checkOfficersMayHandle(handlers, filingDate(input, now)),
      ],
    };
  }

  private async fileIn(
    context: CommandContext,
    actor: Actor,
    id: string,
    input: Filing,
    people: CasePeople,
    peopleFaults: readonly Refusal[],
  ): Promise<CaseAnswer> {
    const { tx, now, commandId } = context;
    const filedOn = filingDate(input, now);
    const route = await this.routing.route(tx, actor.agencyId, input.kind, filedOn);
    const { profile } = route;
    const notCovered = kindFaults(profile, input.kind);
    refuseAll([
      ...(filedOn > beijingDateOf(now) ? [dateInFuture('filedOn', filedOn)] : []),
      ...notCovered,
      ...procedureFaults(input),
      ...jointHandlingFaults(input),
      // Who reviews a kind that nobody here reviews is no further fault.
      ...(notCovered.length > 0 ? [] : route.faults),
      ...partyFaults(input.party, filedOn),
      ...peopleFaults,
    ]);

    const agency = await this.agencies.get(tx, actor.agencyId);
    const row: CaseFile = {
      ...newCase(actor, input, route, filedOn, now),
      ...people,
      id,
      caseNo: await this.numbers.next(tx, agency, SERIES_OF_KIND[input.kind], filedOn),
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
    const remarks = partyRemarks(input.party).map(remarkOf);
    return { caseId: id, caseNo: row.caseNo, version: 1, ...(remarks.length > 0 ? { remarks } : {}) };
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
}

function filingDate({ filedOn }: Filing, now: Date): BeijingDate {
  return filedOn ?? beijingDateOf(now);
}

/** A case as it begins, without what only the database can tell. */
function newCase(
  actor: Actor,
  input: Filing,
  { profile, catalogueVersionId, reviewingAgencyId, reviewingUnitId }: CaseRoute,
  filedOn: BeijingDate,
  now: Date,
): Omit<CaseFile, 'id' | 'caseNo' | keyof CasePeople> {
  return {
    agencyId: actor.agencyId,
    profileId: profile.id,
    catalogueVersionId,
    kind: input.kind,
    field: input.field ?? null,
    level: input.level ?? null,
    procedure: input.procedure ?? 'ORDINARY',
    jointHandling: input.jointHandling ?? false,
    cause: input.cause,
    party: { ...input.party },
    handlingUnitId: actor.unitId,
    reviewingAgencyId,
    reviewingUnitId,
    reviewerId: null,
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
  const { reviewedKinds, otherKinds } = profile.parameters;
  const handled = [...reviewedKinds.value, ...otherKinds.value];
  return handled.includes(kind) ? [] : [kindNotReviewed(kind, handled, reviewedKinds.source.reference)];
}
