const PROCESS = 'major-decision';
/** The engine's own number for "done" in its log of external tasks. */
const SUCCESSFUL = 2;

/** Compares what we stored with what the engine has in its history, command by command and step by step. */
export async function checkEngineSide(ours, engine) {
  return [
    ...(await instanceFaults(ours, engine)),
    ...(await taskFaults(ours, engine)),
    ...(await stepFaults(ours, engine)),
    ...(await troubles(engine)),
  ];
}

/** One instance for each case and none besides; it runs exactly as long as the case is open. */
async function instanceFaults(ours, engine) {
  const cases = await ours('SELECT id::text, closed_at IS NULL AS open FROM case_file');
  const instances = await engine(
    `SELECT i.business_key_ AS key, i.end_time_ IS NULL AS running FROM act_hi_procinst i
     WHERE i.super_process_instance_id_ IS NULL AND i.proc_def_key_ = $1`,
    [PROCESS],
  );
  const byKey = new Map();
  for (const each of instances) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  const known = new Set(cases.map(({ id }) => id));
  const broken = [];
  for (const { id, open } of cases) {
    const own = byKey.get(id) ?? [];
    if (own.length !== 1) broken.push(`case ${id} has ${own.length} instances`);
    else if (own[0].running !== open)
      broken.push(
        `case ${id} is ${open ? 'open' : 'closed'}, its instance ${own[0].running ? 'runs' : 'has ended'}`,
      );
  }
  for (const key of byKey.keys()) if (!known.has(key)) broken.push(`instance of no case: ${key}`);
  const orphans = await engine(
    `SELECT id_ FROM act_ru_execution WHERE parent_id_ IS NULL AND super_exec_ IS NULL AND business_key_ IS NULL`,
  );
  return [...broken, ...orphans.map(({ id_: id }) => `running instance without business key: ${id}`)];
}

/** Each task that people did was completed in the engine by the very command that we accepted for it. */
async function taskFaults(ours, engine) {
  const commands = await ours(
    `SELECT command_id::text AS command, payload ->> 'taskId' AS task FROM engine_outbox WHERE kind = 'COMPLETE_TASK'`,
  );
  const tasks = await engine(
    `SELECT t.id_ AS id, t.delete_reason_ AS reason, t.end_time_ AS ended, v.text_ AS proof FROM act_hi_taskinst t
     LEFT JOIN act_hi_varinst v ON v.act_inst_id_ = t.act_inst_id_ AND v.name_ = 'commandId'`,
  );
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const broken = [];
  for (const { command, task } of commands) {
    const done = byId.get(task);
    if (done?.reason !== 'completed') broken.push(`task ${task} of command ${command}: ${done?.reason}`);
    else if (done.proof !== command)
      broken.push(`task ${task} was completed by ${done.proof}, accepted was ${command}`);
  }
  const asked = new Set(commands.map(({ task }) => task));
  for (const { id, reason } of tasks) {
    if (reason === 'completed' && !asked.has(id)) broken.push(`task ${id} was completed by nobody of ours`);
  }
  return broken;
}

/** Each step of a worker that the engine counts as done was stored once by us, and the other way round. */
async function stepFaults(ours, engine) {
  const runs = new Set((await ours('SELECT task_id FROM external_task_run')).map((row) => row.task_id));
  const done = await engine(
    `SELECT ext_task_id_ AS id, topic_name_ AS topic, count(*) AS times FROM act_hi_ext_task_log
     WHERE state_ = $1 GROUP BY 1, 2`,
    [SUCCESSFUL],
  );
  const broken = done
    .filter(({ id, times }) => !runs.has(id) || Number(times) !== 1)
    .map(
      ({ id, topic, times }) => `step ${topic} ${id}: done ${times} times, stored ${runs.has(id) ? 1 : 0}`,
    );
  const told = new Set(done.map(({ id }) => id));
  return [...broken, ...[...runs].filter((id) => !told.has(id)).map((id) => `step ${id} was never answered`)];
}

async function troubles(engine) {
  const incidents = await engine(
    'SELECT incident_type_ AS type, incident_msg_ AS message FROM act_ru_incident',
  );
  const stuck = await engine('SELECT topic_name_ AS topic, retries_ AS retries FROM act_ru_ext_task');
  const jobs = await engine('SELECT handler_type_ AS type FROM act_ru_job WHERE retries_ = 0');
  return [
    ...incidents.map(({ type, message }) => `incident ${type}: ${message}`),
    ...stuck.map(({ topic, retries }) => `step ${topic} stuck, retries ${retries}`),
    ...jobs.map(({ type }) => `job ${type} without retries`),
  ];
}
