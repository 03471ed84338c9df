import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { MaterialFile } from './material-file.entity.js';

@Injectable()
export class MaterialFilesRepository {
  /** Handed in; it stays so whatever a later draft names. */
  async attach(tx: Tx, fileId: string, caseId: string, attachedAt: Date): Promise<void> {
    const row = { fileId, caseId, attachedAt, drafted: false };
    const insert = tx.createQueryBuilder().insert().into(MaterialFile).values(row);
    await insert.orUpdate(['drafted'], ['file_id', 'case_id']).execute();
  }

  /** Named by a draft. */
  async draft(tx: Tx, fileId: string, caseId: string, attachedAt: Date): Promise<void> {
    const row = { fileId, caseId, attachedAt, drafted: true };
    await tx.createQueryBuilder().insert().into(MaterialFile).values(row).orIgnore().execute();
  }

  casesOf(tx: Tx, fileId: string): Promise<MaterialFile[]> {
    return tx.findBy(MaterialFile, { fileId });
  }
}
