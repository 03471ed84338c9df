import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A unit inside an agency: handling, legal, leadership or other. */
@Entity({ name: 'unit' })
@Index('unit_name', ['agencyId', 'name'], { unique: true })
export class Unit {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'kind', type: 'text' })
  kind: string;
}
