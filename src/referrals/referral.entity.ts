import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  type PoliceAnswer,
  type ReferralDecision,
  type ReferralKind,
  type ReferralLaw,
  type ReferralMaterial,
  type ReferralReport,
  type Transfer,
} from './domain/referral.js';

/** A referral (移送) of a case, from the report to the receipt or the police's answer. */
@Entity({ name: 'referral' })
@Index('referral_number', ['caseId', 'number'], { unique: true })
export class Referral {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  /** Counts the referrals of the case, from 1. */
  @Column({ name: 'number', type: 'integer' })
  number: number;

  /** The review round whose opinion referred the case. */
  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'document_no', type: 'text' })
  documentNo: string;

  @Column({ name: 'kind', type: 'text' })
  kind: ReferralKind;

  @Column({ name: 'target', type: 'text' })
  target: string;

  @Column({ name: 'legal_basis', type: 'jsonb' })
  legalBasis: ReferralLaw[];

  @Column({ name: 'materials', type: 'jsonb' })
  materials: ReferralMaterial[];

  @Column({ name: 'letter', type: 'text' })
  letter: string;

  @Column({ name: 'report', type: 'jsonb', nullable: true })
  report: ReferralReport | null;

  @Column({ name: 'referred_by', type: 'text' })
  referredBy: string;

  @Column({ name: 'referred_at', type: 'timestamptz' })
  referredAt: Date;

  @Column({ name: 'decision', type: 'jsonb', nullable: true })
  decision: ReferralDecision | null;

  @Column({ name: 'transfer', type: 'jsonb', nullable: true })
  transfer: Transfer | null;

  @Column({ name: 'police_answer', type: 'jsonb', nullable: true })
  policeAnswer: PoliceAnswer | null;

  /** TRANSFERRED, ACCEPTED, NOT_APPROVED or DECLINED; null while it is under way. */
  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
