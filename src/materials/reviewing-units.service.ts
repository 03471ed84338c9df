import { Injectable } from '@nestjs/common';
import { UnitsService } from '../accounts/index.js';
import { type CaseContext } from '../cases/index.js';
import { type Refusal } from '../shared/domain-error.js';
import { reviewingUnitWrong } from './domain/reviewing-unit.js';

/** Checks to whom a bundle is addressed. */
@Injectable()
export class ReviewingUnits {
  constructor(private readonly units: UnitsService) {}

  /** A refusal when the bundle is addressed to another unit or agency than the one that reviews the case. */
  async faults(
    { tx, case: row, profile }: CaseContext,
    addressed: { readonly reviewingUnit?: string; readonly reviewingAgency?: string },
  ): Promise<Refusal[]> {
    const unit = row.reviewingUnitId ? (await this.units.get(tx, row.reviewingUnitId)).name : null;
    return reviewingUnitWrong(addressed, {
      unit,
      agency: row.reviewingAgencyId,
      clause: row.agencyId === row.reviewingAgencyId ? profile.reviewingUnit.source.reference : 'SY-L2',
    });
  }
}
