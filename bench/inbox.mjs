import { HttpClient } from './http-client.mjs';
import { seedClosedCases } from './closed-cases-seed.mjs';
import { emptyEngine, openTasks, seedEngine, seedOurs } from './inbox-seed.mjs';
import { quantile } from './load.mjs';

const PAGE = 50;
/** Turns before any is counted: both sides compile what is asked often, and nobody works on a system just started. */
const WARM_UP = 50;
/** Not the agency whose cases are walked: what those left open is in nobody's way. */
const AGENCY = 'jiangbei-market';
const OTHER_AGENCIES = ['songyuan', 'siping-tiexi-urban', 'jiaxing-market', 'fifth-agency'];
const HANDLER = 'jm-handler-1';
const LEGAL_HEAD = 'jm-legal-head-1';
const REVIEWER = 'jm-reviewer-1';

/**
 * A page of the inbox against the engine's own task query with the same filters, over HTTP on both sides, one after
 * the other and by turns. The worker must not run: it would take the seeded rows for faults and repair them.
 */
export async function measureInbox(system, office, { count, repeats }) {
  const place = await placeOf(office);
  const tasks = openTasks(count, place, new Date());
  await seedOurs(system.database, tasks);
  await inEngine(system, (engineDatabase) => seedEngine(engineDatabase, tasks));
  return { openTasks: count, ...(await compareAll(system, office, place, repeats)) };
}

async function inEngine(system, work) {
  const engineDatabase = system.engineDatabase();
  await engineDatabase.connect();
  try {
    await work(engineDatabase);
  } finally {
    await engineDatabase.end();
  }
}

async function compareAll(system, office, { who }, repeats) {
  const { ENGINE_USER, ENGINE_PASSWORD, ENGINE_URL } = system.environment;
  const token = Buffer.from(`${ENGINE_USER}:${ENGINE_PASSWORD}`).toString('base64');
  const engine = new HttpClient(ENGINE_URL, { authorization: `Basic ${token}` });
  const queries = [];
  for (const query of queriesOf(who))
    queries.push({ ...query, ...(await compare(office, engine, query, repeats)) });
  engine.close();
  const all = (side) => queries.flatMap((query) => query[side].times);
  const summary = (times) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  return {
    ours: summary(all('ours')),
    engine: summary(all('engine')),
    queries: queries.map(({ name, rows, ours, engine: theirs }) => ({
      name,
      rows,
      ours: summary(ours.times),
      engine: summary(theirs.times),
    })),
  };
}

/** The agency whose people ask, and those people. */
async function placeOf(office) {
  const people = [HANDLER, LEGAL_HEAD, REVIEWER, 'jm-handler-2', 'jm-reviewer-2'];
  await office.signIn(people);
  const [handler, head, reviewer, colleague, otherReviewer] = await Promise.all(
    people.map((who) => office.get(who, 'api/me')),
  );
  return {
    agency: AGENCY,
    otherAgencies: OTHER_AGENCIES,
    units: { handling: handler.unitId, legal: head.unitId },
    people: {
      handlers: [handler.personId, colleague.personId],
      reviewers: [reviewer.personId, otherReviewer.personId],
    },
    who: { handler, head, reviewer },
  };
}

/**
 * The same lists, and the sizes of all views, in a small and in a large house: the open tasks of ten times as many
 * agencies, and the finished tasks and figures of a million closed cases. What counts is the ratio; and, in the large
 * house, the engine's own query over as many open tasks, which knows nothing of closed cases.
 */
