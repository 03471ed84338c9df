import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { type CaseRecord } from '../cases/index.js';
import { Changes } from '../changes/index.js';
import { type Tx } from '../database/index.js';
import { ReviewingPeople } from './reviewing-people.service.js';

/** What changes on the desks of a case's reviewers: the marks, or the draft of the opinion. */
export type DeskChange = 'review.marks' | 'review.draft';

/** Tells the open desks of a case's reviewers, and nobody else, that something on them is new. */
@Injectable()
export class DeskChanges {
  constructor(
    private readonly changes: Changes,
    private readonly reviewing: ReviewingPeople,
  ) {}

  /** Everybody who reviews the case, and the actor, who may have a second window open. */
  async tellAll(tx: Tx, actor: Actor, row: CaseRecord, kind: DeskChange): Promise<void> {
    const ids = new Set([...(await this.reviewing.idsOf(tx, row)), actor.personId]);
    for (const personId of ids) await this.tell(tx, personId, row, kind);
  }

  /** Only the actor: what is new is not shared. */
  async tellActor(tx: Tx, { personId }: Actor, row: CaseRecord, kind: DeskChange): Promise<void> {
    await this.tell(tx, personId, row, kind);
  }

  private async tell(tx: Tx, personId: string, row: CaseRecord, kind: DeskChange): Promise<void> {
    await this.changes.record(tx, { agencyId: row.agencyId, caseId: row.id, personId, kind });
  }
}
