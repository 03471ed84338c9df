import { Injectable } from '@nestjs/common';
import { forgetReads, readOnce, type Tx } from '../database/index.js';
import { DiscussionOrder } from './discussion-order.entity.js';
import { DiscussionVote } from './discussion-vote.entity.js';
import { Discussion } from './discussion.entity.js';

@Injectable()
export class DiscussionsRepository {
  latest(tx: Tx, caseId: string): Promise<Discussion | null> {
    return readOnce(tx, `latest discussion ${caseId}`, () =>
      tx.findOne(Discussion, { where: { caseId }, order: { number: 'DESC' } }),
    );
  }

  ofCase(tx: Tx, caseId: string): Promise<Discussion[]> {
    return tx.find(Discussion, { where: { caseId }, order: { number: 'ASC' } });
  }

  async insert(tx: Tx, discussion: Discussion): Promise<void> {
    await tx.insert(Discussion, discussion);
    forgetReads(tx);
  }

  async update(tx: Tx, id: string, change: Partial<Discussion>): Promise<void> {
    await tx.update(Discussion, { id }, change);
    forgetReads(tx);
  }

  orderOf(tx: Tx, caseId: string): Promise<DiscussionOrder | null> {
    return readOnce(tx, `order of a discussion ${caseId}`, () => tx.findOneBy(DiscussionOrder, { caseId }));
  }

  async insertOrder(tx: Tx, order: DiscussionOrder): Promise<void> {
    await tx.insert(DiscussionOrder, order);
    forgetReads(tx);
  }

  votesOf(tx: Tx, discussionId: string): Promise<DiscussionVote[]> {
    return tx.find(DiscussionVote, { where: { discussionId }, order: { castAt: 'ASC', memberId: 'ASC' } });
  }

  async insertVote(tx: Tx, vote: DiscussionVote): Promise<void> {
    await tx.insert(DiscussionVote, vote);
  }

  /** The case before whose discussion this paper was laid. */
  async caseOfPaper(tx: Tx, fileId: string): Promise<string | undefined> {
    const found = await tx
      .createQueryBuilder(Discussion, 'discussion')
      .where('discussion.papers @> :paper::jsonb', { paper: JSON.stringify([{ fileId }]) })
      .getOne();
    return found?.caseId;
  }
}
