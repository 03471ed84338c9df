import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CASE_LIMIT,
  CaseCommands,
  dateOutOfOrder,
  decidingAgencyOf,
  type CaseAnswer,
  type CaseContext,
  type Party,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { toAmount } from '../shared/amount.js';
import { refuseAll } from '../shared/domain-error.js';
import { DecisionClocks } from './decision-clocks.service.js';
import { DecisionGate } from './decision-gate.service.js';
import {
  type Decision,
  type DecisionContent,
  type DecisionService as DecisionServed,
} from './decision.entity.js';
import { DecisionsRepository } from './decisions.repository.js';
import { itemFaults } from './domain/decision-items.js';
import { draftNotInState, samePersonTwice } from './domain/decision.errors.js';
import { type DraftDecisionDto } from './dto/decision.dto.js';

const DRAFTED = { zh: '起草', en: 'drafted' };
const EXAMINED = { zh: '审核', en: 'examined' };
const SERIES_OF_KIND = {
  PENALTY: '罚',
  PERMIT: '许',
  COERCION: '强',
  LEVY: '征',
  FEE: '费',
  INSPECTION: '检',
};

/** The decision: drafted, examined and approved by three people. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly decisions: DecisionsRepository,
    private readonly gate: DecisionGate,
    private readonly agencies: AgenciesService,
    private readonly deadlines: Deadlines,
    private readonly clocks: DecisionClocks,
    private readonly numbers: DocumentNumbers,
    acts: CaseActs,
  ) {
    acts.declare({
      draftDecision: { taskKey: 'draftDecision' },
      reviewDecisionDraft: {
        taskKey: 'reviewDecisionDraft',
        law: ({ tx, case: row }) => this.checkGateOfDraft(tx, row.id),
        known: (context) => this.checkThreePeople(context),
      },
      returnDecisionDraft: { taskKey: ({ tx, case: row }) => this.taskOfDraft(tx, row.id) },
      approveDecision: {
        taskKey: 'approveDecision',
        law: ({ tx, case: row }) => this.checkGateOfDraft(tx, row.id),
        known: (context) => this.checkThreePeople(context),
      },
    });
  }

  /** The handler drafts the decision (承办人; SY-R16, SY-R38). The gate is asked with the draft's own terms. */
  draft(actor: Actor, request: CommandRequest, caseId: string, input: DraftDecisionDto): Promise<CaseAnswer> {
    const command = { actor, action: 'draftDecision', caseId, request } as const;
    const law = async ({ tx }: { tx: Tx }): Promise<void> =>
      this.gate.check(tx, caseId, await this.contentOf(tx, caseId, input));
    return this.commands.run({ ...command, law }, async (context) => {
      const { tx, now, case: row } = context;
      const version = ((await this.decisions.latest(tx, caseId))?.version ?? 0) + 1;
      const content = await this.contentOf(tx, caseId, input);
      refuseAll([
        ...itemFaults(content),
        ...(input.actedOn && input.actedOn > row.filedOn
          ? [dateOutOfOrder('filedOn', row.filedOn, input.actedOn, THE_ACT)]
          : []),
      ]);
      const { name: agencyName } = await this.agencies.get(tx, decidingAgencyOf(row));
      await this.decisions.insert(tx, {
        id: randomUUID(),
        caseId,
        version,
        content: { ...content, party: partyOf(row.party), agencyName },
        state: 'DRAFT',
        draftedBy: actor.personId,
        draftedAt: now,
        examinedBy: null,
        approvedBy: null,
        decidedOn: null,
        documentNo: null,
        returnReason: null,
      });
      context.note({ version });
      await context.complete();
      return {};
    });
  }

  /** The head of the handling unit examines the draft (审核人). */
  examine(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { opinion: string },
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'reviewDecisionDraft',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const draft = await this.current(context.tx, caseId);
      const examined = { state: 'EXAMINED', examinedBy: actor.personId } as const;
      if (!(await this.decisions.update(context.tx, draft.id, 'DRAFT', examined)))
        throw draftNotInState(DRAFTED);
      context.note({ version: draft.version, opinion: input.opinion });
      await context.complete({ draftAccepted: true });
      return {};
    });
  }

  /** Examiner or approver sends the draft back to the handler, with the reason. */
  returnDraft(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { reason: string },
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'returnDecisionDraft', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const draft = await this.current(context.tx, caseId);
      const change = { state: 'RETURNED', returnReason: input.reason } as const;
      await this.decisions.update(context.tx, draft.id, draft.state, change);
      context.note({ version: draft.version, reason: input.reason });
      await context.complete({ draftAccepted: false });
      return {};
    });
  }

  /** The head of the agency approves: this is the decision (批准人; 行政处罚法 57). The gate is asked once more. */
  approve(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { opinion: string },
  ): Promise<CaseAnswer & { documentNo: string }> {
    const command = {
      actor,
      action: 'approveDecision',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, today } = context;
      const draft = await this.current(tx, caseId);
      const agency = await this.agencies.get(tx, decidingAgencyOf(row));
      const documentNo = await this.numbers.next(tx, agency, SERIES_OF_KIND[row.kind], today);
      const approval = {
        state: 'APPROVED',
        approvedBy: actor.personId,
        decidedOn: today,
        documentNo,
      } as const;
      if (!(await this.decisions.update(tx, draft.id, 'EXAMINED', approval))) throw draftNotInState(EXAMINED);
      await this.deadlines.close(tx, caseId, CASE_LIMIT, now);
      await this.clocks.awaitService(context);
      context.moveTo('DECIDED');
      context.note({ documentNo, decidedOn: today, opinion: input.opinion });
      await context.complete({ draftAccepted: true });
      return { documentNo };
    });
  }

  /** Every version of the decision, oldest first. */
  all(tx: Tx, caseId: string): Promise<Decision[]> {
    return this.decisions.all(tx, caseId);
  }

  /** How the decision was served on the party; null before. */
  service(tx: Tx, caseId: string): Promise<Readonly<DecisionServed> | null> {
    return this.decisions.findService(tx, caseId);
  }

  private async checkGateOfDraft(tx: Tx, caseId: string): Promise<void> {
    const draft = await this.decisions.latest(tx, caseId);
    await this.gate.check(tx, caseId, draft?.content);
  }

  /** Handler, examiner and approver are three people, whoever stands in for whom (SY-R38). */
  private async checkThreePeople({
    tx,
    case: row,
    actor,
  }: CaseContext & { readonly actor: Actor }): Promise<void> {
    const draft = await this.current(tx, row.id);
    if (draft.draftedBy === actor.personId) throw samePersonTwice({ zh: '承办人', en: 'handler' });
    if (draft.state === 'EXAMINED' && draft.examinedBy === actor.personId)
      throw samePersonTwice({ zh: '审核人', en: 'examiner' });
  }

  /** At whose desk the draft lies: the examiner's, then the approver's. Their deputy returns it in their place. */
  private async taskOfDraft(tx: Tx, caseId: string): Promise<string> {
    const draft = await this.decisions.latest(tx, caseId);
    return draft?.state === 'EXAMINED' ? 'approveDecision' : 'reviewDecisionDraft';
  }

  private async current(tx: Tx, caseId: string): Promise<Decision> {
    const decision = await this.decisions.latest(tx, caseId);
    if (!decision) throw new Error(`case ${caseId} has no draft decision`);
    return decision;
  }

  /** The draft with what it leaves out taken from the proposal. */
  private async contentOf(tx: Tx, caseId: string, input: DraftDecisionDto): Promise<DecisionContent> {
    const proposal = await this.gate.proposal(tx, caseId);
    const amount = input.amount ?? proposal?.amount;
    return {
      kinds: input.kinds ?? proposal?.kinds ?? [],
      amount: amount === undefined ? null : toAmount(amount),
      legalBasis: (input.legalBasis ?? proposal?.legalBasis ?? []).map(({ law, article }) => ({
        law,
        article,
      })),
      facts: input.facts,
      reasons: input.reasons,
      performance: input.performance,
      remedies: input.remedies,
      ...(input.actedOn ? { actedOn: input.actedOn } : {}),
      ...(input.lateReason ? { lateReason: input.lateReason } : {}),
    };
  }
}

const THE_ACT = { zh: '违法行为发生之日', en: 'the day of the act' };

/** The party as the decision names it (行政处罚法 59). */
function partyOf({ name, idNumber, address }: Party): DecisionContent['party'] {
  return { name, ...(idNumber ? { idNumber } : {}), ...(address ? { address } : {}) };
}
