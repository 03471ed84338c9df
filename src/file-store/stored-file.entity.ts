import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file as one person uploaded it; several of the same content share the bytes on disk. */
@Entity('stored_file')
@Index('stored_file_content', ['sha256'])
@Index('stored_file_unattached', ['createdAt'], { where: 'attached_at IS NULL' })
export class StoredFileEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'varchar', length: 64, name: 'agency_id' })
  agencyId: string;

  @Column({ type: 'varchar', length: 64, name: 'uploaded_by' })
  uploadedBy: string;

  @Column({ type: 'varchar', length: 400 })
  name: string;

  @Column({ type: 'varchar', length: 127, name: 'media_type' })
  mediaType: string;

  @Column({ type: 'bigint' })
  size: string;

  @Column({ type: 'char', length: 64 })
  sha256: string;

  @Column({ type: 'char', length: 64 })
  sm3: string;

  @Column({ type: 'integer', name: 'page_count', nullable: true })
  pageCount: number | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  /** When it became part of a case's materials; until then only its uploader sees it, and it is cleaned up later. */
  @Column({ type: 'timestamptz', precision: 3, name: 'attached_at', nullable: true })
  attachedAt: Date | null;
}
