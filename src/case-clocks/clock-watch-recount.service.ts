import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseRecords, MAJOR_DECISION } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Outbox } from '../process-engine/index.js';
import { Clock } from '../shared/clock.js';
import { DueDateOwners, type WorkingCalendar } from '../working-calendar/index.js';
import { CaseClocksRepository } from './case-clocks.repository.js';
import { ClockWatch } from './clock-watch.service.js';

/**
 * Lets the diagram's watch wait for the right day when a year's notice is loaded (law.md B8): the alarm of a seal
 * lies on the last working day before it ends, and that day may become another one. The dates themselves are moved by
 * the deadlines' own recount; here they are counted under the calendar given, so that the order does not matter.
 */
@Injectable()
export class ClockWatchRecount implements OnModuleInit {
  constructor(
    private readonly owners: DueDateOwners,
    private readonly repository: CaseClocksRepository,
    private readonly cases: CaseRecords,
    private readonly agencies: AgenciesService,
    private readonly watch: ClockWatch,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.owners.register({ name: 'clock-watch', recompute: (tx, calendar) => this.recompute(tx, calendar) });
  }

  /** Moves no due date of its own, so it answers none. */
  private async recompute(tx: Tx, calendar: WorkingCalendar): Promise<[]> {
    for (const caseId of await this.repository.lockWatchedCases(tx)) {
      const row = await this.cases.get(tx, caseId);
      const { parameters: profile } = await this.agencies.profile(tx, row.profileId);
      const command = { businessKey: caseId, processKey: MAJOR_DECISION } as const;
      await this.watch.keepUnder(calendar, {
        tx,
        case: row,
        profile,
        now: this.clock.now(),
        moveTimers: (_process, variables) =>
          this.outbox.add(tx, { ...command, commandId: randomUUID(), kind: 'MOVE_TIMERS', variables }),
        send: (messageName, _process, variables = {}) =>
          this.outbox.add(tx, {
            ...command,
            commandId: randomUUID(),
            kind: 'CORRELATE_MESSAGE',
            messageName,
            variables,
          }),
      });
    }
    return [];
  }
}
