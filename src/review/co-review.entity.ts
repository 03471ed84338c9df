import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type CoReviewerState } from './domain/co-review.js';
import { type OpinionContent, type OpinionPoint } from './domain/opinion.js';
import { type MaterialPlace } from './domain/place.js';

/** A co-reviewer (会审人员) of one round, from being added (加签) to contributing or being removed (减签). */
@Entity({ name: 'co_reviewer' })
@Index('co_reviewer_once', ['caseId', 'round', 'personId'], { unique: true, where: `state <> 'REMOVED'` })
export class CoReviewer {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'person_name', type: 'text' })
  personName: string;

  /** What they are asked to look at. */
  @Column({ name: 'question', type: 'text' })
  question: string;

  @Column({ name: 'added_by', type: 'text' })
  addedBy: string;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt: Date;

  @Column({ name: 'state', type: 'text' })
  state: CoReviewerState;

  @Column({ name: 'removed_by', type: 'text', nullable: true })
  removedBy: string | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ name: 'remove_reason', type: 'text', nullable: true })
  removeReason: string | null;
}

/** What a co-reviewer wrote; it stays with the case and under their name, even when they are removed. */
@Entity({ name: 'review_contribution' })
@Index('review_contribution_of_case', ['caseId', 'writtenAt'])
export class ReviewContribution {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'co_reviewer_id', type: 'uuid' })
  coReviewerId: string;

  @Column({ name: 'written_by', type: 'text' })
  writtenBy: string;

  @Column({ name: 'writer_name', type: 'text' })
  writerName: string;

  @Column({ name: 'text', type: 'text' })
  text: string;

  @Column({ name: 'points', type: 'jsonb' })
  points: OpinionPoint[];

  /** False: work in progress. */
  @Column({ name: 'final', type: 'boolean' })
  final: boolean;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt: Date;
}

/** Advice of a legal adviser or public lawyer: attached to the case, never an opinion (JBM-24). */
@Entity({ name: 'review_advice' })
@Index('review_advice_of_case', ['caseId', 'recordedAt'])
export class ReviewAdvice {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'adviser', type: 'text' })
  adviser: string;

  /** Legal adviser, public lawyer, or what else they are. */
  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'organisation', type: 'text' })
  organisation: string;

  @Column({ name: 'in_register', type: 'boolean' })
  inRegister: boolean;

  /** The adviser's own account, where they belong to the office. */
  @Column({ name: 'person_id', type: 'text', nullable: true })
  personId: string | null;

  @Column({ name: 'question', type: 'text' })
  question: string;

  @Column({ name: 'text', type: 'text' })
  text: string;

  /** Beijing date. */
  @Column({ name: 'given_on', type: 'date' })
  givenOn: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;
}

/** The opinion as it is being written; one per round, for all who review the case. */
@Entity({ name: 'opinion_draft' })
export class OpinionDraft {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'content', type: 'jsonb' })
  content: Partial<OpinionContent>;

  @Column({ name: 'saved_by', type: 'text' })
  savedBy: string;

  @Column({ name: 'saver_name', type: 'text' })
  saverName: string;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;
}

/** A reviewer's mark on a page, for the reviewers of the case or for themselves alone. */
@Entity({ name: 'review_mark' })
@Index('review_mark_of_case', ['caseId', 'madeAt'], { where: 'removed_at IS NULL' })
export class ReviewMark {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'place', type: 'jsonb' })
  place: MaterialPlace;

  @Column({ name: 'text', type: 'text' })
  text: string;

  @Column({ name: 'shared', type: 'boolean' })
  shared: boolean;

  @Column({ name: 'made_by', type: 'text' })
  madeBy: string;

  @Column({ name: 'maker_name', type: 'text' })
  makerName: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
