import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { type Tx } from '../database/index.js';
import {
  CoReviewer,
  OpinionDraft,
  ReviewAdvice,
  ReviewContribution,
  ReviewMark,
} from './co-review.entity.js';

/** What reviewers of one case do together. */
@Injectable()
export class CoReviewsRepository {
  async insertCoReviewer(tx: Tx, row: CoReviewer): Promise<void> {
    await tx.insert(CoReviewer, row);
  }

  async updateCoReviewer(tx: Tx, id: string, change: Partial<CoReviewer>): Promise<void> {
    await tx.update(CoReviewer, { id, state: Not('REMOVED') }, change);
  }

  coReviewers(tx: Tx, caseId: string, round?: number): Promise<CoReviewer[]> {
    const where = round === undefined ? { caseId } : { caseId, round };
    return tx.find(CoReviewer, { where, order: { addedAt: 'ASC' } });
  }

  async insertContribution(tx: Tx, row: ReviewContribution): Promise<void> {
    await tx.insert(ReviewContribution, row);
  }

  contributions(tx: Tx, caseId: string): Promise<ReviewContribution[]> {
    return tx.find(ReviewContribution, { where: { caseId }, order: { writtenAt: 'ASC' } });
  }

  async insertAdvice(tx: Tx, row: ReviewAdvice): Promise<void> {
    await tx.insert(ReviewAdvice, row);
  }

  advice(tx: Tx, caseId: string): Promise<ReviewAdvice[]> {
    return tx.find(ReviewAdvice, { where: { caseId }, order: { recordedAt: 'ASC' } });
  }

  draft(tx: Tx, caseId: string, round: number): Promise<OpinionDraft | null> {
    return tx.findOneBy(OpinionDraft, { caseId, round });
  }

  /** The draft with its row locked, so that of two who save at once one waits and then sees the other's version. */
  async lockDraft(tx: Tx, first: OpinionDraft): Promise<OpinionDraft> {
    const { caseId, round } = first;
    await tx.createQueryBuilder().insert().into(OpinionDraft).values(first).orIgnore().execute();
    return tx.findOneOrFail(OpinionDraft, { where: { caseId, round }, lock: { mode: 'pessimistic_write' } });
  }

  async saveDraft(tx: Tx, draft: OpinionDraft): Promise<void> {
    await tx.save(OpinionDraft, draft);
  }

  async insertMark(tx: Tx, mark: ReviewMark): Promise<void> {
    await tx.insert(ReviewMark, mark);
  }

  /** Takes the person's own mark away; answers whether there was one. */
  async removeMark(tx: Tx, id: string, madeBy: string, removedAt: Date): Promise<boolean> {
    const done = await tx.update(ReviewMark, { id, madeBy, removedAt: IsNull() }, { removedAt });
    return done.affected === 1;
  }

  /** The marks that this person may see: shared ones and their own. */
  marks(tx: Tx, caseId: string, personId: string): Promise<ReviewMark[]> {
    const standing = { caseId, removedAt: IsNull() };
    return tx.find(ReviewMark, {
      where: [
        { ...standing, shared: true },
        { ...standing, madeBy: personId },
      ],
      order: { madeAt: 'ASC' },
    });
  }
}
