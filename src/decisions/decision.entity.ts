import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LegalBasis } from '../materials/index.js';

/** What a decision says besides whom it concerns (行政处罚法 59). */
export interface DecisionContent {
  readonly kinds: readonly string[];
  readonly amount: string | null;
  readonly legalBasis: readonly LegalBasis[];
  /** Facts and evidence. */
  readonly facts: string;
  /** Reasons, with those of discretion. */
  readonly reasons: string;
  /** How and by when it is to be performed. */
  readonly performance: string;
  /** Reconsideration and litigation: ways and periods. */
  readonly remedies: string;
  /** Party and agency as they stand in the document (行政处罚法 59). */
  readonly party?: { readonly name: string; readonly idNumber?: string; readonly address?: string };
  readonly agencyName?: string;
  /** Beijing date of the act, where known. */
  readonly actedOn?: string;
  /** Why it was decided after the case limit. */
  readonly lateReason?: string;
}

/** A decision on its way through 承办人 → 审核人 → 批准人 (SY-R38); an approved one is never changed. */
@Entity({ name: 'decision' })
@Index('decision_version', ['caseId', 'version'], { unique: true })
@Index('decision_approved', ['caseId'], { unique: true, where: `state = 'APPROVED'` })
export class Decision {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'content', type: 'jsonb' })
  content: DecisionContent;

  @Column({ name: 'state', type: 'text' })
  state: 'DRAFT' | 'EXAMINED' | 'RETURNED' | 'APPROVED';

  @Column({ name: 'drafted_by', type: 'text' })
  draftedBy: string;

  @Column({ name: 'drafted_at', type: 'timestamptz' })
  draftedAt: Date;

  @Column({ name: 'examined_by', type: 'text', nullable: true })
  examinedBy: string | null;

  @Column({ name: 'approved_by', type: 'text', nullable: true })
  approvedBy: string | null;

  /** Beijing date of the decision. */
  @Column({ name: 'decided_on', type: 'date', nullable: true })
  decidedOn: string | null;

  @Column({ name: 'document_no', type: 'text', nullable: true })
  documentNo: string | null;

  @Column({ name: 'return_reason', type: 'text', nullable: true })
  returnReason: string | null;
}

/** How the decision reached the party (送达回证). */
@Entity({ name: 'decision_service' })
export class DecisionService {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'served_on', type: 'date' })
  servedOn: string;

  @Column({ name: 'method', type: 'text' })
  method: string;

  @Column({ name: 'received_by', type: 'text' })
  receivedBy: string;

  @Column({ name: 'servers', type: 'text', array: true })
  servers: string[];

  @Column({ name: 'note', type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'witness', type: 'text', nullable: true })
  witness?: string | null;

  @Column({ name: 'consent', type: 'text', nullable: true })
  consent?: string | null;

  @Column({ name: 'proof', type: 'text', nullable: true })
  proof?: string | null;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn?: string | null;
}
