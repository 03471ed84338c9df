import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseActs, CaseCommands, CaseNews, MAJOR_DECISION, type CaseAnswer } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { DiscussionsRepository } from './discussions.repository.js';
import { orderFaults } from './domain/discussion-order.js';

/** A discussion that a leader orders for one case (生态环境行政处罚办法 52; 行政处罚法 57). */
@Injectable()
export class DiscussionOrders {
  constructor(
    private readonly commands: CaseCommands,
    private readonly discussions: DiscussionsRepository,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      orderDiscussion: {
        law: async ({ tx, case: { id, stage, round } }) => {
          const ordered = (await this.discussions.orderOf(tx, id)) !== null;
          const latest = await this.discussions.latest(tx, id);
          const discussion = latest?.sealedAt ? latest : undefined;
          refuseAll(orderFaults({ stage, round, ordered, discussion }));
        },
      },
    });
  }

  /** Breaks off the draft of the decision; the diagram plans anew what the decision still wants. */
  order(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { reason: string },
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'orderDiscussion', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now, case: row } = context;
      const { reason } = input;
      await this.discussions.insertOrder(tx, { caseId, reason, orderedBy: actor.personId, orderedAt: now });
      context.note({ reason });
      const title = { zh: '负责人要求集体讨论', en: 'A collective discussion was ordered' };
      const body = { zh: reason, en: reason };
      await this.news.tell(
        context,
        { kind: 'DISCUSSION_ORDERED', title, body, occasion: row.id },
        await this.news.handlingSide(context),
      );
      await context.send('discussionOrdered', MAJOR_DECISION, { draftAccepted: false });
      return {};
    });
  }

  /** Why a leader ordered the discussion; null when nobody did. */
  async reason(tx: Tx, caseId: string): Promise<string | null> {
    return (await this.discussions.orderOf(tx, caseId))?.reason ?? null;
  }
}
