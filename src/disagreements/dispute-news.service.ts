import { Injectable } from '@nestjs/common';
import { PeopleService, type Role } from '../accounts/index.js';
import { type CaseContext } from '../cases/index.js';
import { Notifications } from '../notifications/index.js';
import { type BilingualText } from '../shared/domain-error.js';
import { type Dispute } from './dispute.entity.js';

/** One piece of news about a dispute; `occasion` tells several of a kind apart. */
export interface DisputeNews {
  readonly kind: string;
  readonly title: BilingualText;
  readonly body: BilingualText;
  readonly dueDate?: string;
  readonly occasion?: string;
}

/** Tells those whom a dispute concerns. */
@Injectable()
export class DisputeNewsService {
  constructor(
    private readonly people: PeopleService,
    private readonly notifications: Notifications,
  ) {}

  /** Everybody of both sides but the one who acts. */
  async tellBothSides(context: CaseContext, dispute: Dispute, news: DisputeNews): Promise<void> {
    const { case: row } = context;
    const roles: Role[] = ['HANDLING_UNIT_HEAD', 'LEGAL_UNIT_HEAD'];
    await this.tell(context, dispute, news, [...row.handlerIds, ...reviewerOf(context)], roles);
  }

  async tellReviewSide(context: CaseContext, dispute: Dispute, news: DisputeNews): Promise<void> {
    await this.tell(context, dispute, news, reviewerOf(context), ['LEGAL_UNIT_HEAD']);
  }

  async tellRoles(
    context: CaseContext,
    dispute: Dispute,
    news: DisputeNews,
    roles: readonly Role[],
  ): Promise<void> {
    await this.tell(context, dispute, news, [], roles);
  }

  private async tell(
    context: CaseContext,
    dispute: Dispute,
    news: DisputeNews,
    persons: readonly string[],
    roles: readonly Role[],
  ): Promise<void> {
    const { tx, case: row } = context;
    const personIds = new Set(persons);
    for (const role of roles) {
      for (const id of await this.holders(context, role)) personIds.add(id);
    }
    const { kind, title, body, dueDate, occasion = '' } = news;
    for (const personId of personIds) {
      await this.notifications.notify(tx, {
        personId,
        agencyId: row.agencyId,
        caseId: row.id,
        kind,
        title,
        body: { zh: `${row.caseNo} ${row.cause}：${body.zh}`, en: `${row.caseNo}: ${body.en}` },
        ...(dueDate ? { dueDate } : {}),
        dedupeKey: `${kind}:${dispute.id}:${occasion}:${personId}`,
      });
    }
  }

  private holders({ tx, case: row }: CaseContext, role: Role): Promise<readonly string[]> {
    if (role === 'LEGAL_UNIT_HEAD') {
      return this.people.holders(tx, row.reviewingAgencyId, role, row.reviewingUnitId ?? undefined);
    }
    const unitId = role === 'HANDLING_UNIT_HEAD' ? row.handlingUnitId : undefined;
    return this.people.holders(tx, row.agencyId, role, unitId);
  }
}

function reviewerOf({ case: row }: CaseContext): string[] {
  return row.reviewerId === null ? [] : [row.reviewerId];
}
