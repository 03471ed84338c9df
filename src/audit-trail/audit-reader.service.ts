import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { AuditEventRepository } from './audit-event.repository.js';
import type { AuditSearch } from './audit-search.js';
import { ChainCheck, type ChainBreak, type ChainHead } from './domain/chain-check.js';
import { GENESIS_HASH, type ChainLink } from './domain/hash-chain.js';
import { digestText } from './hash.js';

const BATCH = 1_000;

/** What a check of (the end of) the chain found. */
export interface ChainStatus {
  readonly head: ChainHead;
  readonly checkedFrom: number;
  readonly checked: number;
  readonly firstBreak: ChainBreak | undefined;
}

/** Events that match, with the numbers of the cases that they are about. */
export interface FoundEvents {
  readonly events: readonly ChainLink[];
  readonly total: number;
  readonly caseNumbers: ReadonlyMap<string, string>;
}

/** Reads the audit trail for those who may: search and the state of the chain. */
@Injectable()
export class AuditReader {
  constructor(
    private readonly database: Database,
    private readonly events: AuditEventRepository,
  ) {}

  async search(search: AuditSearch): Promise<FoundEvents> {
    const found = await this.events.search(this.database.manager, search);
    const cases = new Set(found.events.flatMap(({ caseId }) => caseId ?? []));
    return { ...found, caseNumbers: await this.events.caseNumbers(this.database.manager, [...cases]) };
  }

  async get(seq: number): Promise<ChainLink | null> {
    return this.events.findBySeq(this.database.manager, seq);
  }

  /**
   * Checks the last events of the chain, at most `limit`. The whole chain, and the head kept outside the database,
   * are checked by `npm run verify-audit`.
   */
  async checkEnd(limit: number): Promise<ChainStatus> {
    return this.database.snapshot(async (tx) => {
      const head = await this.events.head(tx);
      const from = Math.max(1, head.seq - limit + 1);
      const before = from > 1 ? await this.events.findBySeq(tx, from - 1) : undefined;
      const start = before ?? { seq: from - 1, hash: GENESIS_HASH };
      const check = new ChainCheck(digestText, [], { seq: start.seq, hash: start.hash });
      for (;;) {
        const batch = await this.events.readForward(tx, check.last.seq, BATCH);
        if (!batch.every((event) => check.next(event)) || batch.length < BATCH) break;
      }
      check.finish(head);
      return { head, checkedFrom: from, checked: check.checked, firstBreak: check.firstBreak };
    });
  }
}
