// npm test: does all its own set-up (packages, engine, database, on free ports, with data that is thrown away), runs
// the tests, and ends with one line `N passed, N failed`. Names of projects choose (npm test -- unit); everything else
// goes to jest (npm test -- -t 'name', npm test -- src/review).
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEngine } from './lib/engine-build.mjs';
import { Failure, show } from './lib/failure.mjs';
import { ROOT, VAR, folder } from './lib/folders.mjs';
import { installPackages } from './lib/install.mjs';
import { interruption, listenForInterruption } from './lib/interruption.mjs';
import { PREPARATIONS, prepare } from './lib/programs.mjs';
import { startRehearsalSystem } from './lib/rehearsal-system.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { removeHome, sweepThrowaways } from './lib/run-record.mjs';
import { run } from './lib/run.mjs';
import { settingNames } from './lib/setting-names.mjs';
import { alone, startThrowawayStack } from './lib/stack.mjs';
import { step } from './lib/steps.mjs';
import { buildTypeScript } from './lib/typescript-build.mjs';
import { buildWeb } from './lib/web-build.mjs';
import { HANDS, chosen } from './tests/jobs.mjs';
import { NOTHING, recap, resultsIn, sumOf } from './tests/results.mjs';
import { program, sideBySide } from './tests/side-by-side.mjs';

const RESULTS = join(VAR, 'test-results');
const JEST = [
  ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
];

const { jobs, jestArguments } = chosen(process.argv.slice(2));
listenForInterruption();
let total;
try {
  await setUp();
  rmSync(RESULTS, { recursive: true, force: true });
  folder(RESULTS);
  total = sumOf(await sideBySide(jobs, HANDS, (job) => (job.faults ? faultRuns(job) : tests(job))));
  if (total.passed + total.failed === 0 && !interruption.aborted)
    throw new Failure('no test fits these arguments');
} catch (error) {
  if (!interruption.aborted) show(error);
}
if (total) console.log(`${recap(total.failures)}\n${total.passed} passed, ${total.failed} failed`);
process.exit(interruption.aborted ? 130 : total?.ok ? 0 : 1);

async function setUp() {
  const needsEngine = jobs.some((job) => job.needs || job.faults);
  await step('requirements', () => checkRequirements({ needsEngine }));
  await step('packages', () => alone(installPackages));
  await sweepThrowaways();
  if (!needsEngine) return;
  await step('engine', () => alone(async () => ((await buildEngine()) ? 'built' : 'up to date')));
  await step('TypeScript', () => alone(buildTypeScript));
  await step('web client', () => alone(buildWeb));
}

/** One run of jest, on what the job needs. */
async function tests(job) {
  if (jestArguments.length > 0 && !(await hasTests(job))) return NOTHING;
  if (!job.needs) return jest(job, {});
  const home = join(VAR, `test-${process.pid}-${job.name}`);
  let ground;
  try {
    ground = await (job.needs === 'system' ? system(job, home) : migratedStack(job, home));
    return interruption.aborted ? NOTHING : await jest(job, ground.environment);
  } finally {
    await ground?.stop();
    await removeHome(home).catch(() => undefined);
  }
}

/** With REHEARSAL_URL, as `npm run rehearse` has it, one that runs already: to work on a spec without waiting. */
async function system({ name }, home) {
  const { REHEARSAL_URL: running } = process.env;
  if (running) return { environment: {}, stop: () => undefined };
  const started = await startRehearsalSystem(home, `${name}: `);
  return { ...started, environment: { ...started.environment, REHEARSAL_URL: started.url } };
}

async function migratedStack({ name }, home) {
  const stack = await step(`${name}: database and engine`, () => startThrowawayStack(home));
  try {
    const ownerUrl = stack.environment.DATABASE_OWNER_URL;
    const { migrations } = PREPARATIONS;
    await step(`${name}: ${migrations.label}`, () =>
      prepare(migrations, { environment: stack.environment, ownerUrl }),
    );
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

/** Whether these arguments leave anything of the job: no engine is started for nothing. */
async function hasTests({ projects }) {
  const args = ['--listTests', ...jestArguments, '--selectProjects', ...projects];
  const listed = await run(process.execPath, [...JEST, ...args], { env: ownEnvironment() });
  return /\.spec\.ts$/m.test(listed);
}

async function jest({ name, projects, flags }, environment) {
  const results = join(RESULTS, `${name}.json`);
  const options = ['--passWithNoTests', '--json', `--outputFile=${results}`, ...flags];
  const args = [...JEST, ...options, ...jestArguments, '--selectProjects', ...projects];
  const env = { ...ownEnvironment(), NODE_ENV: 'test', ...environment };
  // What a person reads goes to stderr; stdout would carry jest's JSON a second time.
  const code = await program(args, { env, label: labelOf(name), only: ['stderr'] });
  return resultsIn(results, name, code);
}

/** Each run counts as one test; its system is its own, because it is killed. */
async function faultRuns({ name, faults }) {
  const results = join(RESULTS, `${name}.json`);
  const args = ['--runs', String(faults.runs), '--seed', String(faults.seed), '--json', results];
  const code = await program([join(ROOT, 'scripts', 'test-faults.mjs'), ...args], {
    env: ownEnvironment(),
    label: labelOf(name),
  });
  return resultsIn(results, name, code);
}

function labelOf(name) {
  return jobs.length > 1 ? name : '';
}

/** The caller's own settings stay out: a test must not find the database of a running system. */
function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !settingNames().includes(key)));
}
