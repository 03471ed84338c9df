import { Injectable } from '@nestjs/common';
import { type Role } from '../accounts/index.js';
import { Notifications, type NotificationKind } from '../notifications/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type BilingualText } from '../shared/domain-error.js';
import { type CaseContext } from './case-context.js';
import { CaseOffices } from './case-offices.service.js';

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
    private readonly offices: CaseOffices,
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

  /** Who holds these roles for this case; in the place of holders who are all recused, whoever acts for them. */
  async holders({ tx, case: row }: Told, ...roles: readonly Role[]): Promise<readonly string[]> {
    const acting = await this.offices.acting(tx, row);
    const found = roles.map((role) => this.offices.holders(tx, row, acting[role] ?? role));
    const ids = (await Promise.all(found)).flat().map(({ personId }) => personId);
    return ids.filter((id) => !row.recusedIds.includes(id));
  }
}
