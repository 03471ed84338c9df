import { Injectable } from '@nestjs/common';
import { PeopleService, type Role } from '../accounts/index.js';
import { Notifications, type NotificationKind } from '../notifications/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type BilingualText } from '../shared/domain-error.js';
import { type CaseContext } from './case-context.js';
import { decidingAgencyOf, isLeader } from './domain/deciding-agency.js';

/** What people are told of a case. */
export interface News {
  readonly kind: NotificationKind;
  readonly title: BilingualText;
  /** Stands behind the number and the cause of the case. */
  readonly body?: BilingualText;
  readonly dueDate?: BeijingDate | null;
  /** The occasion; nobody hears of the same kind and occasion twice, however often a step runs. */
  readonly occasion: string;
}

type Told = Pick<CaseContext, 'tx' | 'case'>;

/** Tells people what concerns them of a case, and says whom it concerns. */
@Injectable()
export class CaseNews {
  constructor(
    private readonly people: PeopleService,
    private readonly notifications: Notifications,
  ) {}

  /** Tells each of these people once. Answers how many people that are. */
  async tell({ tx, case: row }: Told, news: News, personIds: readonly (string | null)[]): Promise<number> {
    const { kind, title, body, dueDate, occasion } = news;
    const told = new Set(personIds.filter((id) => id !== null));
    for (const personId of told) {
      await this.notifications.notify(tx, {
        personId,
        agencyId: row.agencyId,
        caseId: row.id,
        kind,
        title,
        body: {
          zh: `${row.caseNo} ${row.cause}${body ? `：${body.zh}` : ''}`,
          en: `${row.caseNo}${body ? `: ${body.en}` : ''}`,
        },
        ...(dueDate ? { dueDate } : {}),
        dedupeKey: `${kind}:${occasion}:${personId}`,
      });
    }
    return told.size;
  }

  /** The handlers and the head of the handling unit. */
  async handlingSide(context: Told): Promise<readonly string[]> {
    return [...context.case.handlerIds, ...(await this.holders(context, 'HANDLING_UNIT_HEAD'))];
  }

  /** The reviewer and the head of the legal unit. */
  async reviewingSide(context: Told): Promise<readonly (string | null)[]> {
    return [context.case.reviewerId, ...(await this.holders(context, 'LEGAL_UNIT_HEAD'))];
  }

  /** Who holds these roles for this case: heads of units those of the case's own units, leaders those who decide it. */
  async holders({ tx, case: row }: Told, ...roles: readonly Role[]): Promise<readonly string[]> {
    const found = roles.map((role) => {
      if (role === 'LEGAL_UNIT_HEAD') {
        return this.people.holders(tx, row.reviewingAgencyId, role, row.reviewingUnitId ?? undefined);
      }
      const unitId = role === 'HANDLING_UNIT_HEAD' ? row.handlingUnitId : undefined;
      return this.people.holders(tx, isLeader(role) ? decidingAgencyOf(row) : row.agencyId, role, unitId);
    });
    return (await Promise.all(found)).flat();
  }
}
