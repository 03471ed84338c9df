import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkHoldsAction, type Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CaseRecords } from '../cases/index.js';
import { CommandRunner, type CommandRequest } from '../commands/index.js';
import { Database } from '../database/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { type ReviewMark } from './co-review.entity.js';
import { CoReviewsRepository } from './co-reviews.repository.js';
import { DeskChanges } from './desk-changes.service.js';
import { markUnknown } from './domain/co-review.errors.js';
import { placeFaults } from './domain/place.js';
import { type AddReviewMarkDto } from './dto/co-review.dto.js';
import { HandedIn } from './handed-in.service.js';
import { ReviewingPeople } from './reviewing-people.service.js';

/** Notes and marks on pages, for the reviewers of a case only: nobody else learns that they exist. */
@Injectable()
export class ReviewMarks {
  constructor(
    private readonly runner: CommandRunner,
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly rows: CoReviewsRepository,
    private readonly handedIn: HandedIn,
    private readonly audit: AuditTrail,
    private readonly reviewing: ReviewingPeople,
    private readonly desks: DeskChanges,
  ) {}

  /** Marks a place; shared with the other reviewers unless said otherwise. */
  add(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: AddReviewMarkDto,
  ): Promise<{ markId: string }> {
    const operation = 'addReviewMark';
    const head = { actor, operation, request, objectType: 'CASE', objectId: caseId };
    return this.runner.run(head, async ({ tx, now, commandId }) => {
      const row = await this.cases.visible(tx, actor, caseId);
      checkHoldsAction(actor.roles, operation);
      await this.reviewing.checkReviews(tx, actor, row);
      const place = { ...input.place, ...(input.place.area ? { area: { ...input.place.area } } : {}) };
      refuseAll(placeFaults(place, await this.handedIn.of(tx, caseId), 'place'));
      const mark: ReviewMark = {
        id: randomUUID(),
        caseId,
        round: row.round,
        place,
        text: input.text,
        shared: input.shared ?? true,
        madeBy: actor.personId,
        makerName: actor.name,
        madeAt: now,
        removedAt: null,
      };
      await this.rows.insertMark(tx, mark);
      if (mark.shared) await this.desks.tellAll(tx, actor, row, 'review.marks');
      else await this.desks.tellActor(tx, actor, row, 'review.marks');
      await this.audit.append(tx, {
        actor,
        action: operation,
        objectType: 'REVIEW_MARK',
        objectId: mark.id,
        agencyId: row.agencyId,
        caseId,
        commandId,
        result: 'ACCEPTED',
        after: mark,
      });
      return { markId: mark.id };
    });
  }

  /** Takes one's own mark away. */
  remove(actor: Actor, request: CommandRequest, caseId: string, markId: string): Promise<{ markId: string }> {
    const operation = 'removeReviewMark';
    const head = { actor, operation, request, objectType: 'CASE', objectId: caseId };
    return this.runner.run(head, async ({ tx, now, commandId }) => {
      const row = await this.cases.visible(tx, actor, caseId);
      checkHoldsAction(actor.roles, operation);
      if (!(await this.rows.removeMark(tx, markId, actor.personId, now))) throw markUnknown();
      await this.desks.tellAll(tx, actor, row, 'review.marks');
      await this.audit.append(tx, {
        actor,
        action: operation,
        objectType: 'REVIEW_MARK',
        objectId: markId,
        agencyId: row.agencyId,
        caseId,
        commandId,
        result: 'ACCEPTED',
      });
      return { markId };
    });
  }

  /** Shared marks of the case and one's own. Refuses NOT_REVIEWER_OF_CASE. */
  async list(actor: Actor, caseId: string): Promise<{ marks: readonly ReviewMark[] }> {
    const tx = this.database.manager;
    const row = await this.cases.visible(tx, actor, caseId);
    await this.reviewing.checkReviews(tx, actor, row);
    return { marks: await this.rows.marks(tx, caseId, actor.personId) };
  }
}
