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

  /** The round under review; there is one while its tasks are open. */
  async runningRound(tx: Tx, caseId: string): Promise<ReviewRound> {
    const round = await this.latestRound(tx, caseId);
    if (round?.state !== 'RUNNING') throw new Error(`case ${caseId} has no running round of review`);
    return round;
  }

  /** How many reviews each person holds, how many are due by the Beijing date or overdue, and when they last got one. */
  async loads(
    tx: Tx,
    personIds: readonly string[],
    dueBy: string,
  ): Promise<Map<string, { open: number; due: number; last: Date | null }>> {
    const rows = await tx.query<{ person: string; open: number; due: number; last: Date | null }[]>(
      `SELECT r.reviewer_id AS person, (count(*) FILTER (WHERE r.state = 'RUNNING'))::int AS open,
         (count(*) FILTER (WHERE r.state = 'RUNNING' AND EXISTS (
           SELECT FROM deadline d WHERE d.case_id = r.case_id AND d.name = 'REVIEW_DUE' AND d.closed_at IS NULL
             AND d.effective_date <= $2)))::int AS due,
         max(r.assigned_at) AS last
       FROM review_round r WHERE r.reviewer_id = ANY($1) GROUP BY r.reviewer_id`,
      [personIds, dueBy],
    );
    return new Map(rows.map(({ person, open, due, last }) => [person, { open, due, last }]));
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
