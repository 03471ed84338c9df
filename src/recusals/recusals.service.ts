import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor, type Person } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { WorkItems } from '../inbox/index.js';
import { CoReviews, ReviewAssignments } from '../review/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { deciderFaults, recusalFaults, type RecusalState } from './domain/recusal.js';
import {
  recusalAskedAlready,
  recusalNotAsked,
  recusalNotConcerned,
  recusalPersonUnknown,
} from './domain/recusals.errors.js';
import { type DecideRecusalDto, type RequestRecusalDto } from './dto/recusal.dto.js';
import { type Recusal } from './recusal.entity.js';
import { RecusalsRepository } from './recusals.repository.js';

/** Offices that take part in a case by themselves, without being named in it. */
const BY_OFFICE = [
  'LEGAL_UNIT_HEAD',
  'HANDLING_UNIT_HEAD',
  'AGENCY_HEAD',
  'DEPUTY_IN_CHARGE',
  'DISCUSSION_MEMBER',
] as const;

/** The reviewer's task ends with the assignment. */
const ENDED_OTHERWISE = ['writeOpinion'];

/** Recusal (回避): asked for by anyone concerned, decided by the head; the work goes on meanwhile (行政处罚法 43). */
@Injectable()
export class RecusalsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly recusals: RecusalsRepository,
    private readonly assignments: ReviewAssignments,
    private readonly coReviews: CoReviews,
    private readonly workItems: WorkItems,
    private readonly people: PeopleService,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      decideRecusal: {
        known: async ({ tx, case: row }) => {
          const asked = (await this.recusals.ofCase(tx, row.id)).some(({ state }) => state === 'ASKED');
          if (!asked) throw recusalNotAsked();
        },
      },
    });
  }

  /** Asks that someone leave the case. Nothing stops until it is decided. */
  request(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RequestRecusalDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'requestRecusal', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const person = await this.personOf(context, input.person);
      const capacities = capacitiesOf(context, person);
      refuseAll([
        ...recusalFaults(input),
        ...(capacities.length === 0 ? [recusalNotConcerned(person.name)] : []),
      ]);
      if (await this.recusals.standing(tx, row.id, person.personId)) throw recusalAskedAlready(person.name);
      const recusal: Recusal = {
        id: randomUUID(),
        caseId: row.id,
        personId: person.personId,
        personName: person.name,
        capacities,
        ground: input.ground,
        reason: input.reason,
        applicant: input.applicant ?? null,
        requestedBy: actor.personId,
        requestedAt: now,
        state: 'ASKED',
        decidedBy: null,
        decidedAt: null,
        decisionReason: null,
        minutes: null,
      };
      await this.recusals.insert(tx, recusal);
      context.note({ person: person.name, ground: input.ground, capacities });
      const deciders = await this.news.holders(context, deciderRole(person));
      await this.tell(context, recusal, [...deciders, person.personId], 'RECUSAL_REQUESTED');
      return {};
    });
  }

  /** Decides; who is recused loses their tasks and seats in this case at once, and what they wrote stays in it. */
  decide(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: DecideRecusalDto,
  ): Promise<CaseAnswer & { state: RecusalState }> {
    const command = { actor, action: 'decideRecusal', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, profile } = context;
      const person = await this.personOf(context, input.person);
      const recusal = await this.recusals.standing(tx, row.id, person.personId);
      if (recusal?.state !== 'ASKED') throw recusalNotAsked(person.name);
      const { value: ofHead, source } = profile.recusalOfHead;
      const concerned = { personId: person.personId, isHead: person.roles.includes('AGENCY_HEAD') };
      const { minutes } = input;
      refuseAll(
        deciderFaults({
          decider: context.actor,
          concerned,
          ofHead,
          source: source.reference,
          ...(minutes === undefined ? {} : { minutes }),
        }),
      );
      const state = input.grant ? 'GRANTED' : 'REJECTED';
      await this.recusals.decide(tx, recusal.id, {
        state,
        decidedBy: actor.personId,
        decidedAt: now,
        decisionReason: input.reason,
        minutes: minutes ?? null,
      });
      context.note({ person: person.name, state, reason: input.reason });
      if (input.grant) await this.leave(context, person, input.reason);
      await this.tellDecision(context, recusal, state);
      return { state };
    });
  }

  /** Every application of a case, oldest first. */
  ofCase(tx: Tx, caseId: string): Promise<Recusal[]> {
    return this.recusals.ofCase(tx, caseId);
  }

  private async leave(context: CaseCommandContext, person: Person, reason: string): Promise<void> {
    const { case: row } = context;
    const { personId } = person;
    const without = (ids: readonly string[]): string[] => ids.filter((id) => id !== personId);
    context.change({
      recusedIds: [...new Set([...row.recusedIds, personId])],
      adviserIds: without(row.adviserIds),
    });
    await this.workItems.passOn(context.tx, row.id, personId, person.roles, ENDED_OTHERWISE);
    if (row.stage !== 'UNDER_REVIEW') return;
    const why = `${person.name}回避：${reason}`;
    // What they wrote stays; the opinion waits for it no more.
    await this.coReviews.end(context, personId, why, context.actor.personId);
    await this.assignments.release(context, personId, why);
  }

  private async personOf({ tx, case: row }: CaseContext, signInName: string): Promise<Person> {
    const person = await this.people.findBySignInName(tx, signInName);
    const agencies = [row.agencyId, row.reviewingAgencyId];
    if (!person || !agencies.includes(person.agencyId)) {
      refuseAll([recusalPersonUnknown(signInName)]);
      throw new Error('refused');
    }
    return person;
  }

  private async tellDecision(context: CaseContext, recusal: Recusal, state: RecusalState): Promise<void> {
    const heads =
      state === 'GRANTED' ? await this.news.holders(context, 'LEGAL_UNIT_HEAD', 'HANDLING_UNIT_HEAD') : [];
    const people = [recusal.requestedBy, recusal.personId, ...heads];
    await this.tell(context, recusal, people, state === 'GRANTED' ? 'RECUSAL_GRANTED' : 'RECUSAL_REJECTED');
  }

  private async tell(
    context: CaseContext,
    { id, personName }: Recusal,
    people: readonly string[],
    kind: keyof typeof TITLES,
  ): Promise<void> {
    const body = { zh: personName, en: personName };
    await this.news.tell(context, { kind, title: TITLES[kind], body, occasion: id }, people);
  }
}

const TITLES = {
  RECUSAL_REQUESTED: { zh: '有人申请回避，请决定', en: 'A recusal is asked for' },
  RECUSAL_GRANTED: { zh: '准予回避', en: 'A recusal was granted' },
  RECUSAL_REJECTED: { zh: '驳回回避申请', en: 'A recusal was rejected' },
} as const;

function deciderRole(person: Person): 'AGENCY_HEAD' | 'DEPUTY_IN_CHARGE' {
  return person.roles.includes('AGENCY_HEAD') ? 'DEPUTY_IN_CHARGE' : 'AGENCY_HEAD';
}

/** What the person does in this case, by name or by office. */
function capacitiesOf({ case: row }: CaseContext, { personId, roles }: Person): string[] {
  const named: [string, readonly string[]][] = [
    ['HANDLER', row.handlerIds],
    ['REVIEWER', row.reviewerId ? [row.reviewerId] : []],
    ['CO_REVIEWER', row.coReviewerIds],
    ['ADVISER', row.adviserIds],
  ];
  return [
    ...named.filter(([, ids]) => ids.includes(personId)).map(([capacity]) => capacity),
    ...BY_OFFICE.filter((role) => roles.includes(role)),
  ];
}
