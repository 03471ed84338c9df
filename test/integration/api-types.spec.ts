import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it, jest } from '@jest/globals';

jest.setTimeout(240_000);

it('the description of answers and the types of the web client are those of the code', async () => {
  const checked = promisify(execFile)(process.execPath, ['scripts/web-types.mjs', '--check']);
  await expect(checked.then(() => 'up to date')).resolves.toBe('up to date');
});
