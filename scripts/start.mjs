// npm start: sets up and runs the whole system on this machine until Ctrl-C. State stays in var/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildEngine } from './lib/engine-build.mjs';
import { Failure, show } from './lib/failure.mjs';
import { ROOT, VAR } from './lib/folders.mjs';
import { installPackages } from './lib/install.mjs';
import { interrupted, interruption, listenForInterruption } from './lib/interruption.mjs';
import { LocalSystem } from './lib/local-system.mjs';
import { takeLock } from './lib/lock.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { RunRecord } from './lib/run-record.mjs';
import { makeSampleCases, sampleCasesAreMade } from './lib/sample-cases.mjs';
import { alone } from './lib/stack.mjs';
import { say, step } from './lib/steps.mjs';
import { buildTypeScript } from './lib/typescript-build.mjs';
import { buildWeb } from './lib/web-build.mjs';
import { welcome } from './lib/welcome.mjs';

const began = performance.now();
const record = new RunRecord(join(VAR, 'run.json'));
const lock = takeLock(join(VAR, 'start.lock'));
if (lock.holder) {
  const address = record.addressOfLast();
  console.error(
    `法审已在此目录运行 / runs in this folder already (pid ${lock.holder.pid})${address ? `: ${address}` : ''}. Stop it there with Ctrl-C.`,
  );
  process.exit(1);
}
listenForInterruption();
if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'));
const system = new LocalSystem(process.env, record);
let failed = false;
let samples;
let running = false;
try {
  await step('requirements', () => {
    system.checkGiven();
    checkRequirements({ needsEngine: system.needsEngineBuild });
  });
  const leftOvers = await record.endLeftOvers();
  if (leftOvers.length > 0) say(`✓ ended what a killed run left behind: ${leftOvers.join(', ')}`);
  await step('packages', () => alone(installPackages));
  if (system.needsEngineBuild) {
    await step('engine jar', () => alone(async () => ((await buildEngine()) ? 'built' : 'up to date')));
  }
  await step('TypeScript', () => alone(buildTypeScript));
  await step('web client', () => alone(buildWeb));
  const address = await system.start();
  if (interruption.aborted) throw new Failure('interrupted');
  record.address = address;
  record.environment = system.environment;
  record.write();
  running = true;
  const { production } = system;
  const samplesToCome = !production && !sampleCasesAreMade();
  const seconds = (performance.now() - began) / 1000;
  say(await welcome({ address, seconds, production, samplesToCome }));
  if (samplesToCome) samples = makeSampleCases(address, record, system.logs);
  await interrupted();
} catch (error) {
  failed = true;
  if (!interruption.aborted) show(error);
} finally {
  await samples?.stop();
  await step('stopped', () => system.stop()).catch(show);
  record.remove();
  lock.release();
}
process.exit(running ? 0 : interruption.aborted ? 130 : Number(failed));
