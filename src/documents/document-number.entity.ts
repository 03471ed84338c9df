import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last serial given out per agency, kind of document and year. */
@Entity({ name: 'document_number' })
export class DocumentNumber {
  @PrimaryColumn({ name: 'agency_id', type: 'text' })
  agencyId: string;

  /** The kind as it stands in the number, e.g. `罚立`. */
  @PrimaryColumn({ name: 'kind', type: 'text' })
  kind: string;

  @PrimaryColumn({ name: 'year', type: 'integer' })
  year: number;

  @Column({ name: 'last_serial', type: 'integer' })
  lastSerial: number;
}
