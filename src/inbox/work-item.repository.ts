import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../database/index.js';
import type { RecordedChange } from '../changes/index.js';
import './case-projection.entity.js';
import type { CommandOutcome } from './domain/projection.js';
import type { WorkItem } from './domain/work-item.js';
import { WorkItemEntity } from './work-item.entity.js';

/** An item with what became of the command that is completing it. */
export interface KnownItem {
  readonly item: WorkItemEntity;
  readonly outcome: CommandOutcome;
}

const LIVE = ['OPEN', 'COMPLETING'] as const;

/** Reads and writes work items; everything that changes one holds the lock of its case first. */
@Injectable()
export class WorkItemRepository {
  /**
   * Waits until nobody else changes this case's items, and gives the projection a new version: a refresh that read
   * them before will read again.
   */
  async lockCase(tx: Tx, caseId: string): Promise<void> {
    await tx.query(
      `INSERT INTO inbox_case (case_id, version) VALUES ($1, 1)
       ON CONFLICT (case_id) DO UPDATE SET version = inbox_case.version + 1`,
      [caseId],
    );
  }

  async versionOf(tx: Tx, caseId: string): Promise<string> {
    const rows = await tx.query<{ version: string }[]>('SELECT version FROM inbox_case WHERE case_id = $1', [
      caseId,
    ]);
    return rows[0]?.version ?? '0';
  }

  /**
   * Writes the items (new ones, and known ones as they shall be) and tells of the changes, in one statement of its
   * own; answers false, and does nothing, when the case has another version than the one they were read at.
   */
  async write(
    tx: Tx,
    caseId: string,
    version: string,
    items: readonly WorkItemEntity[],
    changes: readonly RecordedChange[],
  ): Promise<boolean> {
    const { columns } = tx.connection.getMetadata(WorkItemEntity);
    const names = columns.map(({ databaseName }) => `"${databaseName}"`);
    const rows = items.map((item) =>
      Object.fromEntries(
        columns.map(({ databaseName, propertyName }) => [
          databaseName,
          item[propertyName as keyof WorkItemEntity],
        ]),
      ),
    );
    const written = await tx.query<unknown[]>(
      `WITH mine AS (
         INSERT INTO inbox_case (case_id, version) VALUES ($1, 1)
         ON CONFLICT (case_id) DO UPDATE SET version = inbox_case.version + 1 WHERE inbox_case.version = $2
         RETURNING case_id),
       stored AS (
         INSERT INTO work_item (${names.join(', ')})
         SELECT ${names.map((name) => `item.${name}`).join(', ')}
           FROM mine, jsonb_populate_recordset(NULL::work_item, $3::jsonb) AS item
         ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = EXCLUDED.${name}`).join(', ')})
       SELECT record_changes($4::jsonb) FROM mine`,
      [caseId, version, JSON.stringify(rows), JSON.stringify(changes)],
    );
    return written.length > 0;
  }

  /** The case's live items and those of these engine tasks, each with what became of the command that took it. */
  async known(tx: Tx, caseId: string, engineTaskIds: readonly string[]): Promise<KnownItem[]> {
    const { entities, raw } = await tx
      .createQueryBuilder(WorkItemEntity, 'item')
      .addSelect(`CASE WHEN item.state = 'COMPLETING' THEN command_outcome(item.command_id) END`, 'outcome')
      .where('item.case_id = :caseId AND item.state IN (:...live)', { caseId, live: LIVE })
      .orWhere('item.engine_task_id = ANY(:engineTaskIds)', { engineTaskIds: [...engineTaskIds] })
      .orderBy('item.createdAt', 'ASC')
      .addOrderBy('item.id', 'ASC')
      .getRawAndEntities<{ outcome: CommandOutcome | null }>();
    return entities.map((item, index) => ({ item, outcome: raw[index]?.outcome ?? undefined }));
  }

  live(tx: Tx, caseId: string): Promise<WorkItemEntity[]> {
    return tx.find(WorkItemEntity, {
      where: { caseId, state: In([...LIVE]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Every item of the case, whatever became of it, oldest first. */
  ofCase(tx: Tx, caseId: string): Promise<WorkItemEntity[]> {
    return tx.find(WorkItemEntity, { where: { caseId }, order: { createdAt: 'ASC' } });
  }

  ofTaskKey(tx: Tx, caseId: string, taskKey: string): Promise<WorkItemEntity[]> {
    return tx.find(WorkItemEntity, { where: { caseId, taskKey }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  find(tx: Tx, id: string): Promise<WorkItemEntity | null> {
    return tx.findOneBy(WorkItemEntity, { id });
  }

  async update(tx: Tx, id: string, columns: Partial<WorkItemEntity>): Promise<void> {
    await tx.update(WorkItemEntity, { id }, columns);
  }

  async missingTasks(tx: Tx, engineTaskIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT asked.id FROM unnest($1::text[]) AS asked(id)
       WHERE NOT EXISTS (SELECT 1 FROM work_item WHERE engine_task_id = asked.id)`,
      [engineTaskIds],
    );
    return rows.map((row) => row.id);
  }

  /** The cases of these engine tasks whose items are not finished. */
  async liveCases(tx: Tx, engineTaskIds: readonly string[]): Promise<string[]> {
    if (engineTaskIds.length === 0) return [];
    const rows = await tx.query<{ case_id: string }[]>(
      `SELECT DISTINCT case_id FROM work_item
       WHERE engine_task_id = ANY($1) AND state IN ('OPEN', 'COMPLETING')`,
      [engineTaskIds],
    );
    return rows.map((row) => row.case_id);
  }

  async liveAfter(
    tx: Tx,
    after: string | null,
    limit: number,
  ): Promise<{ engineTaskId: string; businessKey: string }[]> {
    return tx.query<{ engineTaskId: string; businessKey: string }[]>(
      `SELECT engine_task_id AS "engineTaskId", case_id AS "businessKey" FROM work_item
       WHERE state IN ('OPEN', 'COMPLETING') AND engine_task_id > $1 ORDER BY engine_task_id LIMIT $2`,
      [after ?? '', limit],
    );
  }
}

/** A work item as the other features see it. */
export function toWorkItem(row: WorkItemEntity): WorkItem {
  const { audience: _audience, sortAt: _sortAt, searchText: _searchText, ...item } = row;
  return item;
}
