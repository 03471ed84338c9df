import { Injectable } from '@nestjs/common';
import { ClockWatch } from '../case-clocks/index.js';
import { type CaseCommandContext } from '../cases/index.js';
import { Deadlines } from '../deadlines/index.js';
import { beijingInstant, type BeijingDate } from '../shared/beijing-time.js';
import { type DecisionContent } from './decision.entity.js';
import { PAYMENT_DUE, paymentPeriod, SERVICE_DUE, serviceDoneOn, servicePeriod } from './domain/service.js';
import { type ServeDecisionDto } from './dto/decision.dto.js';

type Content = Pick<DecisionContent, 'amount'>;

/** The clocks that a decision sets off: its service, then the payment. The diagram's watch tells once one has passed. */
@Injectable()
export class DecisionClocks {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly watch: ClockWatch,
  ) {}

  /** The decision is to be served (行政处罚法 61; 行政许可法 44). */
  async awaitService(context: CaseCommandContext): Promise<void> {
    const { tx, case: row, now, today, profile } = context;
    await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: SERVICE_DUE,
        period: servicePeriod(profile, row.kind, today),
        taskKeys: ['serveDecision'],
      },
      now,
    );
    await this.watch.keep(context);
  }

  /** It was served; answers the last day to pay, null where nothing is to be paid. */
  async served(
    context: CaseCommandContext,
    content: Content,
    service: ServeDecisionDto,
  ): Promise<BeijingDate | null> {
    const doneAt = beijingInstant(serviceDoneOn(service));
    await this.deadlines.close(context.tx, context.case.id, SERVICE_DUE, doneAt);
    const paymentDue = await this.openPayment(context, content, service.servedOn);
    await this.watch.keep(context);
    return paymentDue;
  }

  /** A fine imposed on the spot and not collected there; answers its last day. */
  async awaitPayment(context: CaseCommandContext, content: Content): Promise<BeijingDate | null> {
    const paymentDue = await this.openPayment(context, content, context.today);
    await this.watch.keep(context);
    return paymentDue;
  }

  /** Nothing of the decision is left to be served or paid (行政处罚法 48). */
  async cancel({ tx, case: row, now }: CaseCommandContext): Promise<void> {
    await this.deadlines.close(tx, row.id, SERVICE_DUE, now, 'VOID');
    await this.deadlines.close(tx, row.id, PAYMENT_DUE, now, 'VOID');
  }

  /** From the day on which the party received the decision (行政处罚法 67). */
  private async openPayment(
    { tx, case: row, now, profile }: CaseCommandContext,
    { amount }: Content,
    receivedOn: BeijingDate,
  ): Promise<BeijingDate | null> {
    if (row.kind !== 'PENALTY' || amount === null) return null;
    const { due } = await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: PAYMENT_DUE,
        period: paymentPeriod(profile, receivedOn),
        taskKeys: ['closeCase'],
      },
      now,
    );
    return due.effectiveDate;
  }
}
