import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor } from '../accounts/index.js';
import { type CaseContext } from '../cases/index.js';
import { Deadlines } from '../deadlines/index.js';
import { MaterialsService, supplementOutstanding, type LegalBasis } from '../materials/index.js';
import { LawRegister, placed, restsOn } from '../registers/index.js';
import { type Refusal } from '../shared/domain-error.js';
import { isOverdue } from '../working-calendar/index.js';
import { CoReviewsRepository } from './co-reviews.repository.js';
import { outstandingFaults } from './domain/co-review.js';
import { placeMissing } from './domain/co-review.errors.js';
import { opinionFaults, rulingFaults, type OpinionContent } from './domain/opinion.js';
import { placeFaults } from './domain/place.js';
import { REVIEW_DUE } from './domain/review-clock.js';
import { lateReasonMissing } from './domain/review.errors.js';
import { HandedIn } from './handed-in.service.js';
import { ReviewerEligibility } from './reviewer-eligibility.service.js';

/** What keeps the head of the legal unit from signing; the register is of reviewers. */
const PERSONAL = ['REVIEWER_IS_HANDLER', 'REVIEWER_RECUSED', 'ADVISER_GIVES_NO_OPINION'];

/** What the faults of an opinion depend on. */
export type ReviewedCase = Pick<CaseContext, 'tx' | 'case' | 'profile' | 'today'> &
  Partial<Pick<CaseContext, 'remark'>>;

/** Everything against an opinion: one answer for who writes it, who signs it, and who only asks. */
@Injectable()
export class OpinionFaults {
  constructor(
    private readonly people: PeopleService,
    private readonly eligibility: ReviewerEligibility,
    private readonly coReviews: CoReviewsRepository,
    private readonly handedIn: HandedIn,
    private readonly materials: MaterialsService,
    private readonly laws: LawRegister,
    private readonly deadlines: Deadlines,
  ) {}

  /** All faults of the content, and whatever keeps the actor from giving it. */
  async of(context: ReviewedCase, actor: Actor, content: OpinionContent): Promise<readonly Refusal[]> {
    const { tx, case: row, profile } = context;
    const { rulingNo, content: submitted } = await this.materials.latest(tx, row.id);
    return [
      ...(await this.ofActor(context, actor)),
      ...outstandingFaults(await this.coReviews.coReviewers(tx, row.id, row.round)),
      ...opinionFaults(content, profile),
      ...(await this.ofPlaces(context, content)),
      ...rulingFaults(content, rulingNo),
      ...(await this.ofLaws(context, content, submitted.proposal.legalBasis)),
    ];
  }

  /** What keeps the actor from writing or signing an opinion on this case. */
  async ofActor(context: ReviewedCase, actor: Actor): Promise<readonly Refusal[]> {
    const person = await this.people.get(context.tx, actor.personId);
    const isHead = actor.roles.includes('LEGAL_UNIT_HEAD');
    return this.eligibility
      .personalFaults(context, person)
      .filter((each) => !isHead || PERSONAL.includes(each.code));
  }

  /** No opinion while materials are outstanding: they come, or the bundle goes back (SY-L6). */
  async ofSupplement({ tx, case: row }: Pick<CaseContext, 'tx' | 'case'>): Promise<readonly Refusal[]> {
    const open = await this.materials.openSupplement(tx, row.id);
    return open ? [supplementOutstanding(open.supplementBy).refusal] : [];
  }

  /** A late opinion says why it is late (SY-L11). */
  async ofTime(
    { tx, case: row, now }: Pick<CaseContext, 'tx' | 'case' | 'now'>,
    lateReason: string | undefined,
  ): Promise<readonly Refusal[]> {
    const due = await this.deadlines.find(tx, row.id, REVIEW_DUE);
    const silent = due && isOverdue(due, now) && (lateReason ?? '').trim() === '';
    return silent ? [lateReasonMissing(due.effectiveDate).refusal] : [];
  }

  /** Failed points are pinned to places that exist; that each has one is up to the agency. */
  private async ofPlaces(
    { tx, case: row, profile }: ReviewedCase,
    content: OpinionContent,
  ): Promise<Refusal[]> {
    const handedIn = await this.handedIn.of(tx, row.id);
    const { value: wanted, source } = profile.failedPointNeedsPlace;
    return content.checklist.flatMap(({ key, result, place }) => {
      const field = `checklist.${key}.place`;
      if (place) return placeFaults(place, handedIn, field);
      return wanted && result === 'FAIL' ? [placeMissing(field, source.reference)] : [];
    });
  }

  /**
   * Nobody agrees to a proposal that rests on a law which is not valid that day, and no opinion rests on one itself
   * (SY-D8, SY-L8); an opinion may name the wrong law that it wants changed.
   */
  private ofLaws(
    context: ReviewedCase,
    { kind, text, points }: OpinionContent,
    cited: readonly LegalBasis[],
  ): Promise<Refusal[]> {
    return this.laws.faults(context, [
      ...(kind === 'AGREE' ? placed(cited, 'proposal.legalBasis') : []),
      ...restsOn(text, 'text'),
      ...points.flatMap((point, index) => restsOn(point.action, `points.${index}.action`)),
    ]);
  }
}
