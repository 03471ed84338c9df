import { Injectable } from '@nestjs/common';
import { CaseSteps, type CaseContext } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { type DueDate } from '../working-calendar/index.js';
import { type Dispute } from './dispute.entity.js';
import { DisputeNewsService, type DisputeNews } from './dispute-news.service.js';
import { DisputesRepository } from './disputes.repository.js';
import { NEGOTIATION_DUE, RULING_DUE, negotiationPeriod } from './domain/dispute-periods.js';
import { OPINION_DISPUTE } from './tasks.js';

/** The two clocks of a dispute, and the variable that keeps the diagram watching each. */
const NEGOTIATION = { name: NEGOTIATION_DUE, running: 'negotiationRunning' } as const;
const RULING = { name: RULING_DUE, running: 'rulingRunning' } as const;

/** The steps of a dispute that the engine asks of us: its clock, and who is told of it. */
@Injectable()
export class DisputeSteps {
  constructor(
    private readonly steps: CaseSteps,
    private readonly disputes: DisputesRepository,
    private readonly deadlines: Deadlines,
    private readonly news: DisputeNewsService,
  ) {}

  /** The period of the negotiation runs from the day of the objection. */
  startNegotiationClock(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const { case: row, profile, now, note } = context;
      const dispute = await this.disputeOf(tx, row.id);
      const { due, timers } = await this.deadlines.open(
        tx,
        {
          caseId: row.id,
          agencyId: row.agencyId,
          name: NEGOTIATION_DUE,
          round: dispute.round,
          period: negotiationPeriod(profile, beijingDateOf(dispute.objectedAt)),
          taskKeys: ['recordNegotiation'],
          processKey: OPINION_DISPUTE,
          timers: [{ variable: 'negotiationMomentAt', at: 'NEXT_MOMENT', workingDaysLeft: [1] }],
        },
        now,
      );
      note({ dispute: dispute.documentNo, due: due.effectiveDate });
      return { variables: timers };
    });
  }

  /**
   * One step for every moment of the negotiation's and of the ruling's clock, so that a newly loaded year arms them anew:
   * whoever has to act is reminded, then told with the head of the agency. The dispute stays where it is.
   */
  remind(task: TaskContext, tx: Tx): Promise<TaskResult> {
    const { name, running } = task.activityId.endsWith('Ruling') ? RULING : NEGOTIATION;
    return this.steps.run(task, tx, async (context) => {
      const told = await this.deadlines.tell(tx, context.case.id, name, context.now);
      if (!told) return { variables: { [running]: false } };
      if (told.moment) {
        const occasion = told.moment === 'OVERDUE' ? 'OVERDUE' : 'DUE_SOON';
        const dispute = await this.disputeOf(tx, context.case.id);
        await this.tellOf(context, dispute, name, newsOf(name, told.due, occasion));
        context.note({ name, due: told.due.effectiveDate, occasion });
      }
      return { variables: { [running]: true, ...told.timers } };
    });
  }

  private async tellOf(
    context: CaseContext,
    dispute: Dispute,
    name: string,
    news: DisputeNews,
  ): Promise<void> {
    if (name === NEGOTIATION_DUE) await this.news.tellBothSides(context, dispute, news);
    else
      await this.news.tellRoles(context, dispute, news, [
        context.profile.escalateTo.value,
        'LEGAL_UNIT_HEAD',
      ]);
    if (news.kind.endsWith('OVERDUE')) await this.news.tellRoles(context, dispute, news, ['AGENCY_HEAD']);
  }

  private async disputeOf(tx: Tx, caseId: string): Promise<Dispute> {
    const dispute = await this.disputes.latest(tx, caseId);
    if (!dispute) throw new Error(`case ${caseId} has no dispute`);
    return dispute;
  }
}

function newsOf(name: string, due: DueDate, occasion: 'DUE_SOON' | 'OVERDUE'): DisputeNews {
  const what = name === RULING_DUE ? 'RULING' : 'NEGOTIATION';
  const { zh, en } = due.rule.label;
  const title =
    occasion === 'OVERDUE'
      ? { zh: `${zh}已过`, en: `${en}: overdue` }
      : { zh: `${zh}即将届满`, en: `${en} soon` };
  return {
    kind: `${what}_${occasion}`,
    title,
    body: { zh: `期限至 ${due.effectiveDate}`, en: `due ${due.effectiveDate}` },
    dueDate: due.effectiveDate,
    occasion: due.effectiveDate,
  };
}
