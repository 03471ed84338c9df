import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { CaseSources, type CaseSource } from './case-sources.service.js';
import type { FindingKind } from './engine-finding.entity.js';
import { EngineClient, type RawHistoricTask, type RawInstance } from './engine-client.js';
import type { Seen } from './findings.repository.js';
import { ReconcilerRepository } from './reconciler.repository.js';
import { chunks, type SweepCheck, type SweepResult } from './sweep.js';

interface Running {
  readonly id: string;
  readonly businessKey: string | null;
}

const PAGE = 500;

/** Every open case has one running instance, and every running instance an open case. */
@Injectable()
export class InstanceCheck implements SweepCheck {
  readonly kinds: readonly FindingKind[] = [
    'CASE_WITHOUT_INSTANCE',
    'INSTANCE_WITHOUT_CASE',
    'INSTANCE_OF_CLOSED_CASE',
    'DUPLICATE_INSTANCE',
  ];

  constructor(
    private readonly sources: CaseSources,
    private readonly engine: EngineClient,
    private readonly rows: ReconcilerRepository,
  ) {}

  async run(tx: Tx): Promise<SweepResult> {
    const seen: Seen[] = [];
    const repaired: Seen[] = [];
    for (const source of this.sources.caseSources) {
      // Instances first: a case is stored before its instance, so none of these can be ahead of its case.
      const byKey = await this.running(source.processKey);
      seen.push(...(await this.withoutCase(tx, source, byKey)));
      await this.duplicates(tx, source, byKey, seen, repaired);
      await this.withoutInstance(tx, source, byKey, seen, repaired);
    }
    return { seen, repaired };
  }

  private async running(processDefinitionKey: string): Promise<Map<string, string[]>> {
    const instances = await this.engine.list<Running>('/process-instance', {
      processDefinitionKey,
      rootProcessInstances: true,
      sortBy: 'instanceId',
      sortOrder: 'asc',
    });
    const byKey = new Map<string, string[]>();
    for (const { id, businessKey } of instances) {
      byKey.set(businessKey ?? '', [...(byKey.get(businessKey ?? '') ?? []), id]);
    }
    return byKey;
  }

  private async withoutCase(
    tx: Tx,
    source: CaseSource,
    byKey: ReadonlyMap<string, string[]>,
  ): Promise<Seen[]> {
    const seen: Seen[] = [];
    for (const keys of chunks([...byKey.keys()], PAGE)) {
      const states = await source.states(tx, keys);
      const moving = await this.rows.inMotion(tx, keys);
      for (const key of keys) {
        const state = states.get(key);
        if (state === 'OPEN' || moving.has(key)) continue;
        const kind = state === undefined ? 'INSTANCE_WITHOUT_CASE' : 'INSTANCE_OF_CLOSED_CASE';
        for (const id of byKey.get(key) ?? []) {
          seen.push(aboutInstance(kind, id, key, { processKey: source.processKey }));
        }
      }
    }
    return seen;
  }

  /**
   * Ours is the one that the start command brought back; another with the same key came of a repeated start. Our own
   * engine allows no second one (EngineApplication); of any other, one in which people have done something already is
   * left for a person to judge: what they did would be lost with it.
   */
  private async duplicates(
    tx: Tx,
    source: CaseSource,
    byKey: ReadonlyMap<string, string[]>,
    seen: Seen[],
    repaired: Seen[],
  ): Promise<void> {
    const several = [...byKey].filter(([, ids]) => ids.length > 1);
    if (several.length === 0) return;
    const keys = several.map(([key]) => key);
    const ours = await this.rows.startedInstances(tx, source.processKey, keys);
    const moving = await this.rows.inMotion(tx, keys);
    for (const [key, ids] of several) {
      const kept = ours.get(key);
      const provable = kept !== undefined && ids.includes(kept) && !moving.has(key);
      for (const id of ids.filter((each) => each !== kept)) {
        const finding = aboutInstance('DUPLICATE_INSTANCE', id, key, { kept: kept ?? null, instances: ids });
        const removed = provable && !(await this.hasMoved(id));
        if (removed) await this.engine.deleteInstance(id);
        (removed ? repaired : seen).push(finding);
      }
    }
  }

  private async hasMoved(processInstanceId: string): Promise<boolean> {
    const query = { processInstanceId, finished: true };
    return (await this.engine.page<RawHistoricTask>('/history/task', query, 0, 1)).length > 0;
  }

  private async withoutInstance(
    tx: Tx,
    source: CaseSource,
    byKey: ReadonlyMap<string, string[]>,
    seen: Seen[],
    repaired: Seen[],
  ): Promise<void> {
    for (let after: string | null = null; ;) {
      const cases: readonly string[] = await source.openCases(tx, after, PAGE);
      const missing = cases.filter((id) => !byKey.has(id));
      const moving = await this.rows.inMotion(tx, missing);
      for (const caseId of missing.filter((id) => !moving.has(id))) {
        await this.judgeMissing(tx, source, caseId, seen, repaired);
      }
      if (cases.length < PAGE) return;
      after = cases.at(-1) ?? null;
    }
  }

  private async judgeMissing(
    tx: Tx,
    { processKey }: CaseSource,
    caseId: string,
    seen: Seen[],
    repaired: Seen[],
  ): Promise<void> {
    const history = await this.engine.list<RawInstance>('/history/process-instance', {
      processInstanceBusinessKey: caseId,
      processDefinitionKey: processKey,
      rootProcessInstances: true,
    });
    if (history.some(({ endTime }) => endTime === null)) return;
    const ended = history.map(({ id, endTime, state }) => ({ id, endTime, state }));
    const finding: Seen = {
      kind: 'CASE_WITHOUT_INSTANCE',
      subject: caseId,
      businessKey: caseId,
      details: { processKey, ended },
      certain: false,
    };
    const again = ended.length === 0 && (await this.rows.startAgain(tx, processKey, caseId));
    (again ? repaired : seen).push(finding);
  }
}

function aboutInstance(
  kind: FindingKind,
  processInstanceId: string,
  businessKey: string,
  details: Record<string, unknown>,
): Seen {
  return {
    kind,
    subject: processInstanceId,
    businessKey,
    details: { processInstanceId, ...details },
    certain: false,
  };
}
