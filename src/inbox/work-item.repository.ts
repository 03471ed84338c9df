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

/** The live items of a case and the version of its projection at which they were so. */
export interface KnownCase {
  readonly version: string;
  readonly items: readonly KnownItem[];
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

  /**
   * Writes the items (new ones, and known ones as they shall be; a task that had an item never gets another) and
   * tells of the changes, in one statement of its own; answers false, and does nothing, when the case has another
   * version than the one they were read at.
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
          WHERE coalesce((SELECT had.id FROM work_item had
                           WHERE had.engine_task_id = item.engine_task_id), item.id) = item.id
         ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = EXCLUDED.${name}`).join(', ')})
       SELECT record_changes($4::jsonb) FROM mine`,
      [caseId, version, JSON.stringify(rows), JSON.stringify(changes)],
    );
    return written.length > 0;
  }

  /**
   * The case's live items, each with what became of the command that took it, and the version at which they are so:
   * whoever changes one moves the version.
   */
  async known(tx: Tx, caseId: string): Promise<KnownCase> {
    const rows = await tx.query<(WorkItemEntity & { version: string; outcome: CommandOutcome | null })[]>(
      `SELECT coalesce(i.version, 0)::text AS version, ${columnsOf(tx)},
              CASE WHEN w.state = 'COMPLETING' THEN command_outcome(w.command_id) END AS outcome
         FROM (SELECT $1::uuid AS case_id) asked LEFT JOIN inbox_case i USING (case_id)
         LEFT JOIN work_item w ON w.case_id = asked.case_id AND w.state IN ('OPEN', 'COMPLETING')
        ORDER BY w.created_at, w.id`,
      [caseId],
    );
    const items = rows.flatMap(({ version: _version, outcome, ...item }) =>
      (item.id as string | null) === null ? [] : [{ item, outcome: outcome ?? undefined }],
    );
    return { version: rows[0]?.version ?? '0', items };
  }

  /** As `lockCase`, with the case's items of this task key as they are under the lock, newest first. */
  async lockTasks(tx: Tx, caseId: string, taskKey: string): Promise<WorkItemEntity[]> {
    return tx.query<WorkItemEntity[]>(
      `SELECT ${columnsOf(tx)} FROM inbox_tasks_locked($1, $2) w ORDER BY w.created_at DESC, w.id`,
      [caseId, taskKey],
    );
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

  /** Cases with a live item in which the person has some part, ascending. */
  async casesWith(tx: Tx, personId: string): Promise<string[]> {
    const rows = await tx.query<{ case_id: string }[]>(
      `SELECT DISTINCT case_id FROM work_item
        WHERE state IN ('OPEN', 'COMPLETING')
          AND (assignee_id = $1 OR passed_on_by = $1 OR reviewer_id = $1
               OR handler_ids @> ARRAY[$1::text] OR participant_ids @> ARRAY[$1::text])
        ORDER BY case_id`,
      [personId],
    );
    return rows.map((row) => row.case_id);
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

/** Every column under its property's name; a plain row costs less than an ORM's, and dates stay texts. */
function columnsOf(tx: Tx): string {
  const { columns } = tx.connection.getMetadata(WorkItemEntity);
  return columns
    .map(({ databaseName, propertyName, type }) => {
      const column = `w."${databaseName}"${type === 'date' ? '::text' : ''}`;
      return `${column} AS "${propertyName}"`;
    })
    .join(', ');
}

/** A work item as the other features see it. */
export function toWorkItem(row: WorkItemEntity): WorkItem {
  const { audience: _audience, sortAt: _sortAt, searchText: _searchText, ...item } = row;
  return item;
}
