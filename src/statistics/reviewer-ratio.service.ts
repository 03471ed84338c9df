import { Injectable } from '@nestjs/common';
import { PeopleService, certificateOn, registrationOn, type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { Database } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { reachOf } from './domain/reach.js';
import { reviewerRatio, type ReviewerRatio } from './domain/reviewer-ratio.js';

export interface AgencyRatio extends ReviewerRatio {
  readonly agencyId: string;
  readonly agencyName: string;
  /** The share wanted, as a fraction. */
  readonly min: number;
  /** Where the share comes from: clause, or 系统默认. */
  readonly source: string;
}

/** The share of reviewers among the officers of each agency, as the registers are today (JBM-23, JX-L2, JBE-L3). */
@Injectable()
export class ReviewerRatios {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgenciesService,
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  /** Of every agency within the person's reach. */
  async all(actor: Actor): Promise<readonly AgencyRatio[]> {
    const { agencyId } = reachOf(actor);
    const agencies = (await this.agencies.list()).filter(({ id }) => agencyId === null || id === agencyId);
    return Promise.all(agencies.map(({ id, name }) => this.of(id, name)));
  }

  private async of(agencyId: string, agencyName: string): Promise<AgencyRatio> {
    const tx = this.database.manager;
    const today = beijingDateOf(this.clock.now());
    const { parameters } = await this.agencies.profileOn(tx, agencyId, today);
    const people = await this.people.list(tx, { agencyId });
    const officers = people.filter(({ certificates }) => certificateOn(certificates, today)).length;
    const reviewers = people.filter(
      ({ registrations }) => registrationOn(registrations, today)?.confirmed,
    ).length;
    const { value, source } = parameters.reviewerRatio;
    const ratio = reviewerRatio(officers, reviewers, value);
    return { agencyId, agencyName, ...ratio, min: value.min, source: source.reference };
  }
}
