import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Days on which someone is away (离岗), and who stands in (代行). */
@Entity({ name: 'absence' })
@Index('absence_of_agency', ['agencyId', 'toOn'], { where: 'cancelled_at IS NULL' })
export class Absence {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'person_name', type: 'text' })
  personName: string;

  @Column({ name: 'deputy_id', type: 'text' })
  deputyId: string;

  @Column({ name: 'deputy_name', type: 'text' })
  deputyName: string;

  /** Stands in while the deputy is away too (候补代行). */
  @Column({ name: 'fallback_id', type: 'text', nullable: true })
  fallbackId: string | null;

  @Column({ name: 'fallback_name', type: 'text', nullable: true })
  fallbackName: string | null;

  /** Beijing dates, both included. */
  @Column({ name: 'from_on', type: 'date' })
  fromOn: string;

  @Column({ name: 'to_on', type: 'date' })
  toOn: string;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ name: 'cancelled_by', type: 'text', nullable: true })
  cancelledBy: string | null;

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt: Date | null;
}
