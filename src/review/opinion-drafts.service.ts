import { Injectable } from '@nestjs/common';
import { checkHoldsAction, type Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CaseRecords } from '../cases/index.js';
import { CommandRunner, type CommandRequest } from '../commands/index.js';
import { Database, type Tx } from '../database/index.js';
import { type OpinionDraft } from './co-review.entity.js';
import { CoReviewsRepository } from './co-reviews.repository.js';
import { DeskChanges } from './desk-changes.service.js';
import { draftChanged } from './domain/co-review.errors.js';
import { type OpinionContent } from './domain/opinion.js';
import { type SaveOpinionDraftDto } from './dto/co-review.dto.js';
import { ReviewingPeople } from './reviewing-people.service.js';

/** A draft as its readers see it. */
export type DraftView = Pick<OpinionDraft, 'version' | 'content' | 'savedBy' | 'saverName' | 'savedAt'>;

/** The opinion while it is being written: one draft per round, for everybody who reviews the case, and who follows. */
@Injectable()
export class OpinionDrafts {
  constructor(
    private readonly runner: CommandRunner,
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly rows: CoReviewsRepository,
    private readonly audit: AuditTrail,
    private readonly reviewing: ReviewingPeople,
    private readonly desks: DeskChanges,
  ) {}

  /**
   * Saves the draft on the version that the writer has seen (0 for none): of two who save the same one, the second is
   * refused with what the first wrote (DRAFT_CHANGED). It changes nothing else about the case.
   */
  save(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: SaveOpinionDraftDto,
  ): Promise<{ draftVersion: number }> {
    const operation = 'saveOpinionDraft';
    const head = { actor, operation, request, objectType: 'CASE', objectId: caseId };
    return this.runner.run(head, async ({ tx, now, commandId }) => {
      const row = await this.cases.visible(tx, actor, caseId);
      checkHoldsAction(actor.roles, operation);
      await this.reviewing.checkReviews(tx, actor, row);
      const { draftVersion, ...content } = input;
      const mine = { caseId, round: row.round, savedBy: actor.personId, saverName: actor.name, savedAt: now };
      const stored = await this.rows.lockDraft(tx, { ...mine, version: 0, content: {} });
      if (stored.version !== draftVersion) {
        throw draftChanged({ ...viewOf(stored), expected: draftVersion }, stored.saverName);
      }
      const draft = { ...mine, version: stored.version + 1, content: plain(content) };
      await this.rows.saveDraft(tx, draft);
      await this.desks.tellAll(tx, actor, row, 'review.draft');
      await this.audit.append(tx, {
        actor,
        action: operation,
        objectType: 'OPINION_DRAFT',
        objectId: `${caseId}/${row.round}`,
        objectVersion: draft.version,
        agencyId: row.agencyId,
        caseId,
        commandId,
        result: 'ACCEPTED',
        before: stored,
        after: draft,
      });
      return { draftVersion: draft.version };
    });
  }

  /** What was written becomes the draft, so that whoever goes on, perhaps a successor, starts from it. */
  async keepWritten(
    tx: Tx,
    at: { readonly caseId: string; readonly round: number; readonly now: Date },
    actor: Actor,
    content: OpinionContent,
  ): Promise<void> {
    const { caseId, round, now } = at;
    const mine = { caseId, round, savedBy: actor.personId, saverName: actor.name, savedAt: now };
    const stored = await this.rows.lockDraft(tx, { ...mine, version: 0, content: {} });
    await this.rows.saveDraft(tx, { ...mine, version: stored.version + 1, content });
  }

  /** The running round's draft; null while nothing is saved. For its reviewers and the head who signs. */
  async read(actor: Actor, caseId: string): Promise<{ draft: DraftView | null }> {
    const tx = this.database.manager;
    const row = await this.cases.visible(tx, actor, caseId);
    await this.reviewing.checkReadsDraft(tx, actor, row);
    const draft = await this.rows.draft(tx, caseId, row.round);
    return { draft: draft && viewOf(draft) };
  }
}

function viewOf({ version, content, savedBy, saverName, savedAt }: OpinionDraft): DraftView {
  return { version, content, savedBy, saverName, savedAt };
}

/** DTO instances are told apart from plain objects when they are stored; drafts keep the plain ones. */
function plain(content: object): Partial<OpinionContent> {
  return JSON.parse(JSON.stringify(content)) as Partial<OpinionContent>;
}
