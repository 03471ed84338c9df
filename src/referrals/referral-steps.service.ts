import { Injectable } from '@nestjs/common';
import { type Role } from '../accounts/index.js';
import { CaseSteps } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type NotificationKind } from '../notifications/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { isOverdue } from '../working-calendar/index.js';
import { POLICE_ANSWER_DUE, REFERRAL_DECISION_DUE, TRANSFER_DUE } from './domain/referral-periods.js';
import { ReferralNewsService, type ReferralNews } from './referral-news.service.js';
import { ReferralsRepository } from './referrals.repository.js';

interface Watched {
  readonly name: string;
  readonly told: Readonly<Partial<Record<Occasion, NotificationKind>>>;
  readonly roles: readonly Role[];
}

type Occasion = 'DUE_SOON' | 'OVERDUE';

/** The periods of a referral, and who beside the handlers is told when one draws near or has passed. */
const WATCHED: readonly Watched[] = [
  {
    name: REFERRAL_DECISION_DUE,
    told: { DUE_SOON: 'REFERRAL_DECISION_DUE_SOON', OVERDUE: 'REFERRAL_DECISION_OVERDUE' },
    roles: ['AGENCY_HEAD'],
  },
  { name: TRANSFER_DUE, told: { OVERDUE: 'TRANSFER_OVERDUE' }, roles: ['HANDLING_UNIT_HEAD', 'AGENCY_HEAD'] },
  {
    name: POLICE_ANSWER_DUE,
    told: { OVERDUE: 'POLICE_ANSWER_OVERDUE' },
    roles: ['HANDLING_UNIT_HEAD', 'AGENCY_HEAD'],
  },
];

/** The steps of a referral that the engine asks of us: reminders, and what is overdue. */
@Injectable()
export class ReferralSteps {
  constructor(
    private readonly steps: CaseSteps,
    private readonly referrals: ReferralsRepository,
    private readonly deadlines: Deadlines,
    private readonly news: ReferralNewsService,
  ) {}

  /** Reminds the head that a decision is due soon; nothing once it is made or late. */
  remindDecision(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.tell(task, tx, 'DUE_SOON');
  }

  /** Tells who is concerned what is overdue: the decision, the transfer or the answer of the police. */
  raiseOverdue(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.tell(task, tx, 'OVERDUE');
  }

  private tell(task: TaskContext, tx: Tx, occasion: Occasion): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const { case: row, now, note } = context;
      const referral = await this.referrals.latest(tx, row.id);
      if (!referral) return {};
      for (const { name, told, roles } of WATCHED) {
        const kind = told[occasion];
        if (!kind) continue;
        const due = await this.deadlines.find(tx, row.id, name);
        if (!due || isOverdue(due, now) !== (occasion === 'OVERDUE')) continue;
        const { zh, en } = due.rule.label;
        const title =
          occasion === 'OVERDUE'
            ? { zh: `${zh}已过`, en: `${en}: overdue` }
            : { zh: `${zh}即将届满`, en: `${en} soon` };
        const body = {
          zh: `${referral.documentNo}，期限至 ${due.effectiveDate}`,
          en: `${referral.documentNo}, due ${due.effectiveDate}`,
        };
        const news: ReferralNews = {
          kind,
          title,
          body,
          dueDate: due.effectiveDate,
          occasion: due.effectiveDate,
        };
        await this.news.tell(context, referral, news, { handlers: true, roles });
        note({ name, due: due.effectiveDate, occasion });
      }
      return {};
    });
  }
}
