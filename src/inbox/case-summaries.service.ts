import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { CaseSummary } from './domain/work-item.js';

/** Reads what the inbox keeps of a case; undefined when there is no such case. */
export type CaseSummaryProvider = (tx: Tx, caseId: string) => Promise<CaseSummary | undefined>;

/** Where cases/ registers how a case is summed up, so that the inbox need not import it. */
@Injectable()
export class CaseSummaries {
  private provider: CaseSummaryProvider | undefined;

  register(provider: CaseSummaryProvider): void {
    this.provider = provider;
  }

  /** Throws when nobody registered: without cases there is nothing to project. */
  of(tx: Tx, caseId: string): Promise<CaseSummary | undefined> {
    if (!this.provider) throw new Error('no case summary provider is registered');
    return this.provider(tx, caseId);
  }
}
