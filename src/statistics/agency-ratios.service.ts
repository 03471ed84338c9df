import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { Database } from '../database/index.js';
import { ReviewerRatios, type RatioAnswer } from '../registers/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { reachOf } from './domain/reach.js';

export interface AgencyRatio extends RatioAnswer {
  readonly agencyName: string;
}

/** The share of reviewers in every agency within a person's reach, today (JBM-23, JX-L2, JBE-L3). */
@Injectable()
export class AgencyRatios {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgenciesService,
    private readonly ratios: ReviewerRatios,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<readonly AgencyRatio[]> {
    const { agencyId } = reachOf(actor);
    const today = beijingDateOf(this.clock.now());
    const agencies = (await this.agencies.list()).filter(({ id }) => agencyId === null || id === agencyId);
    return Promise.all(
      agencies.map(async ({ id, name }) => {
        return { ...(await this.ratios.on(this.database.manager, id, today)), agencyName: name };
      }),
    );
  }
}
