import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
  type News,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { isAwaitingSignatures, memberOf } from './discussion-record.js';
import { Conveners } from './conveners.service.js';
import { type Discussion } from './discussion.entity.js';
import { DiscussionsRepository } from './discussions.repository.js';
import { notADiscussionMember } from './domain/discussion.errors.js';
import { presentMembers } from './domain/excuse.js';
import { minutesAlreadyDealtWith, minutesNotReady } from './domain/minutes.errors.js';
import {
  isSealed,
  signatureFaults,
  stillToSign,
  unsignedFaults,
  type SigningState,
} from './domain/minutes.js';
import { stageAfter } from './domain/vote.js';
import { type RecordUnsignedMinutesDto, type SignMinutesDto } from './dto/discussion.dto.js';

const CONCLUSIONS = {
  AGREE_WITH_CHANGE: { zh: '同意变更后的处理意见', en: 'agreed with a change' },
  DISAGREE: { zh: '不同意', en: 'disagreed' },
  RETURN: { zh: '退回', en: 'returned' },
} as const;

/** Each member present signs the minutes; with the last one the conclusion takes effect (SY-R19; documents C7). */
@Injectable()
export class MinutesService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly discussions: DiscussionsRepository,
    private readonly conveners: Conveners,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      signMinutes: {
        taskKey: 'signMinutes',
        law: ({ tx, case: row, actor }) => this.checkMaySign(tx, row.id, actor),
      },
      recordUnsignedMinutes: { taskKey: 'signMinutes', ofAnyone: true },
    });
  }

  /** A member signs, once and for themselves; what they do not agree with is kept with their signature. */
  sign(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: SignMinutesDto,
  ): Promise<CaseAnswer & { sealed: boolean }> {
    const command = {
      actor,
      action: 'signMinutes',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now } = context;
      const discussion = await this.signing(tx, caseId);
      refuseAll(signatureFaults(input));
      const reservation = input.agrees ? null : (input.reservation?.trim() ?? null);
      const { personId, name } = actor;
      const signature = { personId, name, at: now.toISOString(), reservation };
      const signatures = [...discussion.signatures, signature];
      context.note({ discussion: discussion.number, agrees: input.agrees, reservation });
      return this.keep(context, { ...discussion, signatures });
    });
  }

  /** The convener records why a member did not sign, so that nobody's silence keeps a conclusion open for ever. */
  recordUnsigned(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordUnsignedMinutesDto,
  ): Promise<CaseAnswer & { sealed: boolean }> {
    const command = {
      actor,
      action: 'recordUnsignedMinutes',
      caseId,
      request,
      heldBy: async ({ tx }: CaseContext) => {
        const discussion = await this.discussions.latest(tx, caseId);
        return discussion ? memberOf(discussion, input.member)?.personId : undefined;
      },
      law: ({ tx, actor: acting }: CaseContext & { readonly actor: Actor }) =>
        this.checkMayRecord(tx, caseId, acting, input),
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now, actor: acting } = context;
      const discussion = await this.signing(tx, caseId);
      const member = memberOf(discussion, input.member);
      if (!member) throw new Error(`case ${caseId}: ${input.member} sits in no discussion`);
      const { personId, name } = member;
      const reason = input.reason.trim();
      const unsigned = [
        ...discussion.unsigned,
        { personId, name, reason, by: acting.personId, at: now.toISOString() },
      ];
      context.note({ discussion: discussion.number, member: name, reason });
      return this.keep(context, { ...discussion, unsigned });
    });
  }

  /** Keeps what was signed or recorded; with the last one the minutes are sealed and the case goes on. */
  private async keep(context: CaseCommandContext, discussion: Discussion): Promise<{ sealed: boolean }> {
    const { tx, now } = context;
    const sealed = isSealed(stateOf(discussion));
    const { id, signatures, unsigned, conclusion } = discussion;
    await this.discussions.update(tx, id, { signatures, unsigned, ...(sealed ? { sealedAt: now } : {}) });
    if (sealed && conclusion) {
      const { signMinutes: _signed, ...seats } = context.case.seats;
      context.change({ seats });
      context.moveTo(stageAfter(conclusion));
      if (conclusion !== 'AGREE') await this.tellHandlers(context, discussion, conclusion);
    }
    await context.complete();
    return { sealed };
  }

  /** The handling unit learns what becomes of its proposal, with the reasons (requirements A8-7). */
  private async tellHandlers(
    context: CaseCommandContext,
    { id, reasons, change }: Discussion,
    conclusion: keyof typeof CONCLUSIONS,
  ): Promise<void> {
    const result = CONCLUSIONS[conclusion];
    const news: News = {
      kind: 'DISCUSSION_CONCLUDED',
      title: { zh: `集体讨论：${result.zh}`, en: `The discussion: ${result.en}` },
      body: { zh: `${change ? `${change}；` : ''}${reasons ?? ''}`, en: result.en },
      occasion: id,
    };
    await this.news.tell(context, news, context.case.handlerIds);
  }

  private async checkMaySign(tx: Tx, caseId: string, { personId }: Actor): Promise<void> {
    const discussion = await this.discussions.latest(tx, caseId);
    if (!discussion || !isAwaitingSignatures(discussion)) return;
    const state = stateOf(discussion);
    const me = state.present.find((member) => member.personId === personId);
    if (!me) refuseAll([notADiscussionMember()]);
    else if (!stillToSign(state).includes(me)) refuseAll([minutesAlreadyDealtWith(me.name)]);
  }

  private async checkMayRecord(
    tx: Tx,
    caseId: string,
    acting: Actor,
    input: RecordUnsignedMinutesDto,
  ): Promise<void> {
    const discussion = await this.discussions.latest(tx, caseId);
    if (!discussion || !isAwaitingSignatures(discussion)) return;
    const state = stateOf(discussion);
    const member = state.present.find(({ signInName }) => signInName === input.member.toLowerCase());
    refuseAll(
      unsignedFaults({
        ...state,
        member,
        reason: input.reason,
        byConvener: await this.conveners.isConvener(tx, acting, discussion),
        ofThemselves: member !== undefined && member.personId === acting.personId,
      }),
    );
  }

  private async signing(tx: Tx, caseId: string): Promise<Discussion> {
    const discussion = await this.discussions.latest(tx, caseId);
    if (!discussion || !isAwaitingSignatures(discussion)) {
      refuseAll([minutesNotReady()]);
      throw new Error('refused');
    }
    return discussion;
  }
}

function stateOf({ members, excused, signatures, unsigned }: Discussion): SigningState {
  return { present: presentMembers(members, excused), signatures, unsigned };
}
