import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_CASES } from '../../src/sample-data/cases/sample-cases.js';
import { Office } from '../support/office.js';

describe('the sample cases of npm start', () => {
  let office: Office;
  const folder = mkdtempSync(join(tmpdir(), 'sample-cases-'));
  const file = join(folder, 'made.json');

  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(async () => {
    for (const { id } of await office.rows('SELECT id FROM case_file')) office.alsoRemove(String(id));
    await office.close();
    rmSync(folder, { recursive: true });
  });

  const making = (): ChildProcess =>
    spawn(process.execPath, ['dist/sample-data/cases/make.program.js', office.url, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const kept = (): { done: boolean; failed: string[] } =>
    JSON.parse(readFileSync(file, 'utf8')) as { done: boolean; failed: string[] };

  it('are made once, each where it is to be shown, though their maker is killed in the middle', async () => {
    const first = making();
    // In the middle: the third of them has been filed.
    for await (const line of first.stdout ?? [])
      if (String(line).includes('assigning')) first.kill('SIGKILL');
    expect(kept().done).toBe(false);
    const second = making();
    await once(second, 'exit');
    expect(kept()).toMatchObject({ done: true, failed: [] });
    const rows = await office.rows('SELECT cause FROM case_file ORDER BY cause');
    const wanted = SAMPLE_CASES.map(({ cause }) => cause);
    expect(rows.map(({ cause }) => cause).sort()).toEqual(wanted.sort());
    const waiting = SAMPLE_CASES.flatMap(({ then }) => (then ? [then.task] : []));
    const open = await office.rows(`SELECT DISTINCT task_key FROM work_item WHERE state = 'OPEN'`);
    expect(open.map(({ task_key }) => task_key)).toEqual(expect.arrayContaining(waiting));
    const third = making();
    await once(third, 'exit');
    expect(await office.rows('SELECT 1 FROM case_file')).toHaveLength(wanted.length);
  });
});
