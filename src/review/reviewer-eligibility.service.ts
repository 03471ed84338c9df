import { Injectable } from '@nestjs/common';
import { checkReviewerMayReview, PeopleService, UnitsService, type Person } from '../accounts/index.js';
import { type CaseContext } from '../cases/index.js';
import { type Refusal } from '../shared/domain-error.js';
import { adviserGivesNoOpinion } from './domain/co-review.errors.js';
import {
  notAReviewer,
  reviewerOfWrongUnit,
  reviewerRecused,
  reviewerUnknown,
} from './domain/review.errors.js';

/** What the answer depends on. */
type ReviewedCase = Pick<CaseContext, 'tx' | 'case' | 'profile' | 'today'>;

/** Who may review a case: one answer for every road that leads to a review (assigned, by rule, claimed, handed over). */
@Injectable()
export class ReviewerEligibility {
  constructor(
    private readonly people: PeopleService,
    private readonly units: UnitsService,
  ) {}

  /**
   * Everything that keeps the person from reviewing this case: a handler past or present, recused, not in the
   * register, not qualified (行政处罚法 43, 58; JBM-23, SY-M3.1, JX-L4), of another unit (JBM-22, JBE-L2), or no reviewer
   * at all, who could never write the opinion.
   */
  async faults(context: ReviewedCase, person: Person): Promise<readonly Refusal[]> {
    return [
      ...(person.roles.includes('LEGAL_REVIEWER') ? [] : [notAReviewer(person.name)]),
      ...this.personalFaults(context, person),
      ...(await this.unitFaults(context, person)),
    ];
  }

  /** The same without the unit: what keeps a person from writing or signing once the task is theirs. */
  personalFaults(
    { case: row, profile, today }: Omit<ReviewedCase, 'tx'>,
    person: Person,
  ): readonly Refusal[] {
    const faults = checkReviewerMayReview({
      person,
      caseHandlers: [...row.handlerIds, ...row.formerHandlerIds],
      caseKind: row.kind,
      date: today,
      agencyRules: {
        firstTimeReviewerNeedsLegalQualification: profile.reviewerMustHoldQualification.value,
        mustBeRegistered: profile.reviewerMustBeRegistered.value,
      },
    });
    return [
      ...(row.recusedIds.includes(person.personId) ? [reviewerRecused(person.name)] : []),
      ...(row.adviserIds.includes(person.personId) ? [adviserGivesNoOpinion(person.name)] : []),
      ...faults,
    ];
  }

  /** The person of the reviewing agency by that sign-in name. Refuses PERSON_NOT_FOUND. */
  async named({ tx, case: row }: CaseContext, signInName: string): Promise<Person> {
    const [person] = await this.people.findBySignInNames(tx, row.reviewingAgencyId, [signInName]);
    if (!person) throw reviewerUnknown(signInName);
    return person;
  }

  /** Every reviewer of the reviewing unit who may review this case. */
  async eligible(context: CaseContext): Promise<readonly Person[]> {
    const { tx, case: row } = context;
    const unit = row.reviewingUnitId ?? undefined;
    const people = await this.people.ofRole(tx, row.reviewingAgencyId, 'LEGAL_REVIEWER', unit);
    return people.filter((person) => this.personalFaults(context, person).length === 0);
  }

  private async unitFaults({ tx, case: row, profile }: ReviewedCase, person: Person): Promise<Refusal[]> {
    if (row.reviewingUnitId === null || person.unitId === row.reviewingUnitId) return [];
    const unit = await this.units.get(tx, row.reviewingUnitId);
    return [reviewerOfWrongUnit(unit.name, profile.reviewingUnit.source.reference)];
  }
}
