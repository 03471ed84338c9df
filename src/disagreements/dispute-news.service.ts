import { Injectable } from '@nestjs/common';
import { type Role } from '../accounts/index.js';
import { CaseNews, type CaseContext, type News } from '../cases/index.js';
import { type Dispute } from './dispute.entity.js';

/** `occasion` tells several of a kind in one dispute apart. */
export type DisputeNews = Omit<News, 'occasion'> & { readonly occasion?: string };

/** Tells those whom a dispute concerns. */
@Injectable()
export class DisputeNewsService {
  constructor(private readonly news: CaseNews) {}

  async tellBothSides(context: CaseContext, dispute: Dispute, news: DisputeNews): Promise<void> {
    const handling = await this.news.handlingSide(context);
    await this.tell(context, dispute, news, [...handling, ...(await this.news.reviewingSide(context))]);
  }

  async tellReviewSide(context: CaseContext, dispute: Dispute, news: DisputeNews): Promise<void> {
    await this.tell(context, dispute, news, await this.news.reviewingSide(context));
  }

  async tellRoles(
    context: CaseContext,
    dispute: Dispute,
    news: DisputeNews,
    roles: readonly Role[],
  ): Promise<void> {
    await this.tell(context, dispute, news, await this.news.holders(context, ...roles));
  }

  private async tell(
    context: CaseContext,
    dispute: Dispute,
    news: DisputeNews,
    people: readonly (string | null)[],
  ): Promise<void> {
    await this.news.tell(context, { ...news, occasion: `${dispute.id}:${news.occasion ?? ''}` }, people);
  }
}
