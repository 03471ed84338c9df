import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An enforcement agency: one tenant of the system. */
@Entity({ name: 'agency' })
export class Agency {
  /** Text key such as `songyuan`. */
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  /** As it stands in document numbers, e.g. `松执`. */
  @Column({ name: 'short_name', type: 'text' })
  shortName: string;

  /** GENERAL, MARKET, URBAN or ENVIRONMENT: which ministry's rules lie above its own. */
  @Column({ name: 'field', type: 'text' })
  field: string;

  @Column({ name: 'region', type: 'text' })
  region: string;
}
