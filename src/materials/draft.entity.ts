import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type DraftContent, type DraftSection } from './domain/draft.js';

/** One section of what is being prepared for a round, with a version of its own. */
@Entity({ name: 'submission_draft' })
export class DraftSectionRow {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  /** The round that it is prepared for. */
  @PrimaryColumn({ name: 'round', type: 'integer' })
  round: number;

  @PrimaryColumn({ name: 'section', type: 'text' })
  section: DraftSection;

  /** From 1; every save counts on. */
  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'content', type: 'jsonb' })
  content: NonNullable<DraftContent[DraftSection]>;

  @Column({ name: 'saved_by', type: 'text' })
  savedBy: string;

  @Column({ name: 'saved_by_name', type: 'text' })
  savedByName: string;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;
}
