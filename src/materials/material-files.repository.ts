import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { MaterialFile } from './material-file.entity.js';

@Injectable()
export class MaterialFilesRepository {
  async attach(tx: Tx, fileId: string, caseId: string, attachedAt: Date): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(MaterialFile)
      .values({ fileId, caseId, attachedAt })
      .orIgnore()
      .execute();
  }

  casesOf(tx: Tx, fileId: string): Promise<MaterialFile[]> {
    return tx.findBy(MaterialFile, { fileId });
  }
}
