import { randomUUID } from 'node:crypto';
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
import { Conveners } from './conveners.service.js';
import { type DiscussionVote } from './discussion-vote.entity.js';
import { type Discussion, type Dissent } from './discussion.entity.js';
import { isOpen, memberOf } from './discussion-record.js';
import { DiscussionsRepository } from './discussions.repository.js';
import { notADiscussionMember, voteAlreadyCast, votesMissing } from './domain/discussion.errors.js';
import { countedVotes, excuseFaults, presentMembers, quorumFaults, recusedMembers } from './domain/excuse.js';
import { voteDayFaults } from './domain/meeting.js';
import {
  conclusionFaults,
  tallyOf,
  voteFaults,
  type DiscussionMember,
  type DiscussionVoteKind,
} from './domain/vote.js';
import { type CastVoteDto, type ConcludeDiscussionDto, type ExcuseMemberDto } from './dto/discussion.dto.js';

/** The members' words and votes, and the conclusion drawn from them (行政处罚法 57; documents C7). */
@Injectable()
export class VotesService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly discussions: DiscussionsRepository,
    private readonly conveners: Conveners,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      castVote: {
        taskKey: 'castVote',
        law: ({ tx, case: row, actor }) => this.checkMayVote(tx, row.id, actor),
      },
      concludeDiscussion: {
        taskKey: 'concludeDiscussion',
        law: ({ tx, case: row }) => this.checkAllVoted(tx, row.id),
      },
      adjournDiscussion: { taskKey: 'concludeDiscussion' },
      excuseMember: { taskKey: 'castVote', ofAnyone: true },
    });
  }

  /** A member speaks and votes, once. */
  castVote(actor: Actor, request: CommandRequest, caseId: string, input: CastVoteDto): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'castVote',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now, today } = context;
      const discussion = await this.open(tx, caseId);
      refuseAll([...voteDayFaults(discussion.heldAt, today), ...voteFaults(input)]);
      await this.discussions.insertVote(tx, {
        id: randomUUID(),
        discussionId: discussion.id,
        memberId: actor.personId,
        memberName: actor.name,
        words: input.words,
        vote: input.vote,
        change: input.change ?? null,
        castAt: now,
      });
      // Not what they voted: the course of the case is read by people who may not know it yet.
      context.note({ discussion: discussion.number });
      await context.complete();
      return {};
    });
  }

  /**
   * Draws the conclusion that the votes carry; the minutes keep every dissent. It takes effect once every member
   * present has signed them (`MinutesService`).
   */
  conclude(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ConcludeDiscussionDto,
  ): Promise<CaseAnswer & { conclusion: DiscussionVoteKind }> {
    const command = {
      actor,
      action: 'concludeDiscussion',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, profile, now } = context;
      const discussion = await this.open(tx, caseId);
      const { members } = discussion;
      const excused = [...discussion.excused, ...recusedMembers(members, discussion.excused, row.recusedIds)];
      const present = presentMembers(members, excused);
      const votes = countedVotes(await this.discussions.votesOf(tx, discussion.id), present);
      const cast = votes.map(({ vote }) => vote);
      refuseAll([
        ...quorumFaults(present.length, discussion.quorumNeeded, members.length),
        ...conclusionFaults(input, cast, profile.discussionMajority.value),
      ]);
      const { conclusion, reasons } = input;
      await this.discussions.update(tx, discussion.id, {
        excused,
        conclusion,
        reasons,
        change: input.change ?? null,
        minutes: input.minutes,
        dissent: dissentOf(votes, conclusion),
        concludedBy: actor.personId,
        concludedAt: now,
      });
      const { castVote: _left, ...seats } = context.case.seats;
      const signMinutes = present.map(({ personId }) => personId);
      context.change({ seats: { ...seats, signMinutes } });
      context.note({ discussion: discussion.number, conclusion, reasons, tally: tallyOf(cast) });
      await this.askForSignatures(context, discussion, present);
      await context.complete({ discussionConclusion: conclusion, signerCount: present.length });
      return { conclusion };
    });
  }

  /**
   * The convener excuses a member who is recused or does not come, with the reason, so that nobody's silence keeps a
   * discussion open for ever; the quorum is counted without them.
   */
  excuse(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ExcuseMemberDto,
  ): Promise<CaseAnswer & { present: number }> {
    const command = {
      actor,
      action: 'excuseMember',
      caseId,
      request,
      heldBy: ({ tx }: CaseContext) => this.memberId(tx, caseId, input.member),
      law: async ({ tx, actor: acting }: CaseContext & { readonly actor: Actor }) =>
        this.checkMayExcuse(tx, caseId, acting, input),
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, actor: acting } = context;
      const discussion = await this.open(tx, caseId);
      const member = memberOf(discussion, input.member);
      if (!member) throw new Error(`case ${caseId}: ${input.member} sits in no discussion`);
      const { ground, reason } = input;
      const excused = [
        ...discussion.excused,
        { personId: member.personId, name: member.name, ground, reason, by: acting.personId },
      ];
      await this.discussions.update(tx, discussion.id, { excused });
      context.note({ discussion: discussion.number, member: member.name, ground, reason });
      await context.complete();
      return { present: presentMembers(discussion.members, excused).length };
    });
  }

  /** Ends a meeting that cannot conclude, e.g. without a quorum; the diagram goes back to convening. */
  adjourn(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { readonly reason: string },
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'adjournDiscussion',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now } = context;
      const discussion = await this.open(tx, caseId);
      await this.discussions.update(tx, discussion.id, { adjournedAt: now, adjournReason: input.reason });
      const { castVote: _left, ...seats } = context.case.seats;
      context.change({ seats });
      context.note({ discussion: discussion.number, adjourned: true, reason: input.reason });
      await context.complete({ discussionConclusion: 'ADJOURNED' });
      return {};
    });
  }

  /** Each member who was present signs the minutes of their own accord. */
  private async askForSignatures(
    context: CaseCommandContext,
    discussion: Discussion,
    present: readonly DiscussionMember[],
  ): Promise<void> {
    const news: News = {
      kind: 'MINUTES_TO_SIGN',
      title: { zh: '请签署集体讨论笔录', en: 'Please sign the minutes of the discussion' },
      body: { zh: discussion.documentNo, en: 'the minutes' },
      occasion: discussion.id,
    };
    await this.news.tell(
      context,
      news,
      present.map(({ personId }) => personId),
    );
  }

  private async checkMayVote(tx: Tx, caseId: string, actor: Actor): Promise<void> {
    const discussion = await this.discussions.latest(tx, caseId);
    if (!discussion || !isOpen(discussion)) return;
    const votes = await this.discussions.votesOf(tx, discussion.id);
    const is = (personId: string): boolean => personId === actor.personId;
    if (!discussion.members.some(({ personId }) => is(personId))) refuseAll([notADiscussionMember()]);
    if (votes.some(({ memberId }) => is(memberId))) refuseAll([voteAlreadyCast()]);
  }

  private async memberId(tx: Tx, caseId: string, signInName: string): Promise<string | undefined> {
    const discussion = await this.discussions.latest(tx, caseId);
    return discussion ? memberOf(discussion, signInName)?.personId : undefined;
  }

  private async checkMayExcuse(tx: Tx, caseId: string, acting: Actor, input: ExcuseMemberDto): Promise<void> {
    const discussion = await this.discussions.latest(tx, caseId);
    if (!discussion || !isOpen(discussion)) return;
    const votes = await this.discussions.votesOf(tx, discussion.id);
    const member = memberOf(discussion, input.member);
    const is = ({ personId }: { readonly personId: string }): boolean => personId === member?.personId;
    refuseAll(
      excuseFaults({
        reason: input.reason,
        byConvener: await this.conveners.isConvener(tx, acting, discussion),
        member,
        hasVoted: votes.some(({ memberId }) => memberId === member?.personId),
        excusedAlready: discussion.excused.some(is),
      }),
    );
  }

  private async checkAllVoted(tx: Tx, caseId: string): Promise<void> {
    const discussion = await this.discussions.latest(tx, caseId);
    if (!discussion || !isOpen(discussion)) return;
    const votes = await this.discussions.votesOf(tx, discussion.id);
    const silent = presentMembers(discussion.members, discussion.excused).filter(
      ({ personId }) => !votes.some(({ memberId }) => memberId === personId),
    );
    if (silent.length > 0) refuseAll([votesMissing(silent.map(({ name }) => name))]);
  }

  private async open(tx: Tx, caseId: string): Promise<Discussion> {
    const discussion = await this.discussions.latest(tx, caseId);
    if (!discussion || !isOpen(discussion)) {
      throw new Error(`case ${caseId} has a task of a discussion, but none is open`);
    }
    return discussion;
  }
}

function dissentOf(votes: readonly DiscussionVote[], conclusion: DiscussionVoteKind): Dissent[] {
  return votes
    .filter(({ vote }) => vote !== conclusion)
    .map(({ memberName, vote, words }) => ({ memberName, vote, words }));
}
