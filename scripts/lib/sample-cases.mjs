import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, VAR } from './folders.mjs';
import { end, launch, recordOf } from './processes.mjs';

const PROGRAM = join(ROOT, 'dist', 'sample-data', 'cases', 'make.program.js');
/** What the program keeps about its making. */
const KEPT = join(VAR, 'sample-cases.json');

export function sampleCasesAreMade() {
  return existsSync(KEPT) && JSON.parse(readFileSync(KEPT, 'utf8')).done;
}

/**
 * Fills a new system with a few cases in telling states, beside whoever works there already (var/logs/sample-cases.log).
 * Made once; what a stopped run left half done, the next start goes on with.
 */
export function makeSampleCases(address, record, logs) {
  const logFile = join(logs, 'sample-cases.log');
  const child = launch(process.execPath, [PROGRAM, address, KEPT], { cwd: ROOT, env: process.env, logFile });
  record.note('sample cases', child);
  child.once('exit', () => record.forget('sample cases'));
  const started = recordOf(child.pid);
  return { stop: () => end(started) };
}
