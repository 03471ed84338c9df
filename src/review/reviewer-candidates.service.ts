import { Injectable } from '@nestjs/common';
import { StandIns } from '../absences/index.js';
import {
  PeopleService,
  checkHoldsAction,
  registrationOn,
  type Actor,
  type Person,
} from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { CaseRecords, type CaseContext } from '../cases/index.js';
import { Database } from '../database/index.js';
import { type BeijingDate, beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type BilingualText } from '../shared/domain-error.js';
import { byChoice, endOfWeek, type Candidate } from './domain/candidates.js';
import { notReviewingCase } from './domain/co-review.errors.js';
import { ReviewerEligibility } from './reviewer-eligibility.service.js';
import { ReviewsRepository } from './reviews.repository.js';

/** Why a reviewer cannot be given this case: the same refusal that the assignment would meet. */
export interface Hindrance {
  readonly code: string;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
  readonly clauses: readonly string[];
}

/** A reviewer of the agency as the head sees them when a review is to be given. */
export interface ReviewerCandidate extends Candidate {
  readonly personId: string;
  readonly name: string;
  readonly unitName: string;
  /** In the register (名录库) today: confirmed, entered but not confirmed yet, or not at all. */
  readonly register: 'CONFIRMED' | 'UNCONFIRMED' | 'NONE';
  readonly registeredFrom: BeijingDate | null;
  readonly registeredTo: BeijingDate | null;
  /** 法律职业资格证书 number. */
  readonly qualificationNo: string | null;
  /** They have never reviewed before. */
  readonly firstReview: boolean;
  readonly lastAssignedAt: Date | null;
  /** Nothing for who may be chosen. */
  readonly hindrances: readonly Hindrance[];
}

/** Whom a review may be given to, with load, register, qualification, and why somebody may not be chosen. */
@Injectable()
export class ReviewerCandidates {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly agencies: AgenciesService,
    private readonly people: PeopleService,
    private readonly standIns: StandIns,
    private readonly eligibility: ReviewerEligibility,
    private readonly reviews: ReviewsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Every reviewer of the reviewing agency, those who may be chosen first. @throws CASE_NOT_FOUND,
   * ROLE_NOT_PERMITTED, NOT_REVIEWER_OF_CASE
   */
  async of(actor: Actor, caseId: string): Promise<{ readonly items: readonly ReviewerCandidate[] }> {
    const tx = this.database.manager;
    const row = await this.cases.visible(tx, actor, caseId);
    checkHoldsAction(actor.roles, 'addCoReviewer');
    if (actor.agencyId !== row.reviewingAgencyId) throw notReviewingCase();
    const { parameters: profile } = await this.agencies.profile(tx, row.profileId);
    const today = beijingDateOf(this.clock.now());
    const context = { tx, case: row, profile, today };
    const reviewers = await this.people.list(tx, { agencyId: row.reviewingAgencyId, role: 'LEGAL_REVIEWER' });
    const ids = reviewers.map(({ personId }) => personId);
    const loads = await this.reviews.loads(tx, ids, endOfWeek(today));
    const items = await Promise.all(
      reviewers.map((person) => this.candidate(context, person, loads.get(person.personId))),
    );
    return { items: items.sort(byChoice) };
  }

  private async candidate(
    context: Pick<CaseContext, 'tx' | 'case' | 'profile' | 'today'>,
    person: Person,
    load: { readonly open: number; readonly due: number; readonly last: Date | null } | undefined,
  ): Promise<ReviewerCandidate> {
    const { tx, today } = context;
    const { personId, signInName, name, unitName } = person;
    const faults = await this.eligibility.faults(context, person);
    const entry = registrationOn(person.registrations, today);
    return {
      personId,
      signInName,
      name,
      unitName,
      eligible: faults.length === 0,
      away: await this.standIns.isAway(tx, person, today),
      openReviews: load?.open ?? 0,
      dueThisWeek: load?.due ?? 0,
      lastAssignedAt: load?.last ?? null,
      register: entry ? (entry.confirmed ? 'CONFIRMED' : 'UNCONFIRMED') : 'NONE',
      registeredFrom: entry?.registeredFrom ?? null,
      registeredTo: entry?.registeredTo ?? null,
      qualificationNo: entry?.legalQualificationNo ?? null,
      firstReview: !entry?.firstReviewedOn || entry.firstReviewedOn > today,
      hindrances: faults.map(({ code, message, remedy, clauses = [] }) => ({
        code,
        message,
        remedy,
        clauses,
      })),
    };
  }
}
