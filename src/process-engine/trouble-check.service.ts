import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { EngineClient } from './engine-client.js';
import type { FindingKind } from './engine-finding.entity.js';
import type { Seen } from './findings.repository.js';
import { ReconcilerRepository } from './reconciler.repository.js';
import type { SweepCheck, SweepResult } from './sweep.js';
import { businessKeysOf } from './task-check.service.js';

interface Incident {
  readonly id: string;
  readonly rootCauseIncidentId: string;
  readonly incidentType: string;
  readonly incidentMessage: string | null;
  readonly incidentTimestamp: string;
  readonly activityId: string;
  readonly processInstanceId: string;
  readonly configuration: string | null;
}

interface FailedTask {
  readonly id: string;
  readonly topicName: string;
  readonly activityId: string;
  readonly processInstanceId: string;
  readonly errorMessage: string | null;
  readonly businessKey: string | null;
}

/** Commands that wait too long, steps without retries, failed jobs. */
@Injectable()
export class TroubleCheck implements SweepCheck {
  readonly kinds: readonly FindingKind[] = ['COMMAND_DELAYED', 'STEP_FAILED', 'INCIDENT'];

  constructor(
    private readonly engine: EngineClient,
    private readonly rows: ReconcilerRepository,
  ) {}

  async run(tx: Tx): Promise<SweepResult> {
    const delayed = (await this.rows.delayed(tx)).map(({ id, businessKey, ...details }): Seen => ({
      kind: 'COMMAND_DELAYED',
      subject: id,
      businessKey,
      details,
      certain: true,
    }));
    return { seen: [...delayed, ...(await this.failedSteps()), ...(await this.incidents())], repaired: [] };
  }

  private async failedSteps(): Promise<Seen[]> {
    const failed = await this.engine.list<FailedTask>('/external-task', {
      noRetriesLeft: true,
      sortBy: 'id',
      sortOrder: 'asc',
    });
    const keys = await businessKeysOf(
      this.engine,
      failed.map(({ processInstanceId }) => processInstanceId),
    );
    return failed.map(({ id, topicName, activityId, processInstanceId, errorMessage }) => ({
      kind: 'STEP_FAILED',
      subject: id,
      businessKey: keys.get(processInstanceId) ?? null,
      details: { topic: topicName, activityId, processInstanceId, error: errorMessage },
      certain: true,
    }));
  }

  private async incidents(): Promise<Seen[]> {
    const all = await this.engine.list<Incident>('/incident', { sortBy: 'incidentId', sortOrder: 'asc' });
    // Callers repeat the incident of the called instance; a failed external task is a STEP_FAILED already.
    const own = all.filter(
      (each) => each.rootCauseIncidentId === each.id && each.incidentType !== 'failedExternalTask',
    );
    const keys = await businessKeysOf(
      this.engine,
      own.map(({ processInstanceId }) => processInstanceId),
    );
    return own.map(({ id, incidentType, incidentMessage, activityId, processInstanceId, configuration }) => ({
      kind: 'INCIDENT',
      subject: id,
      businessKey: keys.get(processInstanceId) ?? null,
      details: {
        type: incidentType,
        message: incidentMessage,
        activityId,
        processInstanceId,
        jobId: configuration,
      },
      certain: true,
    }));
  }
}
