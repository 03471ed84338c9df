import { Injectable } from '@nestjs/common';
import { type Role } from '../accounts/index.js';
import { CaseSteps, type CaseContext } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type NotificationKind } from '../notifications/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { isOverdue, type DueDate } from '../working-calendar/index.js';
import { POLICE_ANSWER_DUE, REFERRAL_DECISION_DUE, TRANSFER_DUE } from './domain/referral-periods.js';
import { ReferralNewsService, type ReferralNews } from './referral-news.service.js';
import { ReferralsRepository } from './referrals.repository.js';

/** A period of which somebody is told, and who beside the handlers. */
interface Told {
  readonly name: string;
  readonly kind: NotificationKind;
  readonly roles: readonly Role[];
}

/** The periods of a referral that nobody is reminded of beforehand, and who beside the handlers is told of them. */
const OVERDUE: readonly Told[] = [
  { name: TRANSFER_DUE, kind: 'TRANSFER_OVERDUE', roles: ['HANDLING_UNIT_HEAD', 'AGENCY_HEAD'] },
  { name: POLICE_ANSWER_DUE, kind: 'POLICE_ANSWER_OVERDUE', roles: ['HANDLING_UNIT_HEAD', 'AGENCY_HEAD'] },
];

const DECISION_DUE_SOON: Told = {
  name: REFERRAL_DECISION_DUE,
  kind: 'REFERRAL_DECISION_DUE_SOON',
  roles: ['AGENCY_HEAD'],
};
const DECISION_OVERDUE: Told = { ...DECISION_DUE_SOON, kind: 'REFERRAL_DECISION_OVERDUE' };

/** The steps of a referral that the engine asks of us: reminders, and what is overdue. */
@Injectable()
export class ReferralSteps {
  constructor(
    private readonly steps: CaseSteps,
    private readonly referrals: ReferralsRepository,
    private readonly deadlines: Deadlines,
    private readonly news: ReferralNewsService,
  ) {}

  /**
   * One step for every moment of the head's three days, so that a newly loaded year arms them anew: a reminder, then
   * overdue; nothing once the head has decided (移送规定 5).
   */
  remindDecision(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const told = await this.deadlines.tell(tx, context.case.id, REFERRAL_DECISION_DUE, context.now);
      if (!told) return { variables: { approvalRunning: false } };
      if (told.moment) {
        const overdue = told.moment === 'OVERDUE';
        await this.tell(context, told.due, overdue ? DECISION_OVERDUE : DECISION_DUE_SOON, overdue);
      }
      return { variables: { approvalRunning: true, ...told.timers } };
    });
  }

  /** Tells who is concerned what is overdue: the transfer or the answer of the police. */
  raiseOverdue(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      for (const each of OVERDUE) {
        const due = await this.deadlines.find(tx, context.case.id, each.name);
        if (due && isOverdue(due, context.now)) await this.tell(context, due, each, true);
      }
      return {};
    });
  }

  private async tell(
    context: CaseContext,
    due: DueDate,
    { name, kind, roles }: Told,
    overdue: boolean,
  ): Promise<void> {
    const referral = await this.referrals.latest(context.tx, context.case.id);
    if (!referral) return;
    const { zh, en } = due.rule.label;
    const date = due.effectiveDate;
    const news: ReferralNews = {
      kind,
      title: overdue ? { zh: `${zh}已过`, en: `${en}: overdue` } : { zh: `${zh}即将届满`, en: `${en} soon` },
      body: { zh: `${referral.documentNo}，期限至 ${date}`, en: `${referral.documentNo}, due ${date}` },
      dueDate: date,
      occasion: date,
    };
    await this.news.tell(context, referral, news, { handlers: true, roles });
    context.note({ name, due: date, occasion: overdue ? 'OVERDUE' : 'DUE_SOON' });
  }
}
