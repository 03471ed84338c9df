// npm run test:faults -- --runs N --seed S: cases flow while parts of the system are killed and connections break; then
// everything that must hold is read in both databases (docs/faults.md). Run k has the seed S + k - 1: repeat one with
// --runs 1 --seed ITS_SEED. --json FILE keeps the counts, --keep leaves databases and logs of a failure in var/.
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildEngine } from './lib/engine-build.mjs';
import { Failure, show } from './lib/failure.mjs';
import { ROOT, VAR, folder } from './lib/folders.mjs';
import { installPackages } from './lib/install.mjs';
import { interrupted, interruption, listenForInterruption } from './lib/interruption.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { removeHome, sweepThrowaways } from './lib/run-record.mjs';
import { alone } from './lib/stack.mjs';
import { say, step } from './lib/steps.mjs';
import { buildTypeScript } from './lib/typescript-build.mjs';
import { walkCase } from './faults/course.mjs';
import { brokenPromises } from './faults/invariants.mjs';
import { People } from './faults/people.mjs';
import { describe, planOf, strike } from './faults/plan.mjs';
import { untilQuiet } from './faults/quiet.mjs';
import { randomFrom } from './faults/random.mjs';
import { FaultSystem } from './faults/system.mjs';

const AGENCIES = { sy: 'songyuan', jm: 'jiangbei-market' };
const CASES = ['sy', 'jm', 'jm'];

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const home = join(VAR, `test-faults-${process.pid}`);
const counts = { passed: 0, failed: 0, failures: [], commands: 0, deaths: {} };
listenForInterruption();
/** Whoever asks this program to end need not wait until people give up on a system that nobody mends any more. */
const ended = interrupted().then(() => Promise.reject(new Error('interrupted')));
ended.catch(() => undefined);
let system;
try {
  await step('requirements', () => checkRequirements({ needsEngine: true }));
  await step('packages', () => alone(installPackages));
  await step('engine', () => alone(async () => ((await buildEngine()) ? 'built' : 'up to date')));
  await step('TypeScript', () => alone(buildTypeScript));
  await sweepThrowaways();
  system = new FaultSystem(home);
  await step('database, engine, api and worker', () => system.start());
  await allRuns(await profiles());
} catch (error) {
  counts.failed += 1;
  if (!interruption.aborted) show(error);
} finally {
  await system?.stop().catch(() => undefined);
  if (options.json) writeFileSync(options.json, JSON.stringify(counts));
  if (!(options.keep && counts.failed > 0)) await removeHome(home).catch(() => undefined);
}
if (interruption.aborted) process.exit(130);
const deaths = Object.entries(counts.deaths).map(([name, times]) => `${name} ${times}`);
console.log(
  `\n${counts.passed} runs passed, ${counts.failed} failed; ${counts.commands} commands; deaths: ${deaths.join(', ') || 'none'}`,
);
process.exit(counts.failed === 0 ? 0 : 1);

async function allRuns(parameters) {
  const first = Number(options.seed);
  for (let seed = first; seed < first + Number(options.runs) && !interruption.aborted; seed += 1) {
    const began = performance.now();
    const { line, broken } = await oneRun(seed, parameters).catch((error) => ({
      line: 'run ended early',
      broken: [
        error instanceof Failure ? `${error.message}\n${error.output}` : (error.stack ?? String(error)),
      ],
    }));
    if (interruption.aborted) return;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    counts[broken.length === 0 ? 'passed' : 'failed'] += 1;
    if (broken.length > 0) counts.failures.push([`seed ${seed}  ${line}`, ...broken].join('\n    '));
    say(`${broken.length === 0 ? '✓' : '✗'} seed ${seed}  ${line}  ${seconds} s`);
    if (broken.length === 0) continue;
    for (const each of broken) say(`    ${each}`);
    say(`    repeat: npm run test:faults -- --runs 1 --seed ${seed}`);
    keepLogs(seed);
    // What is broken stays broken: later runs begin on clean databases.
    await renewSystem();
  }
}

