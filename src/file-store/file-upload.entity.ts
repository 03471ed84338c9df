import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that is being uploaded in parts; its bytes so far are in the store's parts folder under its id. */
@Entity('file_upload')
@Index('file_upload_expiry', ['expiresAt'])
export class FileUploadEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'varchar', length: 64, name: 'agency_id' })
  agencyId: string;

  @Column({ type: 'varchar', length: 64, name: 'uploaded_by' })
  uploadedBy: string;

  @Column({ type: 'varchar', length: 400 })
  name: string;

  @Column({ type: 'varchar', length: 200, name: 'media_type' })
  mediaType: string;

  @Column({ type: 'char', length: 64, nullable: true })
  sha256: string | null;

  @Column({ type: 'bigint' })
  size: string;

  /** Bytes that are safely on disk. */
  @Column({ type: 'bigint', name: 'received' })
  received: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'expires_at' })
  expiresAt: Date;

  /** Whoever writes to it now, and until when nobody else may. */
  @Column({ type: 'uuid', nullable: true })
  writer: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'writer_until', nullable: true })
  writerUntil: Date | null;

  /** The stored file, once complete and checked. */
  @Column({ type: 'uuid', name: 'file_id', nullable: true })
  fileId: string | null;
}
