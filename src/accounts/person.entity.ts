import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person who signs in; what they may do lies in person_role, what proves it is theirs in credential. */
@Entity({ name: 'person' })
@Index('person_agency', ['agencyId', 'signInName'])
export class PersonEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  /** Lower case. */
  @Column({ name: 'sign_in_name', type: 'text', unique: true })
  signInName: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId: string;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'version', type: 'integer' })
  version: number;
}

@Entity({ name: 'person_role' })
@Index('person_role_role', ['role'])
export class PersonRole {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @PrimaryColumn({ name: 'role', type: 'text' })
  role: string;
}

@Entity({ name: 'credential' })
export class Credential {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** argon2id in PHC form. */
  @Column({ name: 'password_hash', type: 'text' })
  passwordHash: string;

  @Column({ name: 'must_change', type: 'boolean' })
  mustChange: boolean;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

/** Failures in a row by sign-in name, known or not. */
@Entity({ name: 'sign_in_attempt' })
export class SignInAttempt {
  @PrimaryColumn({ name: 'sign_in_name', type: 'text' })
  signInName: string;

  @Column({ name: 'failures', type: 'integer' })
  failures: number;

  @Column({ name: 'last_attempt_at', type: 'timestamptz' })
  lastAttemptAt: Date;

  @Column({ name: 'locked_until', type: 'timestamptz', nullable: true })
  lockedUntil: Date | null;
}
