/**
 * What one case told the engine: every command of the outbox and every result of an external task, in order. The
 * bare client repeats exactly this, so that both sides put the same load on the same diagrams.
 */
export async function recordCase(database, caseId) {
  const { rows: commands } = await database.query(
    `SELECT o.kind, o.process_key, o.payload, o.created_at, w.task_key
     FROM engine_outbox o LEFT JOIN work_item w ON w.engine_task_id = o.payload->>'taskId'
     WHERE o.business_key = $1 ORDER BY o.id`,
    [caseId],
  );
  const { rows: runs } = await database.query(
    'SELECT topic, result, created_at FROM external_task_run WHERE business_key = $1 ORDER BY created_at',
    [caseId],
  );
  const events = [
    ...commands.map((row) => ({ at: row.created_at, event: commandOf(row) })),
    ...runs.map(({ topic, result, created_at: at }) => ({
      at,
      event: { kind: 'EXTERNAL_TASK', topic, variables: typed(result.variables ?? {}), ...failure(result) },
    })),
  ];
  events.sort((a, b) => a.at - b.at);
  return { caseId, events: events.map(({ event }) => event) };
}

/** The recorded event as it is for another case. */
export function forCase(recording, caseId, event) {
  return JSON.parse(JSON.stringify(event).replaceAll(recording.caseId, caseId));
}

function commandOf({ kind, process_key: processKey, payload, task_key: taskKey }) {
  const variables = typed(payload.variables ?? {});
  if (kind === 'START_PROCESS') return { kind, processKey, variables };
  if (kind === 'COMPLETE_TASK') return { kind, taskKey, variables };
  if (kind === 'CORRELATE_MESSAGE') return { kind, messageName: payload.messageName, variables };
  if (kind === 'MOVE_TIMERS') return { kind, processKey, variables };
  throw new Error(`the bare client does not know ${kind}: teach it, or leave that step out of the script`);
}

function failure({ bpmnError }) {
  if (bpmnError !== undefined) throw new Error(`the course of the bench has a refusal: ${bpmnError}`);
  return {};
}

function typed(variables) {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, typedValue(value)]));
}

function typedValue(value) {
  if (value === null) return { value: null, type: 'Null' };
  if (typeof value === 'string') return { value, type: 'String' };
  if (typeof value === 'boolean') return { value, type: 'Boolean' };
  if (typeof value === 'number') return { value, type: Number.isSafeInteger(value) ? 'Long' : 'Double' };
  const inBeijing = new Date(new Date(value.instant).getTime() + 8 * 3_600_000).toISOString();
  return { value: inBeijing.replace('Z', '+0800'), type: 'Date' };
}
