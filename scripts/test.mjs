// npm test: does all its own set-up (packages, engine, database, on free ports, with data that is thrown away), runs
// the tests, and ends with one line `N passed, N failed`. Names of projects choose (npm test -- unit); everything else
// goes to jest (npm test -- -t 'name', npm test -- src/review).
import { readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
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

/** Tests that need nothing but Node run side by side; those that share one engine and one database, in turn. */
const PHASES = [
  { name: 'unit', projects: ['unit'], needsStack: false, flags: [] },
  {
    name: 'stack',
    projects: ['process', 'integration', 'browser', 'rehearsal'],
    needsStack: true,
    flags: ['--runInBand'],
  },
];
/**
 * Cases flow while parts of the system are killed (docs/faults.md); a stage of its own, after the others. From this
 * seed on, twelve runs kill every part and break every way between two of them.
 */
const FAULTS = { name: 'faults', runs: '12', seed: '135' };
const RESULTS = join(VAR, 'test-results');
const home = join(VAR, `test-${process.pid}`);

const { phases, jestArguments, withFaults } = chosen(process.argv.slice(2));
listenForInterruption();
let stack;
let total;
try {
  await setUp();
  total = await runPhases();
  if (withFaults) await addFaultRuns(total);
} catch (error) {
  if (!interruption.aborted) show(error);
} finally {
  await stack?.catch(() => undefined).then((started) => started?.stop());
  await removeHome(home).catch(() => undefined);
}
if (total) console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(interruption.aborted ? 130 : total?.ok ? 0 : 1);

function chosen(args) {
  const known = PHASES.flatMap((phase) => phase.projects);
  const names = [...known, FAULTS.name];
  const asked = args.filter((each) => names.includes(each));
  const jestArguments = args.filter((each) => !names.includes(each));
  return {
    jestArguments,
    // Who looks for one test by its name or path does not wait for all the faults.
    withFaults: asked.includes(FAULTS.name) || (asked.length === 0 && jestArguments.length === 0),
    phases: PHASES.map((phase) => ({
      ...phase,
      projects: phase.projects.filter((project) => asked.length === 0 || asked.includes(project)),
    })).filter((phase) => phase.projects.length > 0),
  };
}

async function setUp() {
  const needsStack = phases.some((phase) => phase.needsStack);
  await step('requirements', () => checkRequirements({ needsEngine: needsStack }));
  await step('packages', () => alone(installPackages));
  await sweepThrowaways();
  if (!needsStack) return;
  await step('engine', () => alone(async () => ((await buildEngine()) ? 'built' : 'up to date')));
  await step('TypeScript', () => alone(buildTypeScript));
  await step('web client', () => alone(buildWeb));
  // Runs while the unit tests do.
  stack = step('database and engine for the tests', () => startThrowawayStack(home));
  stack.catch(() => undefined);
}

async function runPhases() {
  rmSync(RESULTS, { recursive: true, force: true });
  folder(RESULTS);
  const total = { passed: 0, failed: 0, ok: true };
  for (const phase of phases) {
    const environment = phase.needsStack ? await migrated(await stack) : {};
    if (interruption.aborted) break;
    const code = await jest(phase, environment);
    const { passed, failed } = countsOf(phase);
    total.passed += passed;
    total.failed += failed;
    total.ok &&= code === 0;
  }
  if (total.passed + total.failed === 0 && !withFaults && !interruption.aborted)
    throw new Failure('no test fits these arguments');
  return { ...total, ok: total.ok && total.failed === 0 };
}

/** Each run counts as one test. The stack of the other tests is not needed any more: the runs kill one of their own. */
async function addFaultRuns(total) {
  await stack?.then((started) => started.stop());
  stack = undefined;
  if (interruption.aborted) return;
  const args = ['--runs', FAULTS.runs, '--seed', FAULTS.seed, '--json', join(RESULTS, 'faults.json')];
  const code = await program(
    [join(ROOT, 'scripts', 'test-faults.mjs'), ...args],
    ownEnvironment(),
    'inherit',
  );
  const { passed, failed } = faultCounts();
  total.passed += passed;
  total.failed += failed;
  total.ok &&= code === 0 && failed === 0;
}

function faultCounts() {
  try {
    return JSON.parse(readFileSync(join(RESULTS, 'faults.json'), 'utf8'));
  } catch {
    return { passed: 0, failed: interruption.aborted ? 0 : 1 };
  }
}

async function migrated({ environment }) {
  await step('migrations', () =>
    run(process.execPath, ['dist/database/migrate.js'], { env: { ...process.env, ...environment } }).then(
      lastLine,
    ),
  );
  return environment;
}

/** The caller's own settings stay out: a test must not find the database of a running system. */
function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !settingNames().includes(key)));
}

function jest({ name, projects, flags }, environment) {
  const args = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...[
      '--passWithNoTests',
      '--json',
      `--outputFile=${join(RESULTS, `${name}.json`)}`,
      ...flags,
      ...jestArguments,
    ],
    ...['--selectProjects', ...projects],
  ];
  // stdout would carry jest's JSON a second time; everything a person reads goes to stderr.
  return program(args, { ...ownEnvironment(), NODE_ENV: 'test', ...environment }, 'ignore');
}

function program(args, env, stdout) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['inherit', stdout, 'inherit'] });
    interruption.addEventListener('abort', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', resolve);
  });
}

function countsOf({ name }) {
  try {
    const result = JSON.parse(readFileSync(join(RESULTS, `${name}.json`), 'utf8'));
    // A file that does not even load has no failed test, yet it failed.
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: interruption.aborted ? 0 : 1 };
  }
}

function lastLine(output) {
  return output.trim().split('\n').at(-1);
}
