import { Injectable } from '@nestjs/common';
import { PeopleService } from '../accounts/index.js';
import { type CaseContext } from '../cases/index.js';
import { Notifications } from '../notifications/index.js';
import { type BilingualText } from '../shared/domain-error.js';
import { type SupplementNotice } from './supplement.entity.js';

interface Message {
  readonly kind: 'SUPPLEMENT_ASKED' | 'SUPPLEMENT_ANSWERED' | 'BUNDLE_RETURNED' | 'RECEIPT_DEEMED';
  readonly title: BilingualText;
  readonly body: BilingualText;
  readonly occasion: string;
  readonly dueDate?: string;
}

/** Tells both sides what becomes of a notice to supplement. */
@Injectable()
export class SupplementMessages {
  constructor(
    private readonly people: PeopleService,
    private readonly notifications: Notifications,
  ) {}

  /** To the handling unit: what, until when, what follows, and what the clock does. */
  async asked(context: CaseContext, notice: SupplementNotice): Promise<void> {
    const { caseNo, cause } = context.case;
    await this.tell(context, await this.handlingSide(context), {
      kind: 'SUPPLEMENT_ASKED',
      title: { zh: '须补正法制审核材料', en: 'Materials must be supplemented' },
      body: {
        zh: `${caseNo} ${cause}：请于 ${notice.supplementBy} 前补正。${notice.consequence}${notice.clock}。`,
        en: `${caseNo}: supplement by ${notice.supplementBy}`,
      },
      occasion: notice.id,
      dueDate: notice.supplementBy,
    });
  }

  /** To the reviewing side: the materials have come. */
  async answered(context: CaseContext, notice: SupplementNotice): Promise<void> {
    const { caseNo, cause } = context.case;
    await this.tell(context, await this.reviewingSide(context), {
      kind: 'SUPPLEMENT_ANSWERED',
      title: { zh: '补正材料已收到', en: 'The materials have come' },
      body: { zh: `${caseNo} ${cause}`, en: caseNo },
      occasion: notice.id,
    });
  }

  /** To both sides: nobody signed for the bundle, so it counts as received (A8.2). */
  async deemedReceived(context: CaseContext, round: number, on: string): Promise<void> {
    const { caseNo, cause } = context.case;
    const people = [...(await this.handlingSide(context)), ...(await this.reviewingSide(context))];
    await this.tell(context, people, {
      kind: 'RECEIPT_DEEMED',
      title: {
        zh: '报送材料逾期未签收，视为收到',
        en: 'Nobody signed for the bundle: it counts as received',
      },
      body: {
        zh: `${caseNo} ${cause}：签收期限至 ${on}，视为当日收到；材料不齐的，请发出补正通知`,
        en: `${caseNo}: received on ${on}; what is missing is asked for in a notice to supplement`,
      },
      occasion: String(round),
    });
  }

  /** To both sides: the bundle went back without an opinion (SY-L6). */
  async returned(context: CaseContext, round: number): Promise<void> {
    const { caseNo, cause } = context.case;
    const people = [...(await this.handlingSide(context)), ...(await this.reviewingSide(context))];
    await this.tell(context, people, {
      kind: 'BUNDLE_RETURNED',
      title: { zh: '报送材料已退回', en: 'The bundle was returned' },
      body: {
        zh: `${caseNo} ${cause}：逾期未补正，已退回，不出具审核意见`,
        en: `${caseNo}: nothing came in time; no opinion is given`,
      },
      occasion: String(round),
    });
  }

  private async handlingSide({ tx, case: row }: CaseContext): Promise<string[]> {
    const heads = await this.people.holders(tx, row.agencyId, 'HANDLING_UNIT_HEAD', row.handlingUnitId);
    return [...row.handlerIds, ...heads];
  }

  private async reviewingSide({ tx, case: row }: CaseContext): Promise<string[]> {
    const unitId = row.reviewingUnitId ?? undefined;
    const heads = await this.people.holders(tx, row.reviewingAgencyId, 'LEGAL_UNIT_HEAD', unitId);
    return [...heads, ...(row.reviewerId ? [row.reviewerId] : [])];
  }

  private async tell({ tx, case: row }: CaseContext, people: string[], message: Message): Promise<void> {
    const { occasion, ...content } = message;
    for (const personId of new Set(people)) {
      await this.notifications.notify(tx, {
        ...content,
        personId,
        agencyId: row.agencyId,
        caseId: row.id,
        dedupeKey: `${message.kind}:${row.id}:${occasion}:${personId}`,
      });
    }
  }
}
