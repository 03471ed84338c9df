import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CASE_LIMIT,
  CaseCommands,
  dateInFuture,
  dateOutOfOrder,
  decidingAgencyOf,
  handlersLeft,
  type CaseAnswer,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { Deadlines } from '../deadlines/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { toAmount } from '../shared/amount.js';
import { refuseAll } from '../shared/domain-error.js';
import { DecisionClocks } from './decision-clocks.service.js';
import { DecisionGate } from './decision-gate.service.js';
import { type DecisionContent } from './decision.entity.js';
import { DecisionsRepository } from './decisions.repository.js';
import { spotDecisionFaults } from './domain/spot-decision.js';
import {
  type ChangeToOrdinaryProcedureDto,
  type DecideOnTheSpotDto,
  type FileWithAgencyDto,
} from './dto/summary-decision.dto.js';

/** Penalties under summary procedure: decided and served on the spot, filed with the own agency (行政处罚法 51, 52). */
@Injectable()
export class SummaryDecisions {
  constructor(
    private readonly commands: CaseCommands,
    private readonly decisions: DecisionsRepository,
    private readonly gate: DecisionGate,
    private readonly agencies: AgenciesService,
    private readonly numbers: DocumentNumbers,
    private readonly deadlines: Deadlines,
    private readonly clocks: DecisionClocks,
    acts: CaseActs,
  ) {
    acts.declare({
      decideOnTheSpot: { taskKey: 'decideOnTheSpot' },
      fileWithAgency: { taskKey: 'fileWithAgency' },
      changeToOrdinaryProcedure: { taskKey: 'decideOnTheSpot' },
    });
  }

  /**
   * Decides on the spot, without review, within the limits of 行政处罚法 51, and hands the decision over (SY-R22). The
   * gate is asked here too: above the limits it stays closed.
   */
  decide(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: DecideOnTheSpotDto,
  ): Promise<CaseAnswer & { documentNo: string }> {
    const command = {
      actor,
      action: 'decideOnTheSpot',
      caseId,
      request,
    } as const;
    const content = contentOf(input);
    const law = ({ tx }: CaseContext): Promise<void> => this.gate.check(tx, caseId, content);
    return this.commands.run({ ...command, law }, async (context) => {
      const { tx, case: row, now, today } = context;
      const { receivedBy, statement, statementReview, collectedOnTheSpot, collectedBecause } = input;
      refuseAll(spotDecisionFaults({ ...input, amount: content.amount }));
      const agency = await this.agencies.get(tx, decidingAgencyOf(row));
      const documentNo = await this.numbers.next(tx, agency, '当罚', today);
      await this.decisions.insert(tx, {
        id: randomUUID(),
        caseId,
        version: 1,
        content,
        state: 'APPROVED',
        draftedBy: actor.personId,
        draftedAt: now,
        // Decided by the officers themselves: nobody examines or approves before (行政处罚法 52).
        examinedBy: null,
        approvedBy: null,
        decidedOn: today,
        documentNo,
        returnReason: null,
      });
      const service = { caseId, servedOn: today, method: 'DIRECT', receivedBy, servers: handlersLeft(row) };
      await this.decisions.insertService(tx, { ...service, note: '当场交付' });
      await this.deadlines.close(tx, caseId, CASE_LIMIT, now);
      const paymentDue =
        collectedOnTheSpot === true ? null : await this.clocks.awaitPayment(context, content);
      context.change({ amount: content.amount });
      context.moveTo('DECIDED');
      context.note({
        documentNo,
        statement,
        statementReview,
        collectedOnTheSpot: collectedOnTheSpot ?? false,
        collectedBecause: collectedBecause ?? null,
        paymentDue,
      });
      await context.complete({ decidedOnTheSpot: true });
      return { documentNo };
    });
  }

  /** Files the decision with the officers' own agency (报所属机关备案; 行政处罚法 52, SY-R22): before, the case is not closed. */
  fileWithAgency(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: FileWithAgencyDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'fileWithAgency', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, today } = context;
      const { filedOn, filingNo, receivedBy } = input;
      const decidedOn = (await this.decisions.latest(tx, caseId))?.decidedOn ?? today;
      const what = { zh: '决定日期', en: 'the decision' };
      refuseAll([
        ...(filedOn > today ? [dateInFuture('filedOn', filedOn)] : []),
        ...(filedOn < decidedOn ? [dateOutOfOrder('filedOn', filedOn, decidedOn, what)] : []),
      ]);
      context.moveTo('SERVED');
      context.note({ filedOn, filingNo: filingNo ?? null, receivedBy });
      await context.complete();
      return {};
    });
  }

  /** Leaves the summary procedure: the case is investigated and reviewed as every other (TC-19 b). */
  changeToOrdinary(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ChangeToOrdinaryProcedureDto,
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'changeToOrdinaryProcedure',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      context.change({ procedure: 'ORDINARY' });
      context.note({ reason: input.reason });
      await context.complete({ decidedOnTheSpot: false });
      return {};
    });
  }
}

function contentOf(input: DecideOnTheSpotDto): DecisionContent {
  const { kinds, amount, legalBasis, facts, reasons, performance, remedies } = input;
  return {
    kinds,
    amount: amount === undefined ? null : toAmount(amount),
    legalBasis: legalBasis.map(({ law, article }) => ({ law, article })),
    facts,
    reasons,
    performance,
    remedies,
  };
}
