import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A stored file that is part of a case: whoever may read the case may read it, once it is handed in. */
@Entity({ name: 'material_file' })
export class MaterialFile {
  @PrimaryColumn({ name: 'file_id', type: 'uuid' })
  fileId: string;

  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'attached_at', type: 'timestamptz' })
  attachedAt: Date;

  /** Only a draft names it so far: those who write the draft read it, nobody else. */
  @Column({ name: 'drafted', type: 'boolean', default: false })
  drafted: boolean;
}
