import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { DraftSectionRow } from './draft.entity.js';

@Injectable()
export class DraftsRepository {
  ofRound(tx: Tx, caseId: string, round: number): Promise<DraftSectionRow[]> {
    return tx.find(DraftSectionRow, { where: { caseId, round }, order: { section: 'ASC' } });
  }

  /** Keeps the row as the version after the one its writer has seen; answers false when that one no longer stands. */
  async keep(tx: Tx, row: DraftSectionRow): Promise<boolean> {
    const { caseId, round, section, version, ...change } = row;
    if (version > 1) {
      const seen = { caseId, round, section, version: version - 1 };
      return (await tx.update(DraftSectionRow, seen, { ...change, version })).affected === 1;
    }
    const insert = tx.createQueryBuilder().insert().into(DraftSectionRow).values(row).orIgnore();
    const { raw } = (await insert.returning('version').execute()) as { readonly raw: readonly unknown[] };
    return raw.length === 1;
  }
}
