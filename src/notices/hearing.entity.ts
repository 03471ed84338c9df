import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Postponement } from './domain/hearing.js';

/** A hearing (听证): its notice to the party and its record. */
@Entity({ name: 'hearing' })
@Index('hearing_notice', ['noticeId'], { unique: true })
@Index('hearing_case', ['caseId'])
@Index('hearing_record_file', ['recordFileId'], { where: 'record_file_id IS NOT NULL' })
export class Hearing {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  /** The prior notice that the party answered with its request. */
  @Column({ name: 'notice_id', type: 'uuid' })
  noticeId: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'document_no', type: 'text' })
  documentNo: string;

  @Column({ name: 'notice_served_on', type: 'date' })
  noticeServedOn: string;

  @Column({ name: 'hearing_on', type: 'date' })
  hearingOn: string;

  @Column({ name: 'place', type: 'text' })
  place: string;

  @Column({ name: 'presider_id', type: 'text' })
  presiderId: string;

  @Column({ name: 'presider_name', type: 'text' })
  presiderName: string;

  @Column({ name: 'held_on', type: 'date', nullable: true })
  heldOn: string | null;

  /** When and why the party was told of another day than that of the notice. */
  @Column({ name: 'postponement', type: 'jsonb', nullable: true })
  postponement: Postponement | null;

  @Column({ name: 'attendees', type: 'text', array: true })
  attendees: string[];

  @Column({ name: 'summary', type: 'text', nullable: true })
  summary: string | null;

  @Column({ name: 'signed_by_party', type: 'boolean' })
  signedByParty: boolean;

  @Column({ name: 'signed_by_presider', type: 'boolean' })
  signedByPresider: boolean;

  /** The presider's note when the party refused to sign or stayed away. */
  @Column({ name: 'refusal_note', type: 'text', nullable: true })
  refusalNote: string | null;

  @Column({ name: 'record_file_id', type: 'uuid', nullable: true })
  recordFileId: string | null;

  @Column({ name: 'recorded_by', type: 'text', nullable: true })
  recordedBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
