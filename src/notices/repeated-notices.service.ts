import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseActs, CaseCommands, MAJOR_DECISION, type CaseAnswer } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { repeatFaults } from './domain/repeated-notice.js';
import { NoticesRepository } from './notices.repository.js';

/** In these stages the decision is being prepared: the diagram plans it anew. Earlier ones come to the plan by themselves. */
const DECIDING = ['REVIEW_PASSED', 'REVIEW_NOT_REQUIRED', 'AWAITING_DECISION'];

/**
 * The party is told once more although nothing has changed (重新告知): the notice was flawed, or a statement or request
 * made in time came to light late. It has its whole period again (行政处罚法 44, 45, 64).
 */
@Injectable()
export class RepeatedNotices {
  constructor(
    private readonly commands: CaseCommands,
    private readonly notices: NoticesRepository,
    acts: CaseActs,
  ) {
    acts.declare({
      repeatNotice: {
        law: async ({ tx, case: { id } }) =>
          refuseAll(repeatFaults((await this.notices.latest(tx, id)) ?? undefined)),
      },
    });
  }

  /** Until the new notice is served and answered the gate stays closed; a draft of the decision is broken off. */
  repeat(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    { reason }: { readonly reason: string },
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'repeatNotice', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const notice = await this.notices.latest(context.tx, caseId);
      if (!notice) throw new Error(`the notice of case ${caseId} is gone`);
      await this.notices.update(context.tx, notice.id, { repeatReason: reason });
      context.note({ documentNo: notice.documentNo, reason });
      if (DECIDING.includes(context.case.stage)) {
        await context.send('noticeRepeated', MAJOR_DECISION, { draftAccepted: false });
      }
      return {};
    });
  }
}
