import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Where the whole system answers that npm test has started for this job, under a clock that can be moved. */
export function rehearsalUrl(): string {
  const url = process.env['REHEARSAL_URL'];
  if (url === undefined) throw new Error('REHEARSAL_URL is not set: npm test starts the system');
  return url;
}

/** Moves the clock of the system and of its engine. */
export async function moveClock(to: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ to });
  const answer = await fetch(`${rehearsalUrl()}/api/rehearsal/clock`, { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(`the clock stays: ${answer.status} ${await answer.text()}`);
}

/** How the program of rehearsals ends, and what it says, when it may not run. */
export async function refusedStart(
  over: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const output: string[] = [];
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/rehearsals/main.js'], {
    env: { ...process.env, PORT: '0', ...over },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output.join('') };
}
