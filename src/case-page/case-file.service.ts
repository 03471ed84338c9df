import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseRecords } from '../cases/index.js';
import { Database } from '../database/index.js';
import { tableOfContents, type FiledDocument } from './domain/case-file.js';

/** The file of a case (卷宗) as the system keeps it. */
export interface CaseFileView {
  readonly caseNo: string | null;
  readonly documents: readonly FiledDocument[];
}

/** Shows what lies in the file of a case, and who answers for it. */
@Injectable()
export class CaseFileContents {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseRecords,
  ) {}

  /** @throws CASE_NOT_FOUND */
  async read(actor: Actor, caseId: string): Promise<CaseFileView> {
    const tx = this.database.manager;
    const { caseNo } = await this.cases.visible(tx, actor, caseId);
    return { caseNo, documents: tableOfContents(await this.cases.history(tx, caseId)) };
  }
}
