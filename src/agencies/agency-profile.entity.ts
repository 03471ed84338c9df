import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type AgencyParameters } from './domain/resolve-profile.js';

/** One version of an agency's own rules; never changed, a change is a new version with its own first day. */
@Entity({ name: 'agency_profile' })
@Index('agency_profile_version', ['agencyId', 'version'], { unique: true })
export class AgencyProfile {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  /** First Beijing date on which cases are filed under it. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  /** The agency's document that the parameters come from. */
  @Column({ name: 'document', type: 'text' })
  document: string;

  @Column({ name: 'parameters', type: 'jsonb' })
  parameters: AgencyParameters;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
