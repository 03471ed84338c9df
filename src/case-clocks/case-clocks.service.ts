import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type CaseExtension } from './case-extension.entity.js';
import { CaseExtensions } from './case-extensions.service.js';
import { ClockWarnings } from './clock-warnings.service.js';
import { type ClockConflict } from './domain/watched-clocks.js';
import { type ExcludedTimeRecord } from './excluded-time.entity.js';
import { ExcludedTimes } from './excluded-times.service.js';
import { type PreliminaryRegistration } from './registration.entity.js';
import { Registrations } from './registrations.service.js';
import { type Seal } from './seal.entity.js';
import { Seals } from './seals.service.js';

/** Extensions, excluded times, seals and registrations of a case, and the clocks that end before its review. */
export interface ClocksOfCase {
  readonly extensions: readonly CaseExtension[];
  readonly excludedTimes: readonly ExcludedTimeRecord[];
  readonly seals: readonly Seal[];
  readonly registrations: readonly PreliminaryRegistration[];
  readonly endBeforeReview: readonly ClockConflict[];
}

/** The clocks beside the review's, as a case's page shows them. */
@Injectable()
export class CaseClocks {
  constructor(
    private readonly extensions: CaseExtensions,
    private readonly excludedTimes: ExcludedTimes,
    private readonly seals: Seals,
    private readonly registrations: Registrations,
    private readonly warnings: ClockWarnings,
  ) {}

  /** Everything of one case, each list oldest first. */
  async ofCase(tx: Tx, caseId: string): Promise<ClocksOfCase> {
    return {
      extensions: await this.extensions.all(tx, caseId),
      excludedTimes: await this.excludedTimes.all(tx, caseId),
      seals: await this.seals.all(tx, caseId),
      registrations: await this.registrations.all(tx, caseId),
      endBeforeReview: await this.warnings.conflicts(tx, caseId),
    };
  }
}
