import { Injectable } from '@nestjs/common';
import { type Actor, type CaseStage } from '../accounts/index.js';
import { AgenciesService, type OpinionKind } from '../agencies/index.js';
import { CaseRecords } from '../cases/index.js';
import { Database } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type Refusal } from '../shared/domain-error.js';
import { canonicalKind, checklistFaults, fittingKinds, stageAfter, withSubKind } from './domain/opinion.js';
import { type CheckOpinionDto } from './dto/co-review.dto.js';
import { OpinionFaults } from './opinion-faults.service.js';
import { opinionOf } from './opinion-input.js';
import { ReviewingPeople } from './reviewing-people.service.js';

/** How an opinion stands while it is written. */
export interface OpinionCheckView {
  /** What the chosen word means canonically (A7); null while none is chosen. */
  readonly canonicalKind: OpinionKind | null;
  /** Where the case goes once this opinion is signed. */
  readonly leadsTo: CaseStage | null;
  /** Kinds of the agency that agree with the checklist as it is answered. */
  readonly fittingKinds: readonly OpinionKind[];
  /** All that would be refused, each with field, clause and remedy. */
  readonly faults: readonly Refusal[];
}

/** Tells a reviewer, while they write, what of an opinion would be refused; it writes nothing. */
@Injectable()
export class OpinionCheck {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly agencies: AgenciesService,
    private readonly reviewing: ReviewingPeople,
    private readonly faults: OpinionFaults,
    private readonly clock: Clock,
  ) {}

  /** @throws CASE_NOT_FOUND, NOT_REVIEWER_OF_CASE */
  async check(actor: Actor, caseId: string, input: CheckOpinionDto): Promise<OpinionCheckView> {
    const tx = this.database.manager;
    const row = await this.cases.visible(tx, actor, caseId);
    await this.reviewing.checkReviews(tx, actor, row);
    const { parameters: profile } = await this.agencies.profile(tx, row.profileId);
    const { kind, text = '', checklist = [], ...rest } = input;
    const given = opinionOf({ ...rest, text, checklist, kind: kind ?? 'OTHER' });
    const fitting = fittingKinds(given, profile);
    if (kind === undefined) {
      const faults = checklistFaults(given, profile);
      return { canonicalKind: null, leadsTo: null, fittingKinds: fitting, faults };
    }
    const now = this.clock.now();
    const context = { tx, case: row, profile, now, today: beijingDateOf(now) };
    const content = withSubKind(given, profile);
    const faults = [
      ...(await this.faults.ofSupplement(context)),
      ...(await this.faults.of(context, actor, content)),
      ...(await this.faults.ofTime(context, input.lateReason)),
    ];
    const meant = canonicalKind(content);
    return { canonicalKind: meant, leadsTo: stageAfter(meant), fittingKinds: fitting, faults };
  }
}
