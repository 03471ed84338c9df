// npm run rehearse -- FILE…: runs case scripts (docs/rehearsals.md) under a simulated clock. Starts what it needs,
// with data that is thrown away, unless REHEARSAL_URL names a system that runs in rehearsal mode already.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { show } from './lib/failure.mjs';
import { ROOT, VAR } from './lib/folders.mjs';
import { installPackages } from './lib/install.mjs';
import { interruption, listenForInterruption } from './lib/interruption.mjs';
import { startRehearsalSystem } from './lib/rehearsal-system.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { removeHome } from './lib/run-record.mjs';
import { alone } from './lib/stack.mjs';
import { quietly, step } from './lib/steps.mjs';
import { buildTypeScript } from './lib/typescript-build.mjs';

const RUNNER = join(ROOT, 'dist', 'rehearsals', 'rehearse.js');
const VERBS = join(ROOT, 'dist', 'rehearsals', 'list-verbs.js');
const WORDS = join(ROOT, 'dist', 'rehearsals', 'list-words.js');
const home = join(VAR, `test-rehearsal-${process.pid}`);

const args = process.argv.slice(2);
/** Pages of docs/ that are written from the running system. */
const page = args.includes('--verbs') ? VERBS : args.includes('--words') ? WORDS : undefined;
const check = args.includes('--check');
listenForInterruption();
// Standard output carries the course and nothing else.
quietly();
let system;
let code;
let failed;
try {
  await step('requirements', () => checkRequirements({ needsEngine: !process.env.REHEARSAL_URL && !check }));
  await step('packages', () => alone(installPackages));
  await step('TypeScript', () => alone(buildTypeScript));
  // Slips in the files are told before anything is started.
  code = page
    ? 0
    : await node(RUNNER, ['--check', ...args.filter((each) => each !== '--json')], {}, 'ignore');
  if (code === 0 && !check) {
    const url = process.env.REHEARSAL_URL ?? (await startSystem());
    code = page
      ? await node(page, [], { REHEARSAL_URL: url })
      : await node(RUNNER, args, { REHEARSAL_URL: url });
  }
} catch (error) {
  failed = true;
  if (!interruption.aborted) show(error);
} finally {
  await system?.stop();
  await removeHome(home).catch(() => undefined);
}
process.exit(interruption.aborted ? 130 : failed ? 1 : code);

async function startSystem() {
  system = await startRehearsalSystem(home);
  return system.url;
}

/** Runs one of our programs; its table needs the terminal's own width and colours. */
function node(file, programArgs, environment, stdout = 'inherit') {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(process.execPath, ['--enable-source-maps', file, ...programArgs], {
      cwd: ROOT,
      env,
      stdio: ['inherit', stdout, 'inherit'],
    });
    interruption.addEventListener('abort', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? 1));
  });
}
