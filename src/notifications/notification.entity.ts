import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A message to one person; the same `dedupe_key` is stored once, however often a worker repeats itself. */
@Entity('notification')
@Index('notification_person', ['personId', 'id'])
@Index('notification_unread', ['personId', 'id'], { where: 'read_at IS NULL' })
export class NotificationEntity {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @Column({ type: 'varchar', length: 64, name: 'person_id' })
  personId: string;

  @Column({ type: 'varchar', length: 64, name: 'agency_id' })
  agencyId: string;

  @Column({ type: 'uuid', name: 'case_id', nullable: true })
  caseId: string | null;

  @Column({ type: 'varchar', length: 64 })
  kind: string;

  @Column({ type: 'text', name: 'title_zh' })
  titleZh: string;

  @Column({ type: 'text', name: 'title_en' })
  titleEn: string;

  @Column({ type: 'text', name: 'body_zh', nullable: true })
  bodyZh: string | null;

  @Column({ type: 'text', name: 'body_en', nullable: true })
  bodyEn: string | null;

  @Column({ type: 'date', name: 'due_date', nullable: true })
  dueDate: string | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'read_at', nullable: true })
  readAt: Date | null;

  @Column({ type: 'varchar', length: 255, name: 'dedupe_key', unique: true })
  dedupeKey: string;
}
