import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseFileAccess, CaseNews, CaseSteps, type News } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { CaseCircumstances, type RecordedCircumstance } from '../materials/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { type NoticeFacts } from './domain/notice-facts.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesService } from './notices.service.js';

/** What the diagram does by itself: tells that the period is over, and leads back to where the notice began. */
@Injectable()
export class NoticeSteps implements OnModuleInit {
  constructor(
    private readonly steps: CaseSteps,
    private readonly notices: NoticesService,
    private readonly repository: NoticesRepository,
    private readonly news: CaseNews,
    private readonly fileAccess: CaseFileAccess,
    private readonly circumstances: CaseCircumstances,
  ) {}

  onModuleInit(): void {
    this.fileAccess.register((tx, fileId) => this.repository.caseOfFile(tx, fileId));
    this.circumstances.register(async (tx, row) => circumstancesOf(await this.notices.facts(tx, row.id)));
  }

  /** Tells the handlers that the party's period has passed; nothing when it answered meanwhile. */
  tellPeriodOver(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const { case: row } = context;
      const facts = await this.notices.facts(tx, row.id);
      if (!facts || facts.responseState !== 'PERIOD_OVER' || facts.response !== null) return {};
      const news: News = {
        kind: 'PARTY_RESPONSE_OVER',
        title: { zh: '当事人陈述、申辩、听证期限已满', en: "The party's period to respond is over" },
        body: {
          zh: `期限至 ${facts.periodEndsOn}，请记录当事人的答复情况`,
          en: `the period ran to ${facts.periodEndsOn}; record what the party answered`,
        },
        dueDate: facts.periodEndsOn,
        occasion: `${facts.noticeId}:${facts.periodEndsOn}`,
      };
      const told = await this.news.tell(context, news, row.handlerIds);
      context.note({
        notice: facts.documentNo,
        periodEndsOn: facts.periodEndsOn,
        told,
      });
      return {};
    });
  }

  /** Leads the case on to the submission; after a review the diagram plans next what the decision still wants. */
  finishNotice(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, (context) => {
      if (task.variables['afterReview'] !== true) context.moveTo('PREPARING_SUBMISSION');
      return Promise.resolve({});
    });
  }
}

/** What the party's answer means for the materials of the case; what it wrote is on record with its notice. */
function circumstancesOf(notice: NoticeFacts | undefined): RecordedCircumstance[] {
  if (!notice) return [];
  const { documentNo: document, response, hearingHeldOn } = notice;
  const found: RecordedCircumstance[] = [];
  if (response === 'WAIVED') found.push({ circumstance: 'HEARING_WAIVED', document });
  if (response === 'STATEMENT') found.push({ circumstance: 'STATEMENT_MADE', document });
  if (response === 'HEARING_REQUESTED') found.push({ circumstance: 'HEARING_REQUESTED', document });
  if (hearingHeldOn !== null) found.push({ circumstance: 'HEARING_HELD' });
  return found;
}
