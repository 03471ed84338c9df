import { Injectable } from '@nestjs/common';
import { type CaseCommandContext } from '../cases/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type DueDate, type PeriodRequest } from '../working-calendar/index.js';
import { CaseClocksRepository } from './case-clocks.repository.js';
import { ClockWarnings } from './clock-warnings.service.js';
import { ClockWatch } from './clock-watch.service.js';
import { excludedRanges } from './domain/excluded-time.js';
import { sealLimitName, sealPeriod } from './domain/seal.js';
import { MeasuresRepository } from './measures.repository.js';
import { type Seal } from './seal.entity.js';

/** The end of a seal, counted from all that is stored: the act, its extension, tests that do not count. */
@Injectable()
export class SealClocks {
  constructor(
    private readonly repository: CaseClocksRepository,
    private readonly measures: MeasuresRepository,
    private readonly deadlines: Deadlines,
    private readonly watch: ClockWatch,
    private readonly warnings: ClockWarnings,
  ) {}

  /** Lets the clock of a new seal run. */
  async start(context: CaseCommandContext, seal: Seal): Promise<DueDate> {
    const { tx, case: row, now } = context;
    const { due } = await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: sealLimitName(seal.number),
        period: await this.period(context, seal),
        taskKeys: [],
      },
      now,
    );
    return due;
  }

  /** Counts a running seal again; undefined when it does not run. */
  async recount(context: CaseCommandContext, number: number): Promise<DueDate | undefined> {
    const { tx, case: row } = context;
    const seal = (await this.measures.seals(tx, row.id)).find((each) => each.number === number);
    if (!seal) return undefined;
    const period = await this.period(context, seal);
    const counted = await this.deadlines.recount(tx, row.id, sealLimitName(number), period);
    await this.watch.keep(context);
    await this.warnings.warn(context);
    return counted?.due;
  }

  private async period({ tx, case: row, profile }: CaseCommandContext, seal: Seal): Promise<PeriodRequest> {
    const spans = await this.repository.excludedTimes(tx, row.id);
    const excluded = excludedRanges(spans.filter(({ sealNumber }) => sealNumber === seal.number));
    const { takenAt, days, extendedBy } = seal;
    return sealPeriod(profile, { takenAt, days, extendedBy, excluded });
  }
}
