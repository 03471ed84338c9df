import { Injectable } from '@nestjs/common';
import { certificateOn, PeopleService, registrationOn } from '../accounts/index.js';
import { AgenciesService, type EffectiveParameter } from '../agencies/index.js';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { reviewerRatio, type ReviewerRatio } from './domain/reviewer-ratio.js';

/** The share of reviewers with what the agency's rules ask and from where. */
export interface RatioAnswer extends ReviewerRatio {
  readonly agencyId: string;
  readonly on: BeijingDate;
  readonly min: number;
  readonly hard: boolean;
  readonly source: EffectiveParameter<'reviewerRatio'>['source'];
}

/** Counts an agency's officers and reviewers on a day from the registers (JBM-23, JX-L2, JBE-L3, SY-M3.1). */
@Injectable()
export class ReviewerRatios {
  constructor(
    private readonly people: PeopleService,
    private readonly agencies: AgenciesService,
  ) {}

  /** @throws AGENCY_NOT_FOUND */
  async on(tx: Tx, agencyId: string, date: BeijingDate): Promise<RatioAnswer> {
    const { parameters } = await this.agencies.profileOn(tx, agencyId, date);
    const { value: rule, source } = parameters.reviewerRatio;
    const people = await this.people.list(tx, { agencyId });
    const officers = people.filter(({ certificates }) => certificateOn(certificates, date)).length;
    const reviewers = people.filter(
      ({ registrations }) => registrationOn(registrations, date)?.confirmed,
    ).length;
    const ratio = reviewerRatio(officers, reviewers, rule);
    return { agencyId, on: date, ...ratio, min: rule.min, hard: rule.hard, source };
  }
}
