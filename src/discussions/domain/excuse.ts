import { type Refusal } from '../../shared/domain-error.js';
import { discussionWithoutQuorum, excuseFault } from './discussion.errors.js';
import { type DiscussionMember } from './vote.js';

/** Why a member does not vote: recused (回避), absent (缺席), or there without ever voting (未表决). */
export const EXCUSE_GROUNDS = ['MEMBER_RECUSED', 'MEMBER_ABSENT', 'MEMBER_SILENT'] as const;
export type ExcuseGround = (typeof EXCUSE_GROUNDS)[number];

/** A member who was excused by the convener. */
export interface ExcusedMember {
  readonly personId: string;
  readonly name: string;
  readonly ground: ExcuseGround;
  readonly reason: string;
  readonly by: string;
}

export interface ExcuseQuestion {
  readonly reason: string;
  readonly byConvener: boolean;
  readonly member: DiscussionMember | undefined;
  readonly hasVoted: boolean;
  readonly excusedAlready: boolean;
}

/** Only the convener excuses, with the reason, and only a member who has not voted (行政处罚法 57; 系统默认). */
export function excuseFaults({
  reason,
  byConvener,
  member,
  hasVoted,
  excusedAlready,
}: ExcuseQuestion): Refusal[] {
  const faults: [boolean, string, string, string, string][] = [
    [
      !byConvener,
      'EXCUSE_NOT_CONVENER',
      'member',
      '只有召集人可以准予缺席',
      'Only the convener excuses a member',
    ],
    [reason.trim() === '', 'EXCUSE_REASON_MISSING', 'reason', '须说明理由', 'Give the reason'],
    [!member, 'EXCUSE_NO_MEMBER', 'member', '不是本次讨论的成员', 'This is no member of the discussion'],
    [hasVoted, 'EXCUSE_AFTER_VOTE', 'member', '该成员已经表决', 'The member has voted'],
    [excusedAlready, 'EXCUSED_ALREADY', 'member', '该成员已准予缺席', 'The member is excused already'],
  ];
  return faults
    .filter(([broken]) => broken)
    .map(([, code, field, zh, en]) => excuseFault(code, field, { zh, en }));
}

/** Who sits in the discussion: its members without those who were excused. */
export function presentMembers(
  members: readonly DiscussionMember[],
  excused: readonly ExcusedMember[],
): DiscussionMember[] {
  return members.filter(({ personId }) => !excused.some((each) => each.personId === personId));
}

/**
 * Members whose recusal was granted after the meeting was convened (行政处罚法 43): they count as excused from then on, and
 * a vote that they had cast counts no more.
 */
export function recusedMembers(
  members: readonly DiscussionMember[],
  excused: readonly ExcusedMember[],
  recusedIds: readonly string[],
): ExcusedMember[] {
  return presentMembers(members, excused)
    .filter(({ personId }) => recusedIds.includes(personId))
    .map(({ personId, name }) => ({
      personId,
      name,
      ground: 'MEMBER_RECUSED',
      reason: '已准予回避，其表决不计入',
      by: 'recusal',
    }));
}

/** The votes of those who sit in the discussion. */
export function countedVotes<Vote extends { readonly memberId: string }>(
  votes: readonly Vote[],
  present: readonly DiscussionMember[],
): Vote[] {
  return votes.filter(({ memberId }) => present.some(({ personId }) => personId === memberId));
}

/** A conclusion needs the quorum to the end (行政处罚法 57); without it the meeting is adjourned. */
export function quorumFaults(present: number, needed: number | null, members: number): Refusal[] {
  return needed !== null && present < needed ? [discussionWithoutQuorum(present, needed, members)] : [];
}
