import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A stored file that is part of a case: whoever may read the case may read it. */
@Entity({ name: 'material_file' })
export class MaterialFile {
  @PrimaryColumn({ name: 'file_id', type: 'uuid' })
  fileId: string;

  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'attached_at', type: 'timestamptz' })
  attachedAt: Date;
}
