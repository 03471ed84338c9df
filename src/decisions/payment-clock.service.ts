import { Injectable } from '@nestjs/common';
import { type CaseCommandContext } from '../cases/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type DecisionContent } from './decision.entity.js';
import { PAYMENT_DUE, paymentPeriod } from './domain/service.js';

/** The days in which a fine is paid, from the day on which the party received the decision. */
@Injectable()
export class PaymentClock {
  constructor(private readonly deadlines: Deadlines) {}

  /** Starts the clock and answers its last day; null where nothing is to be paid (行政处罚法 67). */
  async start(
    { tx, case: row, now, profile }: CaseCommandContext,
    { amount }: Pick<DecisionContent, 'amount'>,
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
