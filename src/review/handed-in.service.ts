import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { CallUpsService, MaterialsService } from '../materials/index.js';
import { type PlacedMaterial } from './domain/place.js';

/** Every material of the running round: the bundle, what supplemented it, and what was called up. */
@Injectable()
export class HandedIn {
  constructor(
    private readonly materials: MaterialsService,
    private readonly callUps: CallUpsService,
  ) {}

  async of(tx: Tx, caseId: string): Promise<readonly PlacedMaterial[]> {
    const { round, content } = await this.materials.latest(tx, caseId);
    const supplements = await this.materials.supplementsOf(tx, caseId, round);
    const callUps = await this.callUps.ofCase(tx, caseId);
    const inquiries = await this.callUps.inquiriesOf(tx, caseId);
    return [
      ...content.materials,
      ...[...supplements, ...callUps, ...inquiries].flatMap((each) => each.materials),
    ];
  }
}
