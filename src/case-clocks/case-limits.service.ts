import { Injectable } from '@nestjs/common';
import { CASE_LIMIT, caseLimitPeriod, MAJOR_DECISION, type CaseCommandContext } from '../cases/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type DueDate } from '../working-calendar/index.js';
import { CaseClocksRepository } from './case-clocks.repository.js';
import { ClockWarnings } from './clock-warnings.service.js';
import { ClockWatch } from './clock-watch.service.js';
import { excludedRanges } from './domain/excluded-time.js';

/** The case limit, counted from all that is stored: filing, extensions, excluded times. */
@Injectable()
export class CaseLimits {
  constructor(
    private readonly repository: CaseClocksRepository,
    private readonly deadlines: Deadlines,
    private readonly watch: ClockWatch,
    private readonly warnings: ClockWarnings,
  ) {}

  /** Counts the running limit again and moves everything that waits for it; undefined when none runs. */
  async recount(context: CaseCommandContext): Promise<DueDate | undefined> {
    const { tx, case: row, profile } = context;
    const extensions = await this.repository.extensions(tx, row.id);
    const extendedBy = extensions
      .filter(({ state }) => state === 'APPROVED')
      .reduce((sum, { days }) => sum + days, 0);
    const spans = await this.repository.excludedTimes(tx, row.id);
    const excluded = excludedRanges(spans.filter(({ clock }) => clock === 'CASE'));
    const { jointHandling: joint } = row;
    const period = caseLimitPeriod(profile, row.kind, row.filedOn, { extendedBy, excluded, joint });
    const counted = await this.deadlines.recount(tx, row.id, CASE_LIMIT, period);
    if (!counted) return undefined;
    await context.moveTimers(MAJOR_DECISION, counted.timers);
    await this.watch.keep(context);
    await this.warnings.warn(context);
    return counted.due;
  }
}
