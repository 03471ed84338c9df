import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type PartyResponse, type Reexamination } from './domain/party-response.js';
import { type PenaltyKind } from '../shared/penalty-kinds.js';

/** A prior notice (事先告知书, 听证告知书) as it was served, and what the party answered. */
@Entity({ name: 'prior_notice' })
@Index('prior_notice_number', ['caseId', 'number'], { unique: true })
@Index('prior_notice_waiver_file', ['waiverFileId'], { where: 'waiver_file_id IS NOT NULL' })
export class PriorNotice {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  /** Counts the notices of the case, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  @Column({ name: 'document_no', type: 'text' })
  documentNo: string;

  /** Review rounds begun when it was served. */
  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'kinds', type: 'text', array: true })
  kinds: PenaltyKind[];

  @Column({ name: 'amount', type: 'numeric', precision: 16, scale: 2, nullable: true })
  amount: string | null;

  @Column({ name: 'facts', type: 'text' })
  facts: string;

  @Column({ name: 'basis', type: 'text', array: true })
  basis: string[];

  @Column({ name: 'hearing_right', type: 'boolean' })
  hearingRight: boolean;

  /** SHA-256 of kinds, amount, facts, basis and hearing right. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash: string;

  /** Facts found since the notice before, which alone may make the penalty heavier (行政处罚法 45). */
  @Column({ name: 'new_facts', type: 'text', nullable: true })
  newFacts: string | null;

  @Column({ name: 'served_on', type: 'date' })
  servedOn: string;

  @Column({ name: 'method', type: 'text' })
  method: string;

  /** What proves the service, by its method (SY-R24 to SY-R27). */
  @Column({ name: 'witness', type: 'text', nullable: true })
  witness: string | null;

  @Column({ name: 'consent', type: 'text', nullable: true })
  consent: string | null;

  @Column({ name: 'proof', type: 'text', nullable: true })
  proof: string | null;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'served_by', type: 'text' })
  servedBy: string;

  /** Last day of the party's period as counted at service; the deadline has the explanation. */
  @Column({ name: 'period_ends_on', type: 'date' })
  periodEndsOn: string;

  @Column({ name: 'response', type: 'text', nullable: true })
  response: PartyResponse | null;

  @Column({ name: 'responded_on', type: 'date', nullable: true })
  respondedOn: string | null;

  @Column({ name: 'statement', type: 'text', nullable: true })
  statement: string | null;

  @Column({ name: 'reexamination', type: 'jsonb', nullable: true })
  reexamination: Reexamination | null;

  @Column({ name: 'waiver_text', type: 'text', nullable: true })
  waiverText: string | null;

  @Column({ name: 'waiver_file_id', type: 'uuid', nullable: true })
  waiverFileId: string | null;

  @Column({ name: 'response_recorded_by', type: 'text', nullable: true })
  responseRecordedBy: string | null;

  /** Why the party is to be told once more although nothing has changed (重新告知). */
  @Column({ name: 'repeat_reason', type: 'text', nullable: true })
  repeatReason: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
