import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { interruption } from '../lib/interruption.mjs';
import { ROOT } from '../lib/folders.mjs';

export const NOTHING = { passed: 0, failed: 0, ok: true, failures: [] };

/** What a job, of jest or of fault runs, wrote about itself; one that wrote nothing failed as a whole. */
export function resultsIn(file, job, code) {
  const ok = code === 0;
  let written;
  try {
    written = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    if (interruption.aborted) return { ...NOTHING, ok };
    return { passed: 0, failed: 1, ok, failures: [`${job}: ended with ${code} and told no result`] };
  }
  if (!written.testResults) return { ...NOTHING, ...written, ok };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = written;
  return {
    passed: numPassedTests,
    // A file that does not even load has no failed test, yet it failed.
    failed: numFailedTests + numRuntimeErrorTestSuites,
    ok,
    failures: testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name, message }) => `${job}: ${relative(ROOT, name)}\n${message}`),
  };
}

export function sumOf(results) {
  return {
    passed: results.reduce((sum, each) => sum + each.passed, 0),
    failed: results.reduce((sum, each) => sum + each.failed, 0),
    ok: results.every(({ ok, failed }) => ok && failed === 0),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** What failed, once more at the end: its first telling is far up among the lines of the other jobs. */
export function recap(failures) {
  return failures.map((each) => `\n✗ ${each.trimEnd()}\n`).join('');
}
