// npm run bench [-- --quick] [-- --only=throughput,latency,dispute,inbox,inbox-large,browser,interactions,start]: measures this system on
// this machine against the bare engine (docs/bench.md). Throw-away data, loopback only; nothing here passes or fails by a time.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { show } from '../scripts/lib/failure.mjs';
import { ROOT, VAR } from '../scripts/lib/folders.mjs';
import { installPackages } from '../scripts/lib/install.mjs';
import { interruption, listenForInterruption } from '../scripts/lib/interruption.mjs';
import { checkRequirements } from '../scripts/lib/requirements.mjs';
import { removeHome, sweepThrowaways } from '../scripts/lib/run-record.mjs';
import { alone } from '../scripts/lib/stack.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { buildTypeScript } from '../scripts/lib/typescript-build.mjs';
import { buildWeb } from '../scripts/lib/web-build.mjs';
import { AGENCY, PEOPLE, disputedStepsOf, stepsOf } from './case-script.mjs';
import { runCase } from './cases-through-api.mjs';
import { measureFigures } from './figures.mjs';
import { measureInteractions } from './interactions.mjs';
import { measureInbox, measureLargeInbox } from './inbox.mjs';
import { measureLatency } from './latency.mjs';
import { measureBrowser } from './browser.mjs';
import { Office } from './office.mjs';
import { recordCase } from './recording.mjs';
import { summaryOf, tableOf } from './report.mjs';
import { System } from './system.mjs';
import { measureThroughput } from './throughput.mjs';

const WATCHER = PEOPLE[0];
const quick = process.argv.includes('--quick');
const only = process.argv
  .find((each) => each.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const wanted = (name) => !only || only.includes(name);
const size = quick
  ? {
      throughput: { rounds: 1, seconds: 15, parallel: 20 },
      latencySeconds: 6,
      inbox: { count: 10_000, repeats: 10 },
      large: { small: 10_000, large: 100_000, closed: 1_000_000, repeats: 10 },
      browser: { repeats: 3 },
      interactions: { repeats: 20 },
    }
  : {
      throughput: { rounds: 3, seconds: 30, parallel: 20 },
      latencySeconds: 20,
      inbox: { count: 10_000, repeats: 40 },
      large: { small: 10_000, large: 100_000, closed: 1_000_000, repeats: 40 },
      browser: { repeats: 7 },
      interactions: { repeats: 100 },
    };

const home = join(VAR, `test-bench-${process.pid}`);
const system = new System(home);
let office;
let code = 1;
listenForInterruption();
// Whatever waits, an interruption ends it by way of `finally`.
const interrupted = new Promise((_, reject) =>
  interruption.addEventListener('abort', () => reject(new Error('interrupted'))),
);
interrupted.catch(() => undefined);
try {
  await Promise.race([bench(), interrupted]);
  code = 0;
} catch (error) {
  if (!interruption.aborted) show(error);
} finally {
  office?.close();
  await system.stop().catch(show);
  await removeHome(home).catch(() => undefined);
}
process.exit(interruption.aborted ? 130 : code);

async function bench() {
  const began = performance.now();
  await step('requirements', () => checkRequirements({ needsEngine: true }));
  await step('packages', () => alone(installPackages));
  await step('TypeScript', () => alone(buildTypeScript));
  if (wanted('browser') || wanted('interactions')) await step('web client', () => alone(buildWeb));
  await sweepThrowaways();
  const loadBefore = loadavg();
  const result = { at: new Date().toISOString(), commit: commit(), quick, machine: machine(), loadBefore };
  const first = await system.start();
  const course = await step('one case, recorded', () => prepareCourse(stepsOf));

  if (wanted('throughput')) result.throughput = await measureThroughput(system, course, size.throughput);
  if (wanted('latency') || wanted('dispute'))
    await Promise.all(PEOPLE.filter((each) => each !== WATCHER).map((each) => office.watch(each)));
  if (wanted('latency')) result.latency = await latencyOf(course, [1, 10, 50]);
  if (wanted('dispute')) {
    const disputed = await step('one disputed case, recorded', () => prepareCourse(disputedStepsOf));
    result.dispute = {
      throughput: await measureThroughput(system, disputed, size.throughput),
      latency: await latencyOf(disputed, [10]),
    };
  }
  result.memory = system.memory();
  if (wanted('browser')) {
    result.browser = await step('browser', () => measureBrowser(system, size.browser));
  }
  if (wanted('interactions')) {
    result.interactions = await step('interactions', () =>
      measureInteractions(system, office, course.steps, size.interactions),
    );
  }
  if (wanted('inbox')) {
    await system.stopOurs('worker');
    result.inbox = await step('inbox', () => measureInbox(system, office, size.inbox));
  }
  if (wanted('inbox-large')) {
    await system.stopOurs('worker');
    result.largeInbox = await step('inbox in a large house', () =>
      measureLargeInbox(system, office, size.large),
    );
    result.figures = await step('figures of all years', () => measureFigures(office));
  }
  if (wanted('start')) {
    const warm = await step('warm start', () => system.restart());
    result.starts = { first, warm };
  }
  result.loadAfter = loadavg();
  result.seconds = (performance.now() - began) / 1000;
  result.summary = summaryOf(result);
  console.log(`\n${tableOf(result)}\n\n${keep(result)}  (${result.seconds.toFixed(0)} s)`);
}

async function latencyOf({ steps }, crowds) {
  const found = [];
  for (const users of crowds) {
    await step(`command to next inbox, ${users} at work`, async () => {
      found.push(await measureLatency(office, steps, { users, seconds: size.latencySeconds }));
      const { p50, p95 } = found.at(-1);
      return `p50 ${p50?.toFixed(0)} ms, p95 ${p95?.toFixed(0)} ms`;
    });
  }
  return found;
}

async function openOffice() {
  office = new Office(system.address);
  await office.signIn(PEOPLE);
  await office.watch(WATCHER);
}

async function prepareCourse(course) {
  if (!office) await openOffice();
  const { parameters } = await office.get(WATCHER, `api/agencies/${AGENCY}/profile`);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const steps = course({ today, checklist: parameters.checklist.value });
  const caseId = await runCase(office, steps, WATCHER);
  const recording = await closedRecording(caseId);
  return { office, steps, watcher: WATCHER, recording };
}

/** The last command is with the engine a moment after its answer; it stands in the outbox at once. */
async function closedRecording(caseId) {
  const recording = await recordCase(system.database, caseId);
  if (recording.events.length === 0) throw new Error(`case ${caseId} told the engine nothing`);
  return recording;
}

function keep(result) {
  const folder = join(ROOT, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify(result, rounded, 2)}\n`;
  const file = join(folder, `${result.at.replaceAll(/[:.]/g, '-')}.json`);
  writeFileSync(file, text);
  if (!only && !quick) writeFileSync(join(folder, 'latest.json'), text);
  return file;
}

function rounded(_key, value) {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

function machine() {
  return {
    cpus: cpus().length,
    model: cpus()[0]?.model,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return undefined;
  }
}
