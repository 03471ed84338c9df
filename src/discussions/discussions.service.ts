import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PeopleService, type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CaseFileAccess,
  CaseCommands,
  CaseNews,
  signatureOf,
  CaseRecords,
  decidingAgencyOf,
  type CaseAnswer,
  type CaseCommandContext,
  type News,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { FileStore } from '../file-store/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { recordOf, type DiscussionRecord, type RecordReader } from './discussion-record.js';
import { type Discussion } from './discussion.entity.js';
import { DiscussionsRepository } from './discussions.repository.js';
import { discussionTimeInvalid } from './domain/discussion.errors.js';
import { presentMembers } from './domain/excuse.js';
import {
  DISCUSSING_ROLES,
  meetingDateFaults,
  meetingTime,
  memberFaults,
  quorumNeeded,
  reviewPassedAt,
  stageFaults,
} from './domain/meeting.js';
import { type DiscussionMember, type DiscussionVoteKind } from './domain/vote.js';
import { type ConveneDiscussionDto } from './dto/discussion.dto.js';

/** What the decision's gate must know of the latest discussion of a case (SY-L13, 行政处罚法 57). */
export interface DiscussionFacts {
  readonly discussionId: string;
  /** Per case, from 1. */
  readonly number: number;
  readonly documentNo: string;
  /** Concluded, and its minutes are sealed (SY-R19). */
  readonly concluded: boolean;
  /** Null until the minutes are sealed. */
  readonly conclusion: DiscussionVoteKind | null;
  readonly heldOn: BeijingDate;
  readonly membersPresent: readonly string[];
  /** The review round whose proposal was discussed. */
  readonly round: number;
}

