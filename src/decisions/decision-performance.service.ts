import { Injectable } from '@nestjs/common';
import { certificateFaults, PeopleService, type Actor } from '../accounts/index.js';
import { MeasureApprovals } from '../case-clocks/index.js';
import {
  CaseActs,
  CaseCommands,
  dateInFuture,
  dateOutOfOrder,
  type CaseAnswer,
  type CaseRecord,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { receiptFaults, recusedServerFaults, servedByOfficers, serverFaults } from '../notices/index.js';
import { beijingInstant, type BeijingDate } from '../shared/beijing-time.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { DecisionClocks } from './decision-clocks.service.js';
import { type Decision } from './decision.entity.js';
import { DecisionsRepository } from './decisions.repository.js';
import { PAYMENT_DUE } from './domain/service.js';
import { type CloseCaseDto, type ServeDecisionDto } from './dto/decision.dto.js';

const DECISION = { zh: '决定日期', en: 'the decision' };
const SERVICE = { zh: '送达日期', en: 'the service' };

/** What follows a decision: its service with a receipt, the payment, and the closing of the case. */
@Injectable()
export class DecisionPerformance {
  constructor(
    private readonly commands: CaseCommands,
    private readonly decisions: DecisionsRepository,
    private readonly deadlines: Deadlines,
    private readonly people: PeopleService,
    private readonly measures: MeasureApprovals,
    private readonly clocks: DecisionClocks,
    acts: CaseActs,
  ) {
    acts.declare({
      serveDecision: { taskKey: 'serveDecision' },
      closeCase: { taskKey: 'closeCase' },
    });
  }

  /** Service on the party (送达; 行政处罚法 61); a fine is due 15 calendar days after it. */
  serve(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ServeDecisionDto,
  ): Promise<CaseAnswer & { paymentDue: BeijingDate | null }> {
    const command = { actor, action: 'serveDecision', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, today } = context;
      const decision = await this.approved(tx, caseId);
      const { servedOn, method, publishedOn } = input;
      const decidedOn = decision.decidedOn ?? '';
      refuseAll([
        ...(servedOn > today ? [dateInFuture('servedOn', servedOn)] : []),
        ...(servedOn < decidedOn ? [dateOutOfOrder('servedOn', servedOn, decidedOn, DECISION)] : []),
        ...(publishedOn !== undefined && publishedOn < decidedOn
          ? [dateOutOfOrder('publishedOn', publishedOn, decidedOn, DECISION)]
          : []),
        ...receiptFaults(input, row.kind),
        ...(await this.serverFaults(tx, row, input)),
      ]);
      const known = new Map(
        (await this.serversOf(tx, row, input)).map((each) => [each.signInName, each.personId]),
      );
      await this.decisions.insertService(tx, {
        caseId,
        servedOn,
        method,
        receivedBy: input.receivedBy,
        // Ids, as everywhere on the page of a case; who serves by another's hand need not be one of ours.
        servers: input.servers.map((each) => known.get(each.toLowerCase()) ?? each),
        note: input.note ?? null,
        witness: input.witness ?? null,
        consent: input.consent ?? null,
        proof: input.proof ?? null,
        publishedOn: input.publishedOn ?? null,
      });
      const paymentDue = await this.clocks.served(context, decision.content, input);
      context.moveTo('SERVED');
      context.note({ servedOn, method, paymentDue, recordedAt: now.toISOString() });
      await context.complete();
      return { paymentDue };
    });
  }

  /** Closing of the case (结案): performed, and nothing sealed or registered any more. */
  close(actor: Actor, request: CommandRequest, caseId: string, input: CloseCaseDto): Promise<CaseAnswer> {
    const command = { actor, action: 'closeCase', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, today } = context;
      const performedOn = input.performedOn ?? today;
      const servedOn = (await this.decisions.findService(tx, caseId))?.servedOn ?? '';
      refuseAll([
        ...(performedOn > today ? [dateInFuture('performedOn', performedOn)] : []),
        ...(performedOn < servedOn ? [dateOutOfOrder('performedOn', performedOn, servedOn, SERVICE)] : []),
        ...(await this.measures.closingFaults(tx, caseId)),
      ]);
      await this.deadlines.close(tx, caseId, PAYMENT_DUE, beijingInstant(performedOn));
      context.moveTo('CLOSED');
      context.change({ closedAt: context.now });
      context.note({ performance: input.performance, performedOn });
      await context.complete();
      return {};
    });
  }

  private async serverFaults(tx: Tx, row: CaseRecord, input: ServeDecisionDto): Promise<readonly Refusal[]> {
    const servers = (await this.serversOf(tx, row, input)).map((person) => ({
      ...person,
      recused: row.recusedIds.includes(person.personId),
      certificateFaults: certificateFaults(person, input.servedOn),
    }));
    return [
      ...recusedServerFaults(servers),
      ...(servedByOfficers(input, row.kind) ? serverFaults(input.servers, servers) : []),
    ];
  }

  private async serversOf(tx: Tx, row: CaseRecord, { servers }: ServeDecisionDto) {
    const agencies = [...new Set([row.agencyId, row.reviewingAgencyId])];
    const found = await Promise.all(
      agencies.map((agencyId) => this.people.findBySignInNames(tx, agencyId, servers)),
    );
    return found.flat();
  }

  private async approved(tx: Tx, caseId: string): Promise<Decision> {
    const decision = await this.decisions.approved(tx, caseId);
    if (!decision) throw new Error(`case ${caseId} has no decision to serve`);
    return decision;
  }
}
