import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { WorkItems } from '../inbox/index.js';
import { EngineMovements, type EngineMovement } from '../process-engine/index.js';
import { beijingIso } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type RehearsalStateDto } from './dto/rehearsal-time.dto.js';

/** Sees whether cases have come to rest. */
@Injectable()
export class RehearsalState {
  constructor(
    private readonly movements: EngineMovements,
    private readonly workItems: WorkItems,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Looks twice: a step that is just between two places is in neither of them, but it changes what the second look
   * sees.
   */
  async read(caseIds: readonly string[]): Promise<RehearsalStateDto> {
    const first = await this.movements.look(caseIds, this.clock.now());
    const still = isStill(first);
    const second = still ? await this.movements.look(caseIds, this.clock.now()) : first;
    const projectionPending = still ? await this.inboxDiffers(caseIds, second) : true;
    const { outboxPending, dueJobs, openExternalTasks, failures, nextTimer } = second;
    return {
      now: beijingIso(this.clock.now()),
      quiet: still && isStill(second) && first.stamp === second.stamp && !projectionPending,
      outboxPending,
      dueJobs,
      openExternalTasks,
      projectionPending,
      incidents: [
        ...failures,
        ...(second.outboxFailed > 0 ? [{ activityId: 'outbox', message: 'a command was given up' }] : []),
      ],
      nextTimer: nextTimer
        ? {
            at: beijingIso(nextTimer.at),
            caseId: nextTimer.businessKey,
            activityId: nextTimer.activityId,
            name: nextTimer.name,
          }
        : null,
    };
  }

  private async inboxDiffers(
    caseIds: readonly string[],
    { openTaskIds, listenersBusy }: EngineMovement,
  ): Promise<boolean> {
    if (listenersBusy) return true;
    const rows = caseIds.map((caseId) => this.workItems.openOf(this.database.manager, caseId));
    const shown = (await Promise.all(rows)).flat().map((item) => item.engineTaskId);
    return [...shown].sort().join() !== [...openTaskIds].sort().join();
  }
}

function isStill(look: EngineMovement): boolean {
  return (
    look.outboxPending === 0 && look.dueJobs === 0 && look.openExternalTasks === 0 && !look.listenersBusy
  );
}
