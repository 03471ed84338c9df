import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type Dispute } from './dispute.entity.js';
import { DisputesRepository } from './disputes.repository.js';

/** Reads of disputes for pages and figures. */
@Injectable()
export class DisputesService {
  constructor(private readonly disputes: DisputesRepository) {}

  /** Every dispute of a case, oldest first. */
  ofCase(tx: Tx, caseId: string): Promise<readonly Readonly<Dispute>[]> {
    return this.disputes.ofCase(tx, caseId);
  }
}
