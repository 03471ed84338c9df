import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Material } from './domain/submission.js';
import { type SupplementItem, type SupplementPhase, type SupplementState } from './domain/supplement.js';

/** A notice to supplement materials (补正通知) and what came of it. */
@Entity({ name: 'supplement_notice' })
@Index('supplement_notice_number', ['caseId', 'round', 'number'], { unique: true })
@Index('supplement_notice_open', ['caseId'], { unique: true, where: `state = 'OPEN'` })
export class SupplementNotice {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  /** Per round, from 1; a second one with new items needs the head's approval (SY-R7). */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  @Column({ name: 'phase', type: 'text' })
  phase: SupplementPhase;

  @Column({ name: 'items', type: 'jsonb' })
  items: SupplementItem[];

  @Column({ name: 'supplement_by', type: 'date' })
  supplementBy: string;

  @Column({ name: 'consequence', type: 'text' })
  consequence: string;

  /** What the review clock does meanwhile, as the notice said. */
  @Column({ name: 'clock', type: 'text' })
  clock: string;

  @Column({ name: 'state', type: 'text' })
  state: SupplementState;

  @Column({ name: 'issued_by', type: 'text' })
  issuedBy: string;

  @Column({ name: 'issued_at', type: 'timestamptz' })
  issuedAt: Date;

  @Column({ name: 'answered_by', type: 'text', nullable: true })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  /** What was handed in later; empty until it is answered. */
  @Column({ name: 'materials', type: 'jsonb' })
  materials: Material[];

  @Column({ name: 'remark', type: 'text', nullable: true })
  remark: string | null;
}

/** The head of the agency lets new items be asked for after the one notice (SY-R7); used up by one notice. */
@Entity({ name: 'supplement_approval' })
@Index('supplement_approval_of_case', ['caseId', 'round'])
export class SupplementApproval {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'approved_by', type: 'text' })
  approvedBy: string;

  @Column({ name: 'approved_at', type: 'timestamptz' })
  approvedAt: Date;

  @Column({ name: 'notice_id', type: 'uuid', nullable: true })
  noticeId: string | null;
}
