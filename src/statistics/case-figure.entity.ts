import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A case that changed since its figures were written; a trigger on case_file adds rows
 * (src/database/sql/statistics.sql).
 */
@Entity({ name: 'case_changed' })
export class CaseChanged {
  @PrimaryGeneratedColumn({ name: 'seq', type: 'bigint' })
  seq: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;
}

/** What statistics count of one case; written anew from the case's own tables whenever the case changed. */
@Entity({ name: 'case_figure' })
@Index('case_figure_filed', ['agencyId', 'filedOn', 'caseId'])
@Index('case_figure_decided', ['agencyId', 'decidedOn', 'caseId'], { where: 'decided_on IS NOT NULL' })
@Index('case_figure_provisional', ['caseId'], { where: 'provisional' })
@Index('case_figure_basis', { synchronize: false })
export class CaseFigure {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  /** The case's version that these figures are of. */
  @Column({ name: 'case_version', type: 'integer' })
  caseVersion: number;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'reviewing_agency_id', type: 'text' })
  reviewingAgencyId: string;

  @Column({ name: 'handling_unit_id', type: 'text' })
  handlingUnitId: string;

  @Column({ name: 'handler_ids', type: 'text', array: true })
  handlerIds: string[];

  @Column({ name: 'reviewer_id', type: 'text', nullable: true })
  reviewerId: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'cause', type: 'text' })
  cause: string;

  /** Laws and articles of the proposal, `law§article`. */
  @Column({ name: 'basis', type: 'text', array: true })
  basis: string[];

  @Column({ name: 'filed_on', type: 'date' })
  filedOn: string;

  @Column({ name: 'decided_on', type: 'date', nullable: true })
  decidedOn: string | null;

  /** Beijing date of the end without a decision. */
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ name: 'decided_amount', type: 'numeric', precision: 16, scale: 2, nullable: true })
  decidedAmount: string | null;

  /** Review was required, by any criterion. */
  @Column({ name: 'major', type: 'boolean' })
  major: boolean;

  /** The last round of review ended with a signed AGREE. */
  @Column({ name: 'passed', type: 'boolean' })
  passed: boolean;

  @Column({ name: 'rounds', type: 'integer' })
  rounds: number;

  /** The party was under eighteen when the decision was made, or is today. */
  @Column({ name: 'minor', type: 'boolean' })
  minor: boolean;

  @Column({ name: 'limit_passed', type: 'boolean' })
  limitPassed: boolean;

  /** 工作日 after the filing up to the decision. */
  @Column({ name: 'working_days', type: 'integer', nullable: true })
  workingDays: number | null;

  /** A day was counted in a year whose notice is not loaded. */
  @Column({ name: 'provisional', type: 'boolean' })
  provisional: boolean;
}

/** What statistics count of one round of review. */
@Entity({ name: 'review_figure' })
@Index('review_figure_received', ['agencyId', 'receivedOn', 'caseId'])
@Index('review_figure_ended', ['agencyId', 'endedOn', 'caseId'], { where: 'ended_on IS NOT NULL' })
export class ReviewFigure {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'reviewing_agency_id', type: 'text' })
  reviewingAgencyId: string;

  @Column({ name: 'handling_unit_id', type: 'text' })
  handlingUnitId: string;

  @Column({ name: 'reviewing_unit_id', type: 'text', nullable: true })
  reviewingUnitId: string | null;

  @Column({ name: 'handler_ids', type: 'text', array: true })
  handlerIds: string[];

  @Column({ name: 'reviewer_id', type: 'text', nullable: true })
  reviewerId: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'received_on', type: 'date' })
  receivedOn: string;

  /** RUNNING, SIGNED or RETURNED. */
  @Column({ name: 'state', type: 'text' })
  state: string;

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ name: 'opinion_kind', type: 'text', nullable: true })
  opinionKind: string | null;

  @Column({ name: 'overdue', type: 'boolean' })
  overdue: boolean;

  @Column({ name: 'extended', type: 'boolean' })
  extended: boolean;

  @Column({ name: 'supplemented', type: 'boolean' })
  supplemented: boolean;

  /** 工作日 after the receipt up to the signature. */
  @Column({ name: 'working_days', type: 'integer', nullable: true })
  workingDays: number | null;
}
