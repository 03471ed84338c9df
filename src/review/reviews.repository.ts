import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { Opinion, ReviewRound } from './review.entity.js';
import { ScopeAnswer } from './scope-answer.entity.js';

@Injectable()
export class ReviewsRepository {
  async insertRound(tx: Tx, round: ReviewRound): Promise<void> {
    await tx.insert(ReviewRound, round);
  }

  async updateRound(tx: Tx, id: string, change: Partial<ReviewRound>): Promise<void> {
    await tx.update(ReviewRound, { id }, change);
  }

  latestRound(tx: Tx, caseId: string): Promise<ReviewRound | null> {
    return tx.findOne(ReviewRound, { where: { caseId }, order: { round: 'DESC' } });
  }

  rounds(tx: Tx, caseId: string): Promise<ReviewRound[]> {
    return tx.find(ReviewRound, { where: { caseId }, order: { round: 'ASC' } });
  }

  async insertOpinion(tx: Tx, opinion: Opinion): Promise<void> {
    await tx.insert(Opinion, opinion);
  }

  async updateOpinion(tx: Tx, id: string, change: Partial<Opinion>): Promise<void> {
    await tx.update(Opinion, { id, state: 'WRITTEN' }, change);
  }

  latestOpinion(tx: Tx, caseId: string, round: number): Promise<Opinion | null> {
    return tx.findOne(Opinion, { where: { caseId, round }, order: { version: 'DESC' } });
  }

  opinions(tx: Tx, caseId: string): Promise<Opinion[]> {
    return tx.find(Opinion, { where: { caseId }, order: { round: 'ASC', version: 'ASC' } });
  }

  /** Every answer to the scope question of a case, oldest first. */
  scopeAnswers(tx: Tx, caseId: string): Promise<ScopeAnswer[]> {
    return tx.find(ScopeAnswer, { where: { caseId }, order: { answeredAt: 'ASC' } });
  }

  async insertScopeAnswer(tx: Tx, answer: ScopeAnswer): Promise<void> {
    await tx.insert(ScopeAnswer, answer);
  }
}
