import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/folders.mjs';
import { withDatabases } from './databases.mjs';
import { checkEngineSide } from './engine-side.mjs';
import { checkLedger } from './ledger.mjs';

const VERIFY = join(ROOT, 'dist', 'audit-trail', 'verify-chain.js');

/** Each must find nothing: a query whose every row is a broken promise. */
const PROMISES = {
  'accepted command without its one audit event': `
    SELECT c.id, c.operation, count(e.seq) AS events FROM accepted_command c
    LEFT JOIN audit_event e ON e.command_id = c.id::text AND e.result = 'ACCEPTED'
    GROUP BY c.id HAVING count(e.seq) <> 1`,
  'accepted command without its one line of history': `
    SELECT c.id, c.operation, count(h.id) AS lines FROM accepted_command c
    LEFT JOIN case_history h ON h.command_id = c.id::text GROUP BY c.id HAVING count(h.id) <> 1`,
  'accepted command without answer': `SELECT id, operation FROM accepted_command WHERE answer IS NULL`,
  'accepted command without its one engine command': `
    SELECT c.id, c.operation, count(o.id) AS rows FROM accepted_command c
    LEFT JOIN engine_outbox o ON o.command_id = c.id GROUP BY c.id HAVING count(o.id) <> 1`,
  'audit event of a command that was not accepted': `
    SELECT e.seq, e.action, e.command_id FROM audit_event e
    WHERE e.result = 'ACCEPTED' AND e.command_id IS NOT NULL AND e.actor_agency_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM accepted_command c WHERE c.id::text = e.command_id)`,
  'history of a command that was not accepted': `
    SELECT h.case_id, h.action, h.command_id FROM case_history h
    WHERE h.actor_id NOT LIKE 'worker:%'
      AND NOT EXISTS (SELECT 1 FROM accepted_command c WHERE c.id::text = h.command_id)`,
  'step of a worker with not one line of history and one audit event': `
    SELECT h.command_id, h.action, count(DISTINCT h.id) AS lines, count(DISTINCT e.seq) AS events,
           count(DISTINCT r.task_id) AS runs
    FROM case_history h
    LEFT JOIN audit_event e ON e.command_id = h.command_id AND e.result = 'ACCEPTED'
    LEFT JOIN external_task_run r ON r.task_id = h.command_id
    WHERE h.actor_id LIKE 'worker:%' GROUP BY h.command_id, h.action
    HAVING count(DISTINCT h.id) <> 1 OR count(DISTINCT e.seq) <> 1 OR count(DISTINCT r.task_id) <> 1`,
  'step of a worker begun and not finished': `SELECT task_id, topic FROM external_task_run WHERE result IS NULL`,
  'engine command given up or left behind': `
    SELECT id, kind, state, last_error FROM engine_outbox WHERE state <> 'SENT'`,
  'task done by two commands': `
    SELECT payload ->> 'taskId' AS task, count(*) FROM engine_outbox WHERE kind = 'COMPLETE_TASK'
    GROUP BY 1 HAVING count(*) > 1`,
  'version of a case is not the number of its changes': `
    SELECT f.id, f.version, count(h.id) AS lines, count(DISTINCT h.version) AS versions, max(h.version) AS newest
    FROM case_file f LEFT JOIN case_history h ON h.case_id = f.id GROUP BY f.id
    HAVING f.version <> count(h.id) OR f.version <> count(DISTINCT h.version) OR f.version <> max(h.version)`,
  'decision without a passed review': `
    SELECT d.case_id, d.version, d.state FROM decision d JOIN case_file f ON f.id = d.case_id
    WHERE NOT EXISTS (
      SELECT 1 FROM review_round r JOIN opinion o ON o.case_id = r.case_id AND o.round = r.round
      WHERE r.case_id = d.case_id AND r.round = f.round AND r.state = 'SIGNED' AND r.opinion_kind = 'AGREE'
        AND o.state = 'SIGNED' AND o.content ->> 'kind' = 'AGREE' AND o.signed_at <= d.drafted_at)`,
  'more than one decision of a case': `
    SELECT case_id, count(*) FROM decision WHERE state = 'APPROVED' GROUP BY case_id HAVING count(*) > 1`,
  'stage does not fit the decision': `
    SELECT f.id, f.stage FROM case_file f WHERE (f.stage IN ('DECIDED', 'SERVED', 'CLOSED'))
      <> EXISTS (SELECT 1 FROM decision d WHERE d.case_id = f.id AND d.state = 'APPROVED')`,
  'two signed opinions in one round': `
    SELECT case_id, round, count(*) FROM opinion WHERE state = 'SIGNED' GROUP BY 1, 2 HAVING count(*) > 1`,
  'a person told twice of one thing': `
    SELECT person_id, case_id, kind, title_zh, count(*) FROM notification
    GROUP BY person_id, case_id, kind, title_zh, body_zh, due_date HAVING count(*) > 1`,
  'a vote cast twice': `
    SELECT discussion_id, member_id, count(*) FROM discussion_vote GROUP BY 1, 2 HAVING count(*) > 1`,
  'open case that waits for nobody': `
    SELECT f.id, f.case_no, f.stage FROM case_file f WHERE f.closed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM work_item w WHERE w.case_id = f.id AND w.state = 'OPEN')`,
  'closed case with an open task': `
    SELECT f.id, w.task_key FROM case_file f JOIN work_item w ON w.case_id = f.id
    WHERE f.closed_at IS NOT NULL AND w.state IN ('OPEN', 'COMPLETING')`,
  'finding that waits for a person': `
    SELECT kind, subject, business_key, details FROM engine_finding
    WHERE confirmed AND resolved_at IS NULL AND repaired_at IS NULL`,
};

