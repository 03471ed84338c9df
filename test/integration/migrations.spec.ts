import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';

describe('migrations', () => {
  it('leave nothing to do between the entities and a database that they built', () => {
    const environment = { ...process.env, DATABASE_OWNER_URL: process.env['TEST_DATABASE_URL'] };
    const program = ['--enable-source-maps', 'dist/database/generate-migration.js', '--check'];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, {
      env: environment,
      encoding: 'utf8',
    });
    // Differences are printed to stderr too; warnings of the database driver are none.
    expect({ status, stdout, stderr }).toMatchObject({
      status: 0,
      stdout: 'entities and migrations agree\n',
    });
  }, 60_000);
});
