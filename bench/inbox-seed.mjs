import { randomUUID } from 'node:crypto';

const DAY_MS = 86_400_000;
const CHUNK = 1_000;
const CAUSES = ['未按规定查验供货者许可证', '虚假宣传', '无证经营', '占道经营', '超限运输'];
/** Whose tasks they are: by offer to the handlers, to a unit's group, by name, to the agency's head. */
const KINDS = [
  { taskKey: 'endInvestigation', role: 'HANDLER', unit: 'handling', offered: true },
  { taskKey: 'signOpinion', role: 'LEGAL_UNIT_HEAD', unit: 'legal' },
  { taskKey: 'writeOpinion', role: 'LEGAL_REVIEWER', unit: 'legal', assigned: true },
  { taskKey: 'approveDecision', role: 'AGENCY_HEAD' },
];

/** Open tasks of five agencies, spread over roles, people, due dates, amounts, parties and causes; no chance in it. */
export function openTasks(count, { agency, otherAgencies, units, people }, now) {
  const agencies = [agency, ...otherAgencies];
  return Array.from({ length: count }, (_, n) => {
    const kind = KINDS[n % KINDS.length];
    const round = Math.floor(n / KINDS.length);
    const agencyId = agencies[round % agencies.length];
    const own = agencyId === agency;
    const unit = kind.unit ? (own ? units[kind.unit] : `${agencyId}-${kind.unit}`) : null;
    const person = (role) => {
      const named = own ? people[role] : [`${agencyId}-${role}-1`, `${agencyId}-${role}-2`];
      return named[Math.floor(round / agencies.length) % named.length];
    };
    const due = new Date(now.getTime() + (((n * 7919) % 40) - 5) * DAY_MS + n * 1000);
    return {
      id: randomUUID(),
      task: randomUUID(),
      caseId: randomUUID(),
      taskKey: kind.taskKey,
      role: kind.role,
      agencyId,
      unit,
      audience: `${agencyId}/${unit ?? '*'}/${kind.role}`,
      offered: kind.offered ? [person('handlers')] : null,
      handler: person('handlers'),
      assignee: kind.assigned ? person('reviewers') : null,
      due: due.toISOString(),
      caseNo: `基准〔2026〕${n}号`,
      // Every agency, role and person has each of them.
      cause: CAUSES[Math.floor(round / agencies.length) % CAUSES.length],
      party: `基准${(n * 17) % 997}号有限公司`,
      amount: ((n * 37) % 5000) * 100,
    };
  });
}

export async function removeSeeds(database) {
  await database.query(`DELETE FROM work_item WHERE case_no LIKE '基准〔%'`);
}

export async function seedOurs(database, tasks) {
  for (const part of chunks(tasks)) {
    await database.query(
      `INSERT INTO work_item (id, engine_task_id, process_instance_id, process_key, task_key, form_key, name_zh,
         agency_id, case_agency_id, candidate_role, unit_id, candidate_person_ids, audience, assignee_id, state,
         due_at, due_date, due_strict_date, provisional, soon_from, sort_at, created_at, case_id, case_no, case_kind,
         cause, party_name, amount, stage, round, handler_ids, reviewer_id, search_text)
       SELECT id, task, task, 'major-decision', "taskKey", NULL, "taskKey", "agencyId", "agencyId", role, unit, offered,
         audience, assignee, 'OPEN', due, due::date, due::date, false, due - interval '3 days', due, now(), "caseId",
         "caseNo", 'PENALTY', cause, party, amount, 'INVESTIGATING', 1, ARRAY[handler], assignee,
         lower(concat_ws(' ', "caseNo", party, cause, "taskKey"))
       FROM json_to_recordset($1) AS row(${RECORD})`,
      [JSON.stringify(part)],
    );
  }
  await database.query('ANALYZE work_item');
}

/** Whatever runs in the engine: nobody goes on with it after the bench. */
export async function emptyEngine(engine) {
  await engine.query('TRUNCATE act_ru_execution CASCADE');
}

/**
 * The same tasks in the engine's own tables, with the same attributes as process variables: ten thousand real starts
 * would take minutes and end in the same rows.
 */
export async function seedEngine(engine, tasks) {
  const { rows } = await engine.query(
    `SELECT id_ FROM act_re_procdef WHERE key_ = 'major-decision' ORDER BY version_ DESC LIMIT 1`,
  );
  const definition = rows[0].id_;
  for (const part of chunks(tasks)) {
    const parameters = [JSON.stringify(part), definition];
    for (const statement of ENGINE_STATEMENTS) {
      const usesDefinition = statement.includes('$2');
      await engine.query(statement, usesDefinition ? parameters : parameters.slice(0, 1));
    }
  }
  for (const table of ['task', 'execution', 'identitylink', 'variable'])
    await engine.query(`ANALYZE act_ru_${table}`);
}

const RECORD = `id uuid, task text, "caseId" uuid, "taskKey" text, role text, "agencyId" text, unit text,
  offered text[], audience text, assignee text, handler text, due timestamptz, "caseNo" text, cause text, party text,
  amount numeric`;
const FROM = `FROM json_to_recordset($1) AS row(${RECORD})`;

const ENGINE_STATEMENTS = [
  `INSERT INTO act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
     act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
     sequence_counter_)
   SELECT id, 1, id, id, "caseId", $2, "taskKey", task, true, false, true, false, 1, 16, 1 ${FROM}`,
  `INSERT INTO act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
     priority_, create_time_, due_date_, suspension_state_)
   SELECT task, 1, id, id, $2, "taskKey", "taskKey", assignee, 50, now(), due, 1 ${FROM}`,
  `INSERT INTO act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
   SELECT task || '-c', 1, role, 'candidate', task ${FROM}`,
  ...['agencyId', 'unit', 'handler', 'caseNo', 'cause', 'party'].map(
    (
      name,
    ) => `INSERT INTO act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_,
       is_concurrent_local_, sequence_counter_, var_scope_)
     SELECT id || '-${name}', 1, 'string', '${name}', id, id, $2, "${name}", false, 1, id ${FROM}`,
  ),
  `INSERT INTO act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, double_,
     is_concurrent_local_, sequence_counter_, var_scope_)
   SELECT id || '-amount', 1, 'double', 'amount', id, id, $2, amount, false, 1, id ${FROM}`,
];

function* chunks(tasks) {
  for (let at = 0; at < tasks.length; at += CHUNK) yield tasks.slice(at, at + CHUNK);
}
