import { Injectable } from '@nestjs/common';
import { type Role } from '../accounts/index.js';
import { CaseNews, type CaseContext, type News } from '../cases/index.js';
import { type Referral } from './referral.entity.js';

/** `occasion` tells several of a kind in one referral apart. */
export type ReferralNews = Omit<News, 'occasion'> & { readonly occasion?: string };

/** Tells those whom a referral concerns. */
@Injectable()
export class ReferralNewsService {
  constructor(private readonly news: CaseNews) {}

  /** The handlers where they are asked for, and every holder of the roles in this case. */
  async tell(
    context: CaseContext,
    referral: Referral,
    news: ReferralNews,
    { handlers, roles }: { readonly handlers: boolean; readonly roles: readonly Role[] },
  ): Promise<void> {
    const people = [
      ...(handlers ? context.case.handlerIds : []),
      ...(await this.news.holders(context, ...roles)),
    ];
    await this.news.tell(context, { ...news, occasion: `${referral.id}:${news.occasion ?? ''}` }, people);
  }
}
