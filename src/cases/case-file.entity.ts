import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type CaseStage } from '../accounts/index.js';
import { type CaseKind } from '../agencies/index.js';
import { type Party } from './domain/party.js';

/** The case itself: one row, locked by every command on it. */
@Entity({ name: 'case_file' })
@Index('case_file_list', ['agencyId', 'filedAt', 'id'])
@Index('case_file_no', ['caseNo'], { unique: true })
@Index('case_file_reviewer', ['reviewerId', 'filedAt', 'id'])
@Index('case_file_search', { synchronize: false })
@Index('case_file_handlers', { synchronize: false })
@Index('case_file_open', ['id'], { where: 'closed_at IS NULL' })
export class CaseFile {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_no', type: 'text' })
  caseNo: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  /** The rules it was filed under; it keeps them even when the agency's rules change. */
  @Column({ name: 'profile_id', type: 'uuid' })
  profileId: string;

  /** The version of the agency's catalogue of items it began with, kept likewise; null: there was none. */
  @Column({ name: 'catalogue_version_id', type: 'uuid', nullable: true })
  catalogueVersionId: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind: CaseKind;

  /** Field and level of enforcement (领域、层级), for the catalogue; null when nobody said. */
  @Column({ name: 'field', type: 'text', nullable: true })
  field: string | null;

  @Column({ name: 'level', type: 'text', nullable: true })
  level: string | null;

  /** ORDINARY or SUMMARY (行政处罚法 51). */
  @Column({ name: 'procedure', type: 'text' })
  procedure: string;

  /** A permit that several agencies handle as one (统一办理、联合办理、集中办理, 行政许可法 42). */
  @Column({ name: 'joint_handling', type: 'boolean', default: false })
  jointHandling: boolean;

  @Column({ name: 'cause', type: 'text' })
  cause: string;

  @Column({ name: 'party', type: 'jsonb' })
  party: Party;

  @Column({ name: 'handling_unit_id', type: 'text' })
  handlingUnitId: string;

  @Column({ name: 'handler_ids', type: 'text', array: true })
  handlerIds: string[];

  /** Who handled the case before: they never review it either (行政处罚法 58). */
  @Column({ name: 'former_handler_ids', type: 'text', array: true, default: '{}' })
  formerHandlerIds: string[];

  /** Whose recusal was granted: they do nothing more in this case (行政处罚法 43). */
  @Column({ name: 'recused_ids', type: 'text', array: true, default: '{}' })
  recusedIds: string[];

  /** Co-reviewers (会审人员) of the running round. */
  @Column({ name: 'co_reviewer_ids', type: 'text', array: true, default: '{}' })
  coReviewerIds: string[];

  /** Advisers (法律顾问、公职律师) who were asked in the running round. */
  @Column({ name: 'adviser_ids', type: 'text', array: true, default: '{}' })
  adviserIds: string[];

  /** To whom the case was copied (抄送). */
  @Column({ name: 'copied_to_ids', type: 'text', array: true, default: '{}' })
  copiedToIds: string[];

  /** Another agency when the case is handled on its behalf (受委托, SY-L2). */
  @Column({ name: 'reviewing_agency_id', type: 'text' })
  reviewingAgencyId: string;

  @Column({ name: 'reviewing_unit_id', type: 'text', nullable: true })
  reviewingUnitId: string | null;

  @Column({ name: 'reviewer_id', type: 'text', nullable: true })
  reviewerId: string | null;

  /** Persons by seat number, for steps that several people do at once, e.g. `{castVote: [...]}`. */
  @Column({ name: 'seats', type: 'jsonb' })
  seats: Record<string, string[]>;

  @Column({ name: 'stage', type: 'text' })
  stage: CaseStage;

  /** Review rounds begun so far. */
  @Column({ name: 'round', type: 'integer' })
  round: number;

  /** Yuan with two decimals, as last proposed; null when no money is at stake. */
  @Column({ name: 'amount', type: 'numeric', precision: 16, scale: 2, nullable: true })
  amount: string | null;

  @Column({ name: 'filed_on', type: 'date' })
  filedOn: string;

  @Column({ name: 'filed_at', type: 'timestamptz' })
  filedAt: Date;

  @Column({ name: 'filed_by', type: 'text' })
  filedBy: string;

  @Column({ name: 'investigation_ended_on', type: 'date', nullable: true })
  investigationEndedOn: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  /** Counts the commands that changed the case. */
  @Column({ name: 'version', type: 'integer' })
  version: number;
}
