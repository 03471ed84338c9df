import { setTimeout as pause } from 'node:timers/promises';
import { withDatabases } from './databases.mjs';

const LIMIT_MS = 120_000;
const LOOK_MS = 150;

/** Waits until nothing is on its way any more; answers what still was when the time was over. */
export async function untilQuiet(system) {
  const deadline = Date.now() + LIMIT_MS;
  for (;;) {
    await system.allUp();
    const restless = await withDatabases(system, unrest).catch((error) => [String(error)]);
    if (restless.length === 0) return [];
    if (Date.now() > deadline) return restless.map((each) => `not quiet: ${each}`);
    await pause(LOOK_MS);
  }
}

async function unrest({ ours, engine }) {
  const found = [];
  const count = async (what, rows) => {
    if (rows.length > 0) found.push(`${rows.length} ${what} ${JSON.stringify(rows[0])}`);
  };
  await count(
    'engine commands under way',
    await ours(
      `SELECT id, kind, attempts, last_error FROM engine_outbox WHERE state = 'PENDING' ORDER BY id`,
    ),
  );
  await count(
    'steps of workers open',
    await engine(`SELECT id_, topic_name_, retries_, error_msg_ FROM act_ru_ext_task`),
  );
  await count(
    'work items completing',
    await ours(`SELECT case_id, task_key, command_id FROM work_item WHERE state = 'COMPLETING'`),
  );
  const open = await ours(`SELECT engine_task_id AS id, task_key FROM work_item WHERE state = 'OPEN'`);
  const tasks = await engine(`SELECT id_ AS id, task_def_key_ AS task_key FROM act_ru_task`);
  const known = new Set(open.map(({ id }) => id));
  const there = new Set(tasks.map(({ id }) => id));
  await count(
    'tasks of the engine not in the inbox',
    tasks.filter(({ id }) => !known.has(id)),
  );
  await count(
    'work items without their task',
    open.filter(({ id }) => !there.has(id)),
  );
  // The next look of the reconciler closes what was only on its way; what stays is the invariants' to tell.
  await count(
    'findings of the reconciler open',
    await ours(`SELECT kind, subject FROM engine_finding WHERE resolved_at IS NULL AND confirmed`),
  );
  return found;
}