/** The collective discussion of the agency's leaders (集体讨论): convened after the review has passed. */
@Injectable()
export class DiscussionsService implements OnModuleInit {
  constructor(
    private readonly commands: CaseCommands,
    private readonly records: CaseRecords,
    private readonly discussions: DiscussionsRepository,
    private readonly people: PeopleService,
    private readonly agencies: AgenciesService,
    private readonly numbers: DocumentNumbers,
    private readonly files: FileStore,
    private readonly fileAccess: CaseFileAccess,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      conveneDiscussion: {
        taskKey: 'conveneDiscussion',
        law: ({ case: row }) => refuseAll(stageFaults(row.stage, row.round)),
      },
    });
  }

  onModuleInit(): void {
    this.fileAccess.register((tx, fileId) => this.discussions.caseOfPaper(tx, fileId));
  }

  /** Convenes the members; each takes a seat, by which the diagram addresses their vote. */
  convene(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ConveneDiscussionDto,
  ): Promise<CaseAnswer & { discussionId: string }> {
    const command = {
      actor,
      action: 'conveneDiscussion',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const heldAt = meetingTime(input.on);
      if (!heldAt) throw new DomainError(discussionTimeInvalid(input.on));
      const { members, quorum } = await this.members(context, input, heldAt);
      const discussion = await this.keep(context, input, heldAt, members, quorum);
      const memberIds = members.map(({ personId }) => personId);
      context.change({ seats: { ...context.case.seats, castVote: memberIds } });
      context.moveTo('IN_DISCUSSION');
      const { documentNo, number, round } = discussion;
      context.note({ documentNo, number, round, heldOn: beijingDateOf(heldAt), members: memberIds });
      await this.invite(context, discussion);
      await context.complete({ memberCount: members.length });
      return { discussionId: discussion.id };
    });
  }

  /** What the decision's gate needs to know of the latest discussion; undefined when there was none. */
  async facts(tx: Tx, caseId: string): Promise<DiscussionFacts | undefined> {
    const latest = await this.discussions.latest(tx, caseId);
    if (!latest) return undefined;
    return {
      discussionId: latest.id,
      number: latest.number,
      documentNo: latest.documentNo,
      concluded: latest.sealedAt !== null,
      conclusion: latest.sealedAt === null ? null : latest.conclusion,
      heldOn: beijingDateOf(latest.heldAt),
      membersPresent: presentMembers(latest.members, latest.excused).map(({ name }) => name),
      round: latest.round,
    };
  }

  /** Who convened the newest discussion. */
  async convenerOf(tx: Tx, caseId: string): Promise<string | undefined> {
    return (await this.discussions.latest(tx, caseId))?.convenedBy;
  }

  /** Every discussion of a case as the reader may see it, oldest first, for its page. */
  async ofCase(tx: Tx, caseId: string, reader: RecordReader): Promise<readonly DiscussionRecord[]> {
    const records: DiscussionRecord[] = [];
    for (const discussion of await this.discussions.ofCase(tx, caseId)) {
      records.push(recordOf(discussion, await this.discussions.votesOf(tx, discussion.id), reader));
    }
    return records;
  }

  /** The members in the order given, once nothing forbids that they meet. */
  private async members(
    { tx, case: row, profile }: CaseCommandContext,
    input: ConveneDiscussionDto,
    heldAt: Date,
  ): Promise<{ members: DiscussionMember[]; quorum: number }> {
    const agencyId = decidingAgencyOf(row);
    const found = await this.people.findBySignInNames(tx, agencyId, input.members);
    const holders = new Map<string, (typeof found)[number]>();
    for (const role of DISCUSSING_ROLES) {
      for (const person of await this.people.ofRole(tx, agencyId, role)) {
        holders.set(person.personId, person);
      }
    }
    const quorum = profile.discussionQuorum.value;
    const excluded = [...row.handlerIds, ...row.recusedIds];
    refuseAll([
      ...meetingDateFaults(heldAt, reviewPassedAt(await this.records.history(tx, row.id))),
      ...memberFaults(input.members, found, [...holders.values()], excluded, quorum),
    ]);
    const mayDiscuss = [...holders.keys()].filter((id) => !excluded.includes(id)).length;
    const members = found.map(({ personId, signInName, name }) => ({ personId, signInName, name }));
    return { members, quorum: quorumNeeded(mayDiscuss, quorum) };
  }

  private async keep(
    { tx, case: row, actor, now }: CaseCommandContext,
    input: ConveneDiscussionDto,
    heldAt: Date,
    members: DiscussionMember[],
    quorum: number,
  ): Promise<Discussion> {
    for (const { fileId } of input.papers ?? []) {
      if (fileId === undefined) continue;
      await this.files.require(tx, fileId, actor);
      await this.files.attach(tx, fileId);
    }
    const agency = await this.agencies.get(tx, decidingAgencyOf(row));
    const earlier = await this.discussions.latest(tx, row.id);
    const discussion: Discussion = {
      id: randomUUID(),
      caseId: row.id,
      agencyId: row.agencyId,
      number: (earlier?.number ?? 0) + 1,
      round: row.round,
      documentNo: await this.numbers.next(tx, agency, '集讨', beijingDateOf(now)),
      heldAt,
      place: input.place,
      presiderName: input.presiderName ?? signatureOf(actor).name,
      reporter: input.reporter,
      recorder: input.recorder,
      members,
      agenda: input.agenda,
      papers: (input.papers ?? []).map(({ title, fileId }) => ({ title, ...(fileId ? { fileId } : {}) })),
      convenedBy: actor.personId,
      convenedAt: now,
      conclusion: null,
      reasons: null,
      change: null,
      minutes: null,
      dissent: [],
      excused: [],
      quorumNeeded: quorum,
      adjournedAt: null,
      adjournReason: null,
      signatures: [],
      unsigned: [],
      sealedAt: null,
      concludedBy: null,
      concludedAt: null,
    };
    await this.discussions.insert(tx, discussion);
    return discussion;
  }

  private async invite(context: CaseCommandContext, discussion: Discussion): Promise<void> {
    const when = beijingDateOf(discussion.heldAt);
    const news: News = {
      kind: 'DISCUSSION_CONVENED',
      title: { zh: '召集集体讨论', en: 'A collective discussion was convened' },
      body: { zh: `${when}，${discussion.place}`, en: `${when}, ${discussion.place}` },
      occasion: discussion.id,
    };
    await this.news.tell(
      context,
      news,
      discussion.members.map(({ personId }) => personId),
    );
  }
}
