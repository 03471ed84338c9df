// npm test: does all its own set-up (packages, engine, database, on free ports, with data that is thrown away), runs
// the tests, and ends with one line `N passed, N failed`. Names of projects choose (npm test -- unit); everything else
// goes to jest (npm test -- -t 'name', npm test -- src/review).
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEngine } from './lib/engine-build.mjs';
import { Failure, show } from './lib/failure.mjs';
import { ROOT, VAR, folder } from './lib/folders.mjs';
import { installPackages } from './lib/install.mjs';
import { interruption, listenForInterruption } from './lib/interruption.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { removeHome, sweepThrowaways } from './lib/run-record.mjs';
import { run } from './lib/run.mjs';
import { settingNames } from './lib/setting-names.mjs';
import { alone, startThrowawayStack } from './lib/stack.mjs';
import { step } from './lib/steps.mjs';
import { buildTypeScript } from './lib/typescript-build.mjs';
import { buildWeb } from './lib/web-build.mjs';
import { HANDS, chosen } from './tests/jobs.mjs';
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
} catch (error) {
  if (!interruption.aborted) show(error);
}
if (total) console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(interruption.aborted ? 130 : total?.ok ? 0 : 1);

async function setUp() {
  const needsEngine = jobs.some((job) => job.needsStack || job.faults);
  await step('requirements', () => checkRequirements({ needsEngine }));
  await step('packages', () => alone(installPackages));
  await sweepThrowaways();
  if (!needsEngine) return;
  await step('engine', () => alone(async () => ((await buildEngine()) ? 'built' : 'up to date')));
  await step('TypeScript', () => alone(buildTypeScript));
  await step('web client', () => alone(buildWeb));
}

/** One run of jest, with a database and an engine of its own where it needs them. */
async function tests(job) {
  if (jestArguments.length > 0 && !(await hasTests(job))) return nothing();
  if (!job.needsStack) return jest(job, {});
  const home = join(VAR, `test-${process.pid}-${job.name}`);
  let stack;
  try {
    stack = await step(`${job.name}: database and engine`, () => startThrowawayStack(home));
    await step(`${job.name}: migrations`, () => migrate(stack.environment));
    return interruption.aborted ? nothing() : await jest(job, stack.environment);
  } finally {
    await stack?.stop();
    await removeHome(home).catch(() => undefined);
  }
}

/** Whether these arguments leave anything of the job: no engine is started for nothing. */
async function hasTests({ projects }) {
  const args = ['--listTests', ...jestArguments, '--selectProjects', ...projects];
  const listed = await run(process.execPath, [...JEST, ...args], { env: ownEnvironment() });
  return /\.spec\.ts$/m.test(listed);
}

async function migrate(environment) {
  const env = { ...process.env, ...environment };
  const said = await run(process.execPath, ['dist/database/migrate.js'], { env });
  return said.trim().split('\n').at(-1);
}

async function jest({ name, projects, flags }, environment) {
  const results = join(RESULTS, `${name}.json`);
  const options = ['--passWithNoTests', '--json', `--outputFile=${results}`, ...flags];
  const args = [...JEST, ...options, ...jestArguments, '--selectProjects', ...projects];
  const env = { ...ownEnvironment(), NODE_ENV: 'test', ...environment };
  // What a person reads goes to stderr; stdout would carry jest's JSON a second time.
  const code = await program(args, { env, label: labelOf(name), only: ['stderr'] });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = resultsIn(results);
  // A file that does not even load has no failed test, yet it failed.
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, ok: code === 0 };
}

/** Each run counts as one test; its system is its own, because it is killed. */
async function faultRuns({ name, faults }) {
  const results = join(RESULTS, `${name}.json`);
  const args = ['--runs', String(faults.runs), '--seed', String(faults.seed), '--json', results];
  const code = await program([join(ROOT, 'scripts', 'test-faults.mjs'), ...args], {
    env: ownEnvironment(),
    label: labelOf(name),
  });
  const { passed, failed } = resultsIn(results);
  return { passed, failed, ok: code === 0 };
}

function labelOf(name) {
  return jobs.length > 1 ? name : '';
}

/** The caller's own settings stay out: a test must not find the database of a running system. */
function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !settingNames().includes(key)));
}

/** What a job wrote about itself; one that wrote nothing failed as a whole. */
function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const failed = interruption.aborted ? 0 : 1;
    return { passed: 0, failed, numPassedTests: 0, numFailedTests: failed, numRuntimeErrorTestSuites: 0 };
  }
}

function nothing() {
  return { passed: 0, failed: 0, ok: true };
}

function sumOf(results) {
  const total = { ...nothing() };
  for (const { passed, failed, ok } of results) {
    total.passed += passed;
    total.failed += failed;
    total.ok &&= ok && failed === 0;
  }
  if (total.passed + total.failed === 0 && !interruption.aborted)
    throw new Failure('no test fits these arguments');
  return total;
}