async function oneRun(seed, parameters) {
  const random = randomFrom(seed);
  const plan = planOf(random);
  const people = new People(system.api, parameters.password);
  system.deaths = {};
  const marks = logSizes();
  for (const who of ['sy', 'jm'].map((short) => `${short}-handler-1`)) await people.signIn(who);
  const renewed = ['api', 'worker'].filter((part) => plan.points[part] || system.planned[part]);
  await Promise.all(renewed.map((part) => system.replace(part, plan.points[part])));
  const walks = CASES.map((short, index) =>
    walkCase(people, random.fork(), {
      short,
      number: `${seed}-${index + 1}`,
      parameters: parameters[short],
    }).then((walk) => ({ ...walk, short })),
  );
  let over = false;
  const all = Promise.all(walks).finally(() => (over = true));
  const progress = { sent: () => people.ledger.length, over: () => over };
  const [walked] = await Promise.race([ended, Promise.all([all, strike(system, plan.strikes, progress)])]);
  for (const wire of Object.values(system.wires)) wire.calm();
  const broken = await untilQuiet(system);
  const cases = walked.filter(({ caseId }) => caseId);
  broken.push(...(await brokenPromises(system, people, cases)));
  broken.push(
    ...walked
      .filter(({ stuck }) => stuck)
      .map(
        ({ caseId, stuck }) => `case ${caseId} stuck: ${stuck}; last refusal ${lastRefusal(people, caseId)}`,
      ),
  );
  for (const [name, times] of Object.entries(system.deaths))
    counts.deaths[name] = (counts.deaths[name] ?? 0) + times;
  counts.commands += people.ledger.length;
  return { line: lineOf(plan, people, walked, marks), broken };
}

function lineOf(plan, people, walked, marks) {
  const outcomes = {};
  for (const { outcome } of people.ledger) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const fired = firedSince(marks);
  return [
    describe(plan),
    `${fired} points fired, died: ${Object.keys(system.deaths).join(' ') || '-'}`,
    `cases closed ${walked.filter(({ ended }) => ended).length}/${walked.length}`,
    `commands ${Object.entries(outcomes)
      .map(([outcome, times]) => `${times} ${outcome.toLowerCase()}`)
      .join(' ')}`,
    `${people.ledger.filter(({ unclear }) => unclear > 0).length} unclear once`,
  ].join(' · ');
}

function lastRefusal(people, caseId) {
  const last = people.ledger.findLast(({ path, problem }) => problem && path.includes(caseId));
  return last ? `${last.who} ${last.path}: ${JSON.stringify(last.problem).slice(0, 600)}` : 'none';
}

function logSizes() {
  const files = ['api', 'worker'].map((name) => join(home, `${name}.log`));
  return files.map((file) => ({ file, size: statSync(file, { throwIfNoEntry: false })?.size ?? 0 }));
}

function firedSince(marks) {
  return marks
    .map(({ file, size }) => (existsSync(file) ? readFileSync(file).subarray(size).toString('utf8') : ''))
    .reduce((sum, text) => sum + (text.match(/^fault point /gm) ?? []).length, 0);
}

/** What the agencies' rules ask of a bundle and an opinion, as their people read it. */
async function profiles() {
  const { SAMPLE_PASSWORD: password } = await import(pathToFileURL(join(ROOT, 'dist/sample-data/people.js')));
  const people = new People(system.api, password);
  const found = { password };
  for (const [short, agency] of Object.entries(AGENCIES)) {
    const profile = await people.ask(`${short}-handler-1`, 'GET', `/api/agencies/${agency}/profile`);
    found[short] = profile.body.parameters;
  }
  return found;
}

function keepLogs(seed) {
  const target = folder(VAR, 'fault-logs', String(seed));
  for (const name of ['api', 'worker', 'engine', 'postgres'])
    if (existsSync(join(home, `${name}.log`))) cpSync(join(home, `${name}.log`), join(target, `${name}.log`));
  say(`    logs: var/fault-logs/${seed}`);
}

async function renewSystem() {
  if (options.keep) return;
  await system.stop();
  await removeHome(home);
  system = new FaultSystem(home);
  await step('clean databases', () => system.start());
}
