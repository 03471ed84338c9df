import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseRecords } from '../cases/index.js';
import { Database } from '../database/index.js';
import { FigureRefresh } from './figure-refresh.service.js';
import { PrecedentsRepository, type FineSpread, type Precedent } from './precedents.repository.js';

export interface Precedents {
  readonly items: readonly Precedent[];
  readonly fines: FineSpread;
}

const BATCHES_BEFORE_ANSWER = 10;

/** What the agency decided before on the same law, for whoever weighs a case (裁量参考). */
@Injectable()
export class PrecedentsService {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly refresh: FigureRefresh,
    private readonly rows: PrecedentsRepository,
  ) {}

  /** Decisions of the case's own agency; whoever may read the case may see them. @throws CASE_NOT_FOUND */
  async of(actor: Actor, caseId: string, limit: number): Promise<Precedents> {
    const tx = this.database.manager;
    const { agencyId, cause } = await this.cases.visible(tx, actor, caseId);
    await this.refresh.refresh(BATCHES_BEFORE_ANSWER);
    const question = { caseId, agencyId, cause };
    return { items: await this.rows.list(tx, question, limit), fines: await this.rows.spread(tx, question) };
  }
}
