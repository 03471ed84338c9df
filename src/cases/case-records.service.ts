import { Injectable } from '@nestjs/common';
import { readsAllAgencies, type Actor } from '../accounts/index.js';
import { type Tx } from '../database/index.js';
import { type CaseRecord } from './case-context.js';
import { CaseFilesRepository, type CaseListQuery } from './case-files.repository.js';
import { type CaseHistory } from './case-history.entity.js';
import { caseNotFound } from './domain/case.errors.js';

/** Reads of cases for those who may see them. */
@Injectable()
export class CaseRecords {
  constructor(private readonly files: CaseFilesRepository) {}

  /** @throws CASE_NOT_FOUND also when the case is another agency's */
  async visible(tx: Tx, actor: Actor, caseId: string): Promise<CaseRecord> {
    const row = await this.findVisible(tx, actor, caseId);
    if (!row) throw caseNotFound();
    return row;
  }

  /** The case if the person may see it. */
  async findVisible(tx: Tx, actor: Actor, caseId: string): Promise<CaseRecord | undefined> {
    const row = await this.files.find(tx, caseId);
    return row && this.sees(actor, row) ? row : undefined;
  }

  /** @throws CASE_NOT_FOUND */
  async get(tx: Tx, caseId: string): Promise<CaseRecord> {
    const row = await this.files.find(tx, caseId);
    if (!row) throw caseNotFound();
    return row;
  }

  list(tx: Tx, actor: Actor, query: Omit<CaseListQuery, 'agencyIds'>): Promise<CaseRecord[]> {
    const agencyIds = readsAllAgencies(actor.roles) ? 'ALL' : [actor.agencyId];
    return this.files.list(tx, { ...query, agencyIds });
  }

  /** How many cases the person may see match, counted up to `most`. */
  count(tx: Tx, actor: Actor, query: Omit<CaseListQuery, 'agencyIds'>, most: number): Promise<number> {
    const agencyIds = readsAllAgencies(actor.roles) ? 'ALL' : [actor.agencyId];
    return this.files.count(tx, { ...query, agencyIds }, most);
  }

  history(tx: Tx, caseId: string): Promise<CaseHistory[]> {
    return this.files.history(tx, caseId);
  }

  private sees(actor: Actor, row: CaseRecord): boolean {
    const agencies = [row.agencyId, row.reviewingAgencyId];
    return readsAllAgencies(actor.roles) || agencies.includes(actor.agencyId);
  }
}
