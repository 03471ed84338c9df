import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { CaseRecords } from '../cases/index.js';
import { Database } from '../database/index.js';
import {
  CaseCircumstances,
  checklistOf,
  MaterialsService,
  mayBeSubmitted,
  SubmissionDrafts,
  type ChecklistLine,
  type RecordedCircumstance,
} from '../materials/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type Refusal } from '../shared/domain-error.js';
import { ReworkFaults } from './rework-faults.service.js';

/** What is still missing before the draft can be handed in, without handing it in. */
export interface SubmissionCheckView {
  readonly round: number;
  /** Nothing would be refused; a material that is missing then leads to a notice to supplement (SY-L6). */
  readonly maySubmit: boolean;
  /** Nothing is missing either: the bundle would count as received at the time of upload (A8.2). */
  readonly complete: boolean;
  /** The checklist of this case, each line with its source. */
  readonly checklist: readonly ChecklistLine[];
  /** What the case's own records say about it, and so about the checklist. */
  readonly recorded: readonly RecordedCircumstance[];
  /** All that would be refused, each with field, clause and remedy. */
  readonly faults: readonly Refusal[];
}

/** Tells whether a draft is valid, for the handlers of the case. */
@Injectable()
export class SubmissionCheck {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly agencies: AgenciesService,
    private readonly drafts: SubmissionDrafts,
    private readonly materials: MaterialsService,
    private readonly circumstances: CaseCircumstances,
    private readonly rework: ReworkFaults,
    private readonly clock: Clock,
  ) {}

  /** @throws CASE_NOT_FOUND, NOT_HANDLER_OF_CASE */
  async check(actor: Actor, caseId: string): Promise<SubmissionCheckView> {
    const { round } = await this.drafts.read(actor, caseId);
    const tx = this.database.manager;
    const row = await this.cases.get(tx, caseId);
    const { parameters: profile } = await this.agencies.profile(tx, row.profileId);
    // The declaration is signed when the bundle is handed in, not while it is written.
    const declaration = { true: true, accurate: true, complete: true };
    const content = await this.materials.contentOf(
      { tx, case: row },
      { fromDraft: true, declaration },
      undefined,
    );
    const today = beijingDateOf(this.clock.now());
    const early = mayBeSubmitted({ case: row });
    const faults = [
      ...(early ? [early] : []),
      ...(await this.materials.faults({ tx, case: row, profile, today }, actor, content)),
      ...(await this.rework.of({ tx, case: row }, content)),
    ];
    const recorded = await this.circumstances.of(tx, row);
    const checklist = checklistOf(profile.materials.value, content, recorded);
    const maySubmit = faults.length === 0;
    return {
      round,
      maySubmit,
      complete: maySubmit && checklist.every(({ given }) => given),
      checklist,
      recorded,
      faults,
    };
  }
}
