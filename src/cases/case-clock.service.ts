import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { type BilingualText } from '../shared/domain-error.js';
import { CaseNews, type News } from './case-news.service.js';
import { CaseSteps } from './case-steps.service.js';
import { CASE_LIMIT } from './domain/case-limit.js';

/** The case limit's timers: where the diagram gets its instants from, and what they set off. */
@Injectable()
export class CaseClock {
  constructor(
    private readonly steps: CaseSteps,
    private readonly deadlines: Deadlines,
    private readonly news: CaseNews,
  ) {}

  /** Hands the instants of the case limit to the engine's timers. */
  async start(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return { variables: await this.deadlines.timersOf(tx, task.businessKey, CASE_LIMIT) };
  }

  /** Tells handlers and their head that the limit draws near; nothing when the case was decided meanwhile. */
  warn(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.tell(task, tx, 'CASE_LIMIT_NEAR', { zh: '办案期限将届满', en: 'The case limit draws near' });
  }

  /** Tells handlers, their head and the head of the agency that the limit has passed (行政处罚法 60). */
  raiseOverdue(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.tell(task, tx, 'CASE_LIMIT_PASSED', { zh: '办案期限已过', en: 'The case limit has passed' });
  }

  private tell(
    task: TaskContext,
    tx: Tx,
    kind: 'CASE_LIMIT_NEAR' | 'CASE_LIMIT_PASSED',
    title: BilingualText,
  ): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const { case: row, now, note } = context;
      const due = await this.deadlines.find(tx, row.id, CASE_LIMIT);
      const passed = due !== undefined && now.getTime() >= Date.parse(due.overdueAt);
      if (!due || passed !== (kind === 'CASE_LIMIT_PASSED')) return {};
      const people = await this.news.handlingSide(context);
      const leaders = passed ? await this.news.holders(context, 'AGENCY_HEAD') : [];
      const news: News = {
        kind,
        title,
        body: { zh: `办案期限至 ${due.effectiveDate}`, en: `the case limit is ${due.effectiveDate}` },
        dueDate: due.effectiveDate,
        occasion: `${row.id}:${due.effectiveDate}`,
      };
      const told = await this.news.tell(context, news, [...people, ...leaders]);
      note({ due: due.effectiveDate, told, on: beijingDateOf(now) });
      return {};
    });
  }
}
