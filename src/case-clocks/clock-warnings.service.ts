import { Injectable } from '@nestjs/common';
import { PeopleService } from '../accounts/index.js';
import { type CaseContext } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { Notifications } from '../notifications/index.js';
import { clockConflicts, type ClockConflict } from './domain/watched-clocks.js';

/** Warns when the review would end after a clock of the case (办案期限, 查封期限). */
@Injectable()
export class ClockWarnings {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly people: PeopleService,
    private readonly notifications: Notifications,
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
    const unit = row.reviewingUnitId ?? undefined;
    const people = new Set([
      ...row.handlerIds,
      ...(row.reviewerId ? [row.reviewerId] : []),
      ...(await this.people.holders(tx, row.agencyId, 'HANDLING_UNIT_HEAD', row.handlingUnitId)),
      ...(await this.people.holders(tx, row.reviewingAgencyId, 'LEGAL_UNIT_HEAD', unit)),
    ]);
    for (const conflict of conflicts) {
      for (const personId of people) await this.tell(context, conflict, personId);
    }
    note({ reviewEndsAfter: conflicts.map(({ clock, clockEndsOn }) => ({ clock, clockEndsOn })) });
  }

  private async tell(
    { tx, case: row }: CaseContext,
    { clock, label, clockEndsOn, reviewDueOn }: ClockConflict,
    personId: string,
  ): Promise<void> {
    await this.notifications.notify(tx, {
      personId,
      agencyId: row.agencyId,
      caseId: row.id,
      kind: 'REVIEW_ENDS_AFTER_LIMIT',
      title: {
        zh: `法制审核将在${label.zh}之后届满`,
        en: `The review would end after: ${label.en}`,
      },
      body: {
        zh: `${row.caseNo} ${row.cause}：审核期限 ${reviewDueOn}，${label.zh} ${clockEndsOn}`,
        en: `${row.caseNo}: review due ${reviewDueOn}, ${label.en} ${clockEndsOn}`,
      },
      dueDate: clockEndsOn,
      dedupeKey: `REVIEW_ENDS_AFTER_LIMIT:${row.id}:${clock}:${clockEndsOn}:${reviewDueOn}:${personId}`,
    });
  }
}