/** Where a document carries its number. */
const NUMBERED = `
  SELECT case_no AS no FROM case_file UNION ALL SELECT document_no FROM opinion
  UNION ALL SELECT document_no FROM decision UNION ALL SELECT document_no FROM prior_notice
  UNION ALL SELECT document_no FROM hearing UNION ALL SELECT document_no FROM discussion`;

/** Everything that must hold once the flow is quiet; answers each broken promise in a line. */
export async function brokenPromises(system, people, cases) {
  return withDatabases(system, async ({ ours, engine }) => {
    const broken = [];
    for (const [promise, sql] of Object.entries(PROMISES)) {
      const rows = await ours(sql);
      if (rows.length > 0) broken.push(`${promise}: ${rows.length}, e.g. ${JSON.stringify(rows[0])}`);
    }
    broken.push(...numberFaults(await ours(NUMBERED), await ours('SELECT last_serial FROM document_number')));
    broken.push(...(await checkEngineSide(ours, engine)));
    broken.push(...(await checkLedger(ours, people)));
    broken.push(...(await pageFaults(ours, people, cases)));
    broken.push(...(await chainFaults(system)));
    return broken;
  });
}

/** Serials of each series run from 1 to the last one given out: none twice, none missing. */
function numberFaults(rows, series) {
  const serials = new Map();
  const broken = [];
  for (const { no } of rows) {
    if (no === null) continue;
    const [, name, serial] = /^(.+〔\d{4}〕)(\d+)号$/.exec(no) ?? [];
    if (!name) broken.push(`document number ${no} has no serial`);
    else serials.set(name, [...(serials.get(name) ?? []), Number(serial)]);
  }
  for (const [name, found] of serials) {
    const sorted = found.toSorted((one, other) => one - other);
    const wrong = sorted.findIndex((serial, index) => serial !== index + 1);
    if (wrong >= 0) broken.push(`document numbers ${name} break at ${wrong + 1}: found ${sorted[wrong]}`);
  }
  const used = [...serials.values()].reduce((sum, each) => sum + each.length, 0);
  const given = series.reduce((sum, row) => sum + row.last_serial, 0);
  return used === given ? broken : [...broken, `${given} document numbers given out, ${used} in use`];
}

/** What people see is what is stored. */
async function pageFaults(ours, people, cases) {
  const broken = [];
  for (const { caseId, short } of cases) {
    const page = await people.read(`${short}-handler-1`, `/api/cases/${caseId}`);
    const [row] = await ours('SELECT version, stage FROM case_file WHERE id = $1', [caseId]);
    if (!page) broken.push(`the page of case ${caseId} does not answer`);
    else if (page.version !== row?.version || page.stage !== row.stage || page.engineCatchingUp)
      broken.push(`the page of case ${caseId} shows ${page.version} ${page.stage}, stored ${row?.version}`);
  }
  return broken;
}

async function chainFaults(system) {
  const { verifyChain } = await import(pathToFileURL(VERIFY));
  const { whole, firstBreak } = await verifyChain({ databaseUrl: system.databases.applicationUrl });
  return whole ? [] : [`audit chain broken: ${JSON.stringify(firstBreak)}`];
}
