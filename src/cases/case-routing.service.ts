import { Injectable } from '@nestjs/common';
import { UnitsService } from '../accounts/index.js';
import { AgenciesService, type CaseKind, type ProfileVersion } from '../agencies/index.js';
import { type Tx } from '../database/index.js';
import { Catalogues, Entrustments } from '../registers/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type Refusal } from '../shared/domain-error.js';
import { noReviewingUnit, reviewingUnitNames } from './domain/routing.js';

/** Under which rules a case begins, and who will review it. */
export interface CaseRoute {
  readonly profile: ProfileVersion;
  readonly catalogueVersionId: string | null;
  readonly reviewingAgencyId: string;
  readonly reviewingUnitId: string | null;
  /** The document of entrustment when the case is handled for another agency. */
  readonly entrustment: string | null;
  readonly faults: readonly Refusal[];
}

/** Finds rules, catalogue and reviewing unit for a new case (SY-L2, SY-M3.1, JBE-L2). */
@Injectable()
export class CaseRouting {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly units: UnitsService,
    private readonly entrustments: Entrustments,
    private readonly catalogues: Catalogues,
  ) {}

  /**
   * As of a Beijing date. An entrusted organisation acts under the rules and the catalogue of the entrusting agency,
   * whose legal body reviews (SY-L2).
   */
  async route(tx: Tx, agencyId: string, kind: CaseKind, date: BeijingDate): Promise<CaseRoute> {
    const entrustment = await this.entrustments.of(tx, agencyId, kind, date);
    const own = await this.agencies.profileOn(tx, agencyId, date);
    const entrusting = entrustment
      ? await this.agencies.profileOn(tx, entrustment.entrustingAgencyId, date)
      : undefined;
    const goesThere = entrusting?.parameters.entrustedToEntrusting.value === true;
    const profile = goesThere ? entrusting : own;
    const catalogue = await this.catalogues.on(tx, profile.agencyId, date);
    const names = reviewingUnitNames(profile.parameters, kind);
    const unitId = await this.firstUnit(tx, profile.agencyId, names);
    const clause = profile.parameters.reviewingUnit.source.reference;
    return {
      profile,
      catalogueVersionId: catalogue?.versionId ?? null,
      reviewingAgencyId: profile.agencyId,
      reviewingUnitId: unitId,
      entrustment: goesThere ? (entrustment?.document ?? null) : null,
      faults: unitId === null ? [noReviewingUnit(names, clause)] : [],
    };
  }

  private async firstUnit(tx: Tx, agencyId: string, names: readonly string[]): Promise<string | null> {
    for (const name of names) {
      const unit = await this.units.findByName(tx, agencyId, name);
      if (unit) return unit.id;
    }
    return null;
  }
}
