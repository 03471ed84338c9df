import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor, type Person } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  dateInFuture,
  dateOutOfOrder,
  type CaseAnswer,
  type CaseCommandContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { Deadlines } from '../deadlines/index.js';
import { MaterialsService } from '../materials/index.js';
import { type EngineVariables } from '../process-engine/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { isOverdue } from '../working-calendar/index.js';
import { type Dispute } from './dispute.entity.js';
import { DisputeNewsService, type DisputeNews } from './dispute-news.service.js';
import { DisputesRepository } from './disputes.repository.js';
import { type Negotiation, type NegotiationOutcome, type Participant } from './domain/dispute.js';
import { NEGOTIATION_DUE } from './domain/dispute-periods.js';
import { recorderOfNoSide } from './domain/disagreements.errors.js';
import {
  negotiationFaults,
  sideOf,
  type NamedParticipant,
  type NegotiationSide,
} from './domain/negotiation.js';
import { type RecordNegotiationDto } from './dto/dispute.dto.js';

/** The sides as the record names them, and the people found by those names. */
interface Sides {
  readonly named: Readonly<Record<NegotiationSide, readonly NamedParticipant[]>>;
  readonly people: ReadonlyMap<string, Person>;
}

/** The negotiation between handling unit and legal body (协商沟通; JBM-28c, SY-L12). */
@Injectable()
export class NegotiationsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly disputes: DisputesRepository,
    private readonly people: PeopleService,
    private readonly materials: MaterialsService,
    private readonly deadlines: Deadlines,
    private readonly news: DisputeNewsService,
    acts: CaseActs,
  ) {
    acts.declare({
      recordNegotiation: {
        taskKey: 'recordNegotiation',
        // The task is the legal unit's; whoever is of one of the two sides may write the record that both sign.
        ofAnyone: true,
        law: ({ case: row, actor }) => refuseAll(sideOf(row, actor) ? [] : [recorderOfNoSide()]),
      },
    });
  }

  /** Records what both sides said and agreed, point by point. Agreed: the dispute ends; not agreed: it goes up. */
  record(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordNegotiationDto,
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'recordNegotiation',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now } = context;
      const dispute = await this.openDispute(context);
      const negotiation = await this.checked(context, dispute, input);
      const { outcome } = negotiation;
      await this.disputes.update(tx, dispute.id, {
        negotiation,
        ...(outcome === null ? {} : { outcome, closedAt: now }),
      });
      await this.deadlines.close(tx, caseId, NEGOTIATION_DUE, now);
      context.note({ dispute: dispute.documentNo, on: negotiation.on, agreed: negotiation.agreed, outcome });
      await this.news.tellBothSides(context, dispute, newsOf(outcome));
      await context.complete(await this.follow(context, dispute, outcome));
      return {};
    });
  }

  /** What the diagram has to know; an opinion to be changed is written in a new round about the same bundle (A8.3). */
  private async follow(
    context: CaseCommandContext,
    { opinionKind }: Dispute,
    outcome: NegotiationOutcome | null,
  ): Promise<EngineVariables> {
    if (outcome === null) return { disputeOutcome: 'NOT_AGREED' };
    if (outcome === 'OPINION_KEPT') {
      context.moveTo(opinionKind === 'REFER' ? 'REFERRING' : 'REWORKING');
      return { disputeOutcome: 'OPINION_KEPT' };
    }
    const round = await this.materials.submitUnchanged(context, null);
    return { disputeOutcome: 'NEW_OPINION', round };
  }

  private async openDispute({ tx, case: row }: CaseCommandContext): Promise<Dispute> {
    const dispute = await this.disputes.latest(tx, row.id);
    if (!dispute || dispute.closedAt !== null) throw new Error(`case ${row.id} has no open dispute`);
    return dispute;
  }

  private async checked(
    context: CaseCommandContext,
    dispute: Dispute,
    input: RecordNegotiationDto,
  ): Promise<Negotiation> {
    const sides = await this.sides(context, input);
    const outcome = input.outcome ?? null;
    const points = input.points.map((each) => ({ ...each }));
    const { agreed, signedBy, unsignedBecause } = input;
    const due = await this.deadlines.find(context.tx, context.case.id, NEGOTIATION_DUE);
    const periodOver = due !== undefined && isOverdue(due, context.now);
    const unsigned = unsignedBecause === undefined ? {} : { unsignedBecause };
    const disputed = dispute.points.map(({ point }) => point);
    refuseAll([
      ...dateFaults(input.on, beijingDateOf(dispute.objectedAt), context.today),
      ...negotiationFaults(
        { participants: sides.named, points, agreed, outcome, signedBy, periodOver, ...unsigned },
        disputed,
      ),
    ]);
    const participant = (name: string): Participant => {
      const person = sides.people.get(name);
      return { personId: person?.personId ?? '', name: person?.name ?? name };
    };
    const { handling, review } = input.participants;
    return {
      on: input.on,
      place: input.place,
      chair: input.chair,
      participants: { handling: handling.map(participant), review: review.map(participant) },
      points,
      agreed,
      outcome,
      signedBy: signedBy.map(participant),
      ...unsigned,
    };
  }

  private async sides(
    { tx, case: row }: CaseCommandContext,
    { participants }: RecordNegotiationDto,
  ): Promise<Sides> {
    const people = new Map<string, Person>();
    const find = async (
      agencyId: string,
      names: readonly string[],
      belongs: (person: Person) => boolean,
    ): Promise<NamedParticipant[]> => {
      for (const person of await this.people.findBySignInNames(tx, agencyId, names)) {
        people.set(person.signInName, person);
      }
      return names.map((signInName) => {
        const person = people.get(signInName);
        return { signInName, belongs: person !== undefined && belongs(person) };
      });
    };
    const handling = await find(
      row.agencyId,
      participants.handling,
      (person) => sideOf(row, person) === 'handling',
    );
    const review = await find(
      row.reviewingAgencyId,
      participants.review,
      (person) => sideOf(row, person) === 'review',
    );
    return { named: { handling, review }, people };
  }
}

function dateFaults(on: string, objectedOn: string, today: string): Refusal[] {
  if (on > today) return [dateInFuture('on', on)];
  if (on >= objectedOn) return [];
  return [dateOutOfOrder('on', on, objectedOn, { zh: '提出异议之日', en: 'the objection' })];
}

function newsOf(outcome: NegotiationOutcome | null): DisputeNews {
  const result = {
    OPINION_KEPT: { zh: '协商一致，维持审核意见', en: 'agreed: the opinion stands' },
    OPINION_CHANGED: {
      zh: '协商一致，由法制审核机构重新出具意见',
      en: 'agreed: the legal body writes a new opinion',
    },
    NOT_AGREED: { zh: '未达成一致，将报请裁定', en: 'not agreed: the dispute goes up for a ruling' },
  } as const;
  return {
    kind: 'NEGOTIATION_RECORDED',
    title: { zh: '审核意见协商结果', en: 'The negotiation is recorded' },
    body: result[outcome ?? 'NOT_AGREED'],
  };
}
