import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClockWarnings } from '../case-clocks/index.js';
import { type CaseContext } from '../cases/index.js';
import { Deadlines, type NewDeadline, type OpenedDeadline } from '../deadlines/index.js';
import { BundleReceipts, MaterialsService, type ReceiptListener } from '../materials/index.js';
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
export class ReviewClock implements OnModuleInit, ReceiptListener {
  constructor(
    private readonly calendars: CurrentCalendar,
    private readonly materials: MaterialsService,
    private readonly extensions: ExtensionsRepository,
    private readonly deadlines: Deadlines,
    private readonly warnings: ClockWarnings,
    private readonly receipts: BundleReceipts,
  ) {}

  onModuleInit(): void {
    this.receipts.register(this);
  }

  /** The clock runs from receipt (SY-L11): whoever has to ask for what is missing sees what it costs. */
  async received(context: CaseContext, round: number, receivedAt: Date): Promise<void> {
    await this.open(context, round, receivedAt, { taskKeys: ['issueSupplementNotice'] });
  }

  /** It is counted anew from the receipt when the bundle is complete. */
  async halted({ tx, case: row, now }: CaseContext): Promise<void> {
    await this.deadlines.close(tx, row.id, REVIEW_DUE, now, 'VOID');
  }

  /** Opens the deadline of a round, instead of the one that stood before. */
  async open(
    context: CaseContext,
    round: number,
    receivedAt: Date,
    watch: Pick<NewDeadline, 'taskKeys' | 'processKey' | 'timers'>,
  ): Promise<OpenedDeadline> {
    const { tx, case: row, now } = context;
    const period = await this.period(context, round, receivedAt);
    const { id: caseId, agencyId } = row;
    return this.deadlines.open(tx, { caseId, agencyId, name: REVIEW_DUE, round, period, ...watch }, now);
  }

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
