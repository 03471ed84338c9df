import { Injectable } from '@nestjs/common';
import { PeopleService, type Role } from '../accounts/index.js';
import { type CaseContext } from '../cases/index.js';
import { Notifications } from '../notifications/index.js';
import { type BilingualText } from '../shared/domain-error.js';
import { type Referral } from './referral.entity.js';

export interface ReferralNews {
  readonly kind: string;
  readonly title: BilingualText;
  readonly body: BilingualText;
  readonly dueDate?: string;
  readonly occasion?: string;
}

/** Tells those whom a referral concerns. */
@Injectable()
export class ReferralNewsService {
  constructor(
    private readonly people: PeopleService,
    private readonly notifications: Notifications,
  ) {}

  /** The handlers where they are asked for, and every holder of the roles in this case. */
  async tell(
    context: CaseContext,
    referral: Referral,
    news: ReferralNews,
    { handlers, roles }: { readonly handlers: boolean; readonly roles: readonly Role[] },
  ): Promise<void> {
    const { tx, case: row } = context;
    const personIds = new Set(handlers ? row.handlerIds : []);
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
        dedupeKey: `${kind}:${referral.id}:${occasion}:${personId}`,
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
