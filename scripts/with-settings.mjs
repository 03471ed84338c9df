// Runs a program of dist/ with the settings of the environment, or, when those name no database, with the settings of
// the `npm start` that runs in this folder.   node scripts/with-settings.mjs dist/audit-trail/verify.js ARGUMENTS
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, VAR } from './lib/folders.mjs';
import { RunRecord } from './lib/run-record.mjs';

const running = process.env.DATABASE_URL ? {} : new RunRecord(join(VAR, 'run.json')).environmentOfLast();
const { status } = spawnSync(process.execPath, ['--enable-source-maps', ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { ...process.env, ...running },
  stdio: 'inherit',
});
process.exit(status ?? 1);
