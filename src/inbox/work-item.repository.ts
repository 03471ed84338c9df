import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../database/index.js';
import { CaseProjectionEntity } from './case-projection.entity.js';
import type { WorkItem } from './domain/work-item.js';
import { WorkItemEntity } from './work-item.entity.js';

const LIVE = ['OPEN', 'COMPLETING'] as const;

/** Reads and writes work items; everything that changes one holds the lock of its case first. */
@Injectable()
export class WorkItemRepository {
  /** Waits until nobody else changes this case's items, and returns the projection's version. */
  async lockCase(tx: Tx, caseId: string): Promise<string> {
    await tx.query(
      `INSERT INTO inbox_case (case_id, version, open_items) VALUES ($1, 0, 0)
                    ON CONFLICT (case_id) DO NOTHING`,
      [caseId],
    );
    const rows = await tx.query<{ version: string }[]>(
      'SELECT version FROM inbox_case WHERE case_id = $1 FOR UPDATE',
      [caseId],
    );
    return rows[0]?.version ?? '0';
  }

  async versionOf(tx: Tx, caseId: string): Promise<string> {
    const row = await tx.findOneBy(CaseProjectionEntity, { caseId });
    return row?.version ?? '0';
  }

  /** Notes that the case was compared with the engine; a changed one gets a new version. */
  async checked(tx: Tx, caseId: string, changed: boolean, openItems: number, at: Date): Promise<void> {
    await tx.query(
      `UPDATE inbox_case SET version = version + $2, open_items = $3, checked_at = $4 WHERE case_id = $1`,
      [caseId, changed ? 1 : 0, openItems, at],
    );
  }

  live(tx: Tx, caseId: string): Promise<WorkItemEntity[]> {
    return tx.find(WorkItemEntity, {
      where: { caseId, state: In([...LIVE]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  ofEngineTasks(tx: Tx, engineTaskIds: readonly string[]): Promise<WorkItemEntity[]> {
    if (engineTaskIds.length === 0) return Promise.resolve([]);
    return tx.findBy(WorkItemEntity, { engineTaskId: In([...engineTaskIds]) });
  }

  ofTaskKey(tx: Tx, caseId: string, taskKey: string): Promise<WorkItemEntity[]> {
    return tx.find(WorkItemEntity, { where: { caseId, taskKey }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  find(tx: Tx, id: string): Promise<WorkItemEntity | null> {
    return tx.findOneBy(WorkItemEntity, { id });
  }

  async insert(tx: Tx, item: WorkItemEntity): Promise<void> {
    await tx.insert(WorkItemEntity, item);
  }

  async update(tx: Tx, id: string, columns: Partial<WorkItemEntity>): Promise<void> {
    await tx.update(WorkItemEntity, { id }, columns);
  }

  /** Cases with live items, least recently compared with the engine first. */
  async staleCases(tx: Tx, before: Date, limit: number): Promise<string[]> {
    const rows = await tx.query<{ case_id: string }[]>(
      `SELECT case_id FROM inbox_case WHERE open_items > 0 AND checked_at < $1
       ORDER BY checked_at LIMIT $2`,
      [before, limit],
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
