import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { FileAccess } from '../file-store/index.js';
import { CaseRecords } from './case-records.service.js';

/** Whoever may see a case reads the files that a feature holds for it; under entrustment both agencies (SY-L2). */
@Injectable()
export class CaseFileAccess {
  constructor(
    private readonly access: FileAccess,
    private readonly records: CaseRecords,
  ) {}

  /** At module init; `caseOf` answers the case for which the feature holds the file. */
  register(caseOf: (tx: Tx, fileId: string) => Promise<string | undefined>): void {
    this.access.register(async (tx, fileId, actor) => {
      const caseId = await caseOf(tx, fileId);
      const row = caseId === undefined ? undefined : await this.records.findVisible(tx, actor, caseId);
      return row && { caseId: row.id, agencyId: row.agencyId };
    });
  }
}
