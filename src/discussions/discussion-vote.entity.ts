import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type DiscussionVoteKind } from './domain/vote.js';

/** What one member said and voted. */
@Entity({ name: 'discussion_vote' })
@Index('discussion_vote_member', ['discussionId', 'memberId'], { unique: true })
export class DiscussionVote {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'discussion_id', type: 'uuid' })
  discussionId: string;

  @Column({ name: 'member_id', type: 'text' })
  memberId: string;

  @Column({ name: 'member_name', type: 'text' })
  memberName: string;

  @Column({ name: 'words', type: 'text' })
  words: string;

  @Column({ name: 'vote', type: 'text' })
  vote: DiscussionVoteKind;

  @Column({ name: 'change', type: 'text', nullable: true })
  change: string | null;

  @Column({ name: 'cast_at', type: 'timestamptz' })
  castAt: Date;
}
