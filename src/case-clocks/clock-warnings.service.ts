import { Injectable } from '@nestjs/common';
import { CaseNews, type CaseContext, type News } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { clockConflicts, type ClockConflict } from './domain/watched-clocks.js';

/** Warns when the review would end after a clock of the case (办案期限, 查封期限). */
@Injectable()
export class ClockWarnings {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly news: CaseNews,
  ) {}

  /** The clocks that run out before the review is due, for the case's page. */
  async conflicts(tx: Tx, caseId: string): Promise<readonly ClockConflict[]> {
    return clockConflicts(await this.deadlines.openOf(tx, caseId));
  }

  /** Tells handlers, reviewer and both heads, once for each pair of dates. */
  async warn(context: CaseContext): Promise<void> {
    const { tx, case: row, note } = context;
    const conflicts = await this.conflicts(tx, row.id);
    if (conflicts.length === 0) return;
    const people = [...(await this.news.handlingSide(context)), ...(await this.news.reviewingSide(context))];
    for (const conflict of conflicts) await this.tell(context, conflict, people);
    note({ reviewEndsAfter: conflicts.map(({ clock, clockEndsOn }) => ({ clock, clockEndsOn })) });
  }

  private async tell(
    context: CaseContext,
    { clock, label, clockEndsOn, reviewDueOn }: ClockConflict,
    people: readonly (string | null)[],
  ): Promise<void> {
    const news: News = {
      kind: 'REVIEW_ENDS_AFTER_LIMIT',
      title: {
        zh: `法制审核将在${label.zh}之后届满`,
        en: `The review would end after: ${label.en}`,
      },
      body: {
        zh: `审核期限 ${reviewDueOn}，${label.zh} ${clockEndsOn}`,
        en: `review due ${reviewDueOn}, ${label.en} ${clockEndsOn}`,
      },
      dueDate: clockEndsOn,
      occasion: `${context.case.id}:${clock}:${clockEndsOn}:${reviewDueOn}`,
    };
    await this.news.tell(context, news, people);
  }
}