export async function measureLargeInbox(system, office, { small, large, closed, repeats }) {
  const place = await placeOf(office);
  const superuser = system.superuser();
  await superuser.connect();
  try {
    const now = new Date();
    await superuser.query('TRUNCATE work_item');
    const few = openTasks(small, place, now);
    await seedOurs(system.database, few);
    const before = await lists(office, place, repeats);
    const otherAgencies = Array.from({ length: 49 }, (_, n) => OTHER_AGENCIES[n] ?? `agency-${n}`);
    const more = openTasks(large - small, { ...place, otherAgencies }, now);
    await seedOurs(system.database, more);
    await seedClosedCases(superuser, closed, { ...place, otherAgencies });
    const after = await lists(office, place, repeats);
    await inEngine(system, async (engineDatabase) => {
      await emptyEngine(engineDatabase);
      await seedEngine(engineDatabase, [...few, ...more]);
    });
    const against = await compareAll(system, office, place, repeats);
    return { small, large, closed, before, after, ratio: after.p95 / before.p95, against };
  } finally {
    await superuser.end();
  }
}

async function lists(office, { who }, repeats) {
  const asked = queriesOf(who).map(({ who: person, ours }) => [person, `api/inbox?limit=${PAGE}&${ours}`]);
  asked.push(...[HANDLER, LEGAL_HEAD, REVIEWER].map((person) => [person, 'api/inbox/counts']));
  const times = [];
  for (let turn = -WARM_UP; turn < repeats; turn += 1) {
    for (const [person, path] of asked) {
      const took = await timed(() => office.get(person, path));
      if (turn >= 0) times.push(took);
    }
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function compare(office, engine, { who, ours, engine: body, name }, repeats) {
  const askOurs = async () => (await office.get(who, `api/inbox?limit=${PAGE}&${ours}`)).items.length;
  const askEngine = async () => (await engine.call('POST', `task?maxResults=${PAGE}`, body)).length;
  const mine = await askOurs();
  const theirs = await askEngine();
  if (mine === 0) throw new Error(`${name}: nobody would ask for an empty list`);
  if (mine !== theirs) throw new Error(`${name}: ${mine} tasks here, ${theirs} in the engine`);
  const times = { ours: [], engine: [] };
  for (let turn = -WARM_UP; turn < repeats; turn += 1) {
    const ourTime = await timed(askOurs);
    const engineTime = await timed(askEngine);
    if (turn < 0) continue;
    times.ours.push(ourTime);
    times.engine.push(engineTime);
  }
  return { rows: mine, ours: { times: times.ours }, engine: { times: times.engine } };
}

async function timed(ask) {
  const began = performance.now();
  await ask();
  return performance.now() - began;
}

function queriesOf({ handler, head, reviewer }) {
  const equals = (name, value) => ({ name, operator: 'eq', value });
  const like = (name, value) => ({ name, operator: 'like', value: `%${value}%` });
  const sorting = [{ sortBy: 'dueDate', sortOrder: 'asc' }];
  const legalHeads = {
    candidateGroup: 'LEGAL_UNIT_HEAD',
    processVariables: [equals('agencyId', AGENCY), equals('unit', head.unitId)],
    sorting,
  };
  const handlers = {
    candidateGroup: 'HANDLER',
    processVariables: [equals('agencyId', AGENCY), equals('handler', handler.personId)],
    sorting,
  };
  const narrowed = (query, ...more) => ({ ...query, processVariables: [...query.processVariables, ...more] });
  const encoded = encodeURIComponent;
  return [
    {
      name: 'assigned to me',
      who: REVIEWER,
      ours: 'view=mine',
      engine: { assignee: reviewer.personId, sorting },
    },
    { name: 'my group', who: LEGAL_HEAD, ours: 'view=group', engine: legalHeads },
    { name: 'offered to me as handler', who: HANDLER, ours: 'view=mine', engine: handlers },
    {
      name: 'my group, by amount and party',
      who: LEGAL_HEAD,
      ours: `view=group&amountFrom=250000&party=${encoded('7号')}`,
      engine: narrowed(
        legalHeads,
        { name: 'amount', operator: 'gteq', value: 250_000 },
        like('party', '7号'),
      ),
    },
    {
      name: 'offered to me, by cause',
      who: HANDLER,
      ours: `view=mine&cause=${encoded('虚假')}`,
      engine: narrowed(handlers, like('cause', '虚假')),
    },
  ];
}
