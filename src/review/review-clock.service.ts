import { Injectable } from '@nestjs/common';
import { ClockWarnings } from '../case-clocks/index.js';
import { type CaseContext } from '../cases/index.js';
import { Deadlines, type OpenedDeadline } from '../deadlines/index.js';
import { MaterialsService } from '../materials/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import {
  countWithSupplements,
  CurrentCalendar,
  requestOf,
  type PeriodRequest,
  type SupplementSpan,
} from '../working-calendar/index.js';
import { REVIEW_DUE, reviewPeriod } from './domain/review-clock.js';
import { ExtensionsRepository } from './extensions.repository.js';

/** When the review of a round is due: receipt, supplements and extension put together, from what is stored. */
@Injectable()
export class ReviewClock {
  constructor(
    private readonly calendars: CurrentCalendar,
    private readonly materials: MaterialsService,
    private readonly extensions: ExtensionsRepository,
    private readonly deadlines: Deadlines,
    private readonly warnings: ClockWarnings,
  ) {}

  /**
   * The period of a round. While a notice to supplement is open, the clock is taken to wait until the last day to
   * answer it: no later answer can come, and the answer counts it again (A8.1, B7).
   */
  async period(
    { tx, case: row, profile }: CaseContext,
    round: number,
    receivedAt: Date,
  ): Promise<PeriodRequest> {
    const extension = await this.extensions.current(tx, row.id, round);
    const extendedBy = extension?.state === 'APPROVED' ? extension.workingDays : 0;
    const spans = (await this.materials.supplementsOf(tx, row.id, round)).map(
      ({ issuedAt, answeredAt, supplementBy }): SupplementSpan => ({
        noticeOn: beijingDateOf(issuedAt),
        receivedOn: answeredAt ? beijingDateOf(answeredAt) : supplementBy,
      }),
    );
    const { receipt } = await this.materials.latest(tx, row.id);
    const request = reviewPeriod(profile, receivedAt, extendedBy, receipt === 'DEEMED');
    const calendar = await this.calendars.load(tx);
    const clock = countWithSupplements(calendar, request, profile.clockOnSupplement.value, spans);
    return clock.state === 'RUNNING' ? requestOf(clock.due) : request;
  }

  /** Counts the running review again after a supplement or an extension; undefined when none runs. */
  async recount(context: CaseContext, round: number, receivedAt: Date): Promise<OpenedDeadline | undefined> {
    const period = await this.period(context, round, receivedAt);
    const counted = await this.deadlines.recount(context.tx, context.case.id, REVIEW_DUE, period);
    if (counted) await this.warnings.warn(context);
    return counted;
  }
}
