import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One record of an officer's certificate; a renewal is a new row, none is ever changed (JBM-3). */
@Entity({ name: 'officer_certificate' })
@Index('officer_certificate_person', ['personId', 'recordedAt'])
export class OfficerCertificateEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'number', type: 'text' })
  number: string;

  @Column({ name: 'area', type: 'text' })
  area: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;
}

/** One version of an entry in the register of reviewers (JBM-23, SY-M3.1); never changed, only followed. */
@Entity({ name: 'reviewer_registration' })
@Index('reviewer_registration_person', ['personId', 'recordedAt'])
export class ReviewerRegistrationEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'registered_from', type: 'date' })
  registeredFrom: string;

  @Column({ name: 'registered_to', type: 'date', nullable: true })
  registeredTo: string | null;

  @Column({ name: 'confirmed', type: 'boolean' })
  confirmed: boolean;

  @Column({ name: 'legal_qualification_no', type: 'text', nullable: true })
  legalQualificationNo: string | null;

  @Column({ name: 'first_reviewed_on', type: 'date', nullable: true })
  firstReviewedOn: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;
}
