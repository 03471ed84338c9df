import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CaseCommands,
  signatureOf,
  decidingAgencyOf,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines, type NewDeadline, type OpenedDeadline } from '../deadlines/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { MaterialsService } from '../materials/index.js';
import { LawRegister, restsOn } from '../registers/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { type Dispute } from './dispute.entity.js';
import { DisputeNewsService, type DisputeNews } from './dispute-news.service.js';
import { DisputesRepository } from './disputes.repository.js';
import { negotiationRecordRequired, rulingNotYours } from './domain/disagreements.errors.js';
import { type Escalation, type Ruling } from './domain/dispute.js';
import { RULING_DUE, rulingPeriod } from './domain/dispute-periods.js';
import { escalationFaults } from './domain/escalation.js';
import { OPINION_DISPUTE } from './tasks.js';
import { type EscalateDisputeDto, type RuleOnDisputeDto } from './dto/dispute.dto.js';

/** What follows when both sides cannot agree: one package with both opinions, and a leader's ruling. */
@Injectable()
export class RulingsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly disputes: DisputesRepository,
    private readonly agencies: AgenciesService,
    private readonly numbers: DocumentNumbers,
    private readonly materials: MaterialsService,
    private readonly deadlines: Deadlines,
    private readonly news: DisputeNewsService,
    private readonly laws: LawRegister,
    acts: CaseActs,
  ) {
    acts.declare({
      escalateDispute: { taskKey: 'escalateDispute', law: (context) => this.negotiated(context) },
      ruleOnDispute: {
        taskKey: ({ profile }) =>
          profile.escalateTo.value === 'DEPUTY_IN_CHARGE' ? 'ruleOnDisputeAsDeputy' : 'ruleOnDispute',
        law: ({ profile, actor }) => {
          if (!actor.roles.includes(profile.escalateTo.value)) throw rulingNotYours(profile);
        },
      },
    });
  }

  /** The legal body reports to whom the agency's rules name (SY-M3.3, SY-L12; JBM-28c), and the ruling's period begins. */
  escalate(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: EscalateDisputeDto,
  ): Promise<CaseAnswer & { documentNo: string }> {
    const command = {
      actor,
      action: 'escalateDispute',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, profile, today } = context;
      const dispute = await this.openDispute(tx, caseId);
      const opinions = {
        handlingOpinion: input.handlingOpinion ?? '',
        reviewOpinion: input.reviewOpinion ?? '',
      };
      refuseAll(escalationFaults(opinions));
      const to = profile.escalateTo.value;
      const escalation: Escalation = {
        documentNo: await this.numberOf(context, '请'),
        to,
        facts: input.facts,
        disputedPoints: input.disputedPoints,
        ...opinions,
        options: [...input.options],
        by: signatureOf(context.actor),
        on: today,
      };
      await this.disputes.update(tx, dispute.id, { escalation });
      const { due, timers } = await this.startClock(context);
      context.note({ documentNo: escalation.documentNo, to, due: due.effectiveDate });
      const body = {
        zh: `请示 ${escalation.documentNo}，附双方意见和协商记录`,
        en: `${escalation.documentNo}, with both opinions and the record`,
      };
      const title = { zh: '审核争议报请裁定', en: 'A dispute awaits your ruling' };
      const news: DisputeNews = { kind: 'DISPUTE_ESCALATED', title, body, dueDate: due.effectiveDate };
      await this.news.tellRoles(context, dispute, news, [to]);
      await context.complete({ escalateTo: to, ...timers });
      return { documentNo: escalation.documentNo };
    });
  }

  /** The ruling: rework, or a new opinion that cites it. It never replaces a passed review (A8.5). */
  rule(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RuleOnDisputeDto,
  ): Promise<CaseAnswer & { documentNo: string }> {
    const command = {
      actor,
      action: 'ruleOnDispute',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now, today } = context;
      const dispute = await this.openDispute(tx, caseId);
      refuseAll(
        await this.laws.faults(context, [...restsOn(input.text, 'text'), ...restsOn(input.reason, 'reason')]),
      );
      const ruling: Ruling = {
        documentNo: await this.numberOf(context, '裁'),
        ruling: input.ruling,
        text: input.text,
        reason: input.reason,
        ...(input.dissent === undefined ? {} : { dissent: input.dissent }),
        by: signatureOf(context.actor),
        on: today,
      };
      await this.disputes.update(tx, dispute.id, { ruling, outcome: input.ruling, closedAt: now });
      await this.deadlines.close(tx, caseId, RULING_DUE, now);
      context.note({ documentNo: ruling.documentNo, ruling: ruling.ruling });
      await this.news.tellBothSides(context, dispute, {
        kind: 'DISPUTE_RULED',
        title: { zh: '审核争议已裁定', en: 'The dispute is ruled on' },
        body: { zh: `${ruling.documentNo}：${ruling.text}`, en: ruling.documentNo },
      });
      await context.complete(await this.follow(context, dispute, ruling));
      return { documentNo: ruling.documentNo };
    });
  }

  private async follow(
    context: CaseCommandContext,
    dispute: Dispute,
    { ruling, documentNo }: Ruling,
  ): Promise<{ disputeOutcome: string; round?: number }> {
    if (ruling === 'NEW_OPINION') {
      return { disputeOutcome: ruling, round: await this.materials.submitUnchanged(context, documentNo) };
    }
    context.moveTo(dispute.opinionKind === 'REFER' ? 'REFERRING' : 'REWORKING');
    return { disputeOutcome: ruling };
  }

  private startClock({ tx, case: row, profile, now, today }: CaseCommandContext): Promise<OpenedDeadline> {
    const deadline: NewDeadline = {
      caseId: row.id,
      agencyId: row.agencyId,
      name: RULING_DUE,
      round: row.round,
      period: rulingPeriod(profile, today),
      taskKeys: ['ruleOnDispute', 'ruleOnDisputeAsDeputy'],
      processKey: OPINION_DISPUTE,
      timers: [{ variable: 'rulingMomentAt', at: 'NEXT_MOMENT', workingDaysLeft: [1] }],
    };
    return this.deadlines.open(tx, deadline, now);
  }

  private async negotiated({ tx, case: row }: CaseContext): Promise<void> {
    if (row.stage !== 'IN_DISPUTE') return;
    const dispute = await this.disputes.latest(tx, row.id);
    if (dispute && dispute.negotiation === null) throw negotiationRecordRequired();
  }

  private async openDispute(tx: Tx, caseId: string): Promise<Dispute> {
    const dispute = await this.disputes.latest(tx, caseId);
    if (!dispute || dispute.closedAt !== null) throw new Error(`case ${caseId} has no open dispute`);
    return dispute;
  }

  private async numberOf({ tx, case: row, today }: CaseCommandContext, kind: string): Promise<string> {
    return this.numbers.next(tx, await this.agencies.get(tx, decidingAgencyOf(row)), kind, today);
  }
}
