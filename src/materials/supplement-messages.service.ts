import { Injectable } from '@nestjs/common';
import { CaseNews, type CaseContext, type News } from '../cases/index.js';
import { type SupplementNotice } from './supplement.entity.js';

/** Tells both sides what becomes of a notice to supplement. */
@Injectable()
export class SupplementMessages {
  constructor(private readonly news: CaseNews) {}

  /** To the handling unit: what, until when, what follows, and what the clock does. */
  async asked(context: CaseContext, notice: SupplementNotice): Promise<void> {
    const news: News = {
      kind: 'SUPPLEMENT_ASKED',
      title: { zh: '须补正法制审核材料', en: 'Materials must be supplemented' },
      body: {
        zh: `请于 ${notice.supplementBy} 前补正。${notice.consequence}${notice.clock}。`,
        en: `supplement by ${notice.supplementBy}`,
      },
      occasion: `${context.case.id}:${notice.id}`,
      dueDate: notice.supplementBy,
    };
    await this.news.tell(context, news, await this.news.handlingSide(context));
  }

  /** To the reviewing side: the materials have come. */
  async answered(context: CaseContext, notice: SupplementNotice): Promise<void> {
    const news: News = {
      kind: 'SUPPLEMENT_ANSWERED',
      title: { zh: '补正材料已收到', en: 'The materials have come' },
      occasion: `${context.case.id}:${notice.id}`,
    };
    await this.news.tell(context, news, await this.news.reviewingSide(context));
  }

  /** To both sides: nobody signed for the bundle, so it counts as received (A8.2). */
  async deemedReceived(context: CaseContext, round: number, on: string): Promise<void> {
    const people = [...(await this.news.handlingSide(context)), ...(await this.news.reviewingSide(context))];
    const news: News = {
      kind: 'RECEIPT_DEEMED',
      title: {
        zh: '报送材料逾期未签收，视为收到',
        en: 'Nobody signed for the bundle: it counts as received',
      },
      body: {
        zh: `签收期限至 ${on}，视为当日收到；材料不齐的，请发出补正通知`,
        en: `received on ${on}; what is missing is asked for in a notice to supplement`,
      },
      occasion: `${context.case.id}:${round}`,
    };
    await this.news.tell(context, news, people);
  }

  /** To both sides: the bundle went back without an opinion (SY-L6). */
  async returned(context: CaseContext, round: number): Promise<void> {
    const people = [...(await this.news.handlingSide(context)), ...(await this.news.reviewingSide(context))];
    const news: News = {
      kind: 'BUNDLE_RETURNED',
      title: { zh: '报送材料已退回', en: 'The bundle was returned' },
      body: {
        zh: `逾期未补正，已退回，不出具审核意见`,
        en: `nothing came in time; no opinion is given`,
      },
      occasion: `${context.case.id}:${round}`,
    };
    await this.news.tell(context, news, people);
  }
}
