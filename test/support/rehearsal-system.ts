import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { eventually } from './eventually.js';

/** The program of rehearsals on the database and engine that npm test has started. */
export interface RehearsalSystem {
  readonly url: string;
  stop(): Promise<void>;
}

const PREPARATIONS = ['dist/sample-data/load.js', 'dist/process-engine/deploy.js'];

/**
 * Prepares the database and starts api and worker under one clock; migrations are already done. With REHEARSAL_URL, as
 * `npm run rehearse` has it, a system that runs already: to work on a spec without waiting.
 */
export async function startRehearsalSystem(): Promise<RehearsalSystem> {
  const running = process.env['REHEARSAL_URL'];
  if (running) return { url: running, stop: async () => undefined };
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  const env = { ...environment, HOST: '127.0.0.1', PORT: String(port), PUBLIC_ORIGIN: url };
  for (const program of PREPARATIONS) await runToEnd(program, env);
  const output: string[] = [];
  const child = start('dist/rehearsals/main.js', env, output);
  const ended = await eventually(() => endedOrAnswers(child, url), 60_000);
  if (ended) throw new Error(`the program of rehearsals ended:\n${output.join('')}`);
  return {
    url,
    stop: async () => {
      await setClock(url, new Date());
      await end(child);
    },
  };
}

/** How the program of rehearsals ends, and what it says, when it may not run. */
export async function refusedStart(
  over: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const output: string[] = [];
  const child = start('dist/rehearsals/main.js', { ...process.env, PORT: '0', ...over }, output);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output.join('') };
}

/** The engine is shared with other specs: they find its clock as they left it. */
async function setClock(url: string, to: Date): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${url}/api/rehearsal/clock`, { method: 'PUT', headers, body: JSON.stringify({ to }) });
}

/** True when the program ended before it answered; throws while it does neither. */
async function endedOrAnswers(child: ChildProcess, url: string): Promise<boolean> {
  if (child.exitCode !== null) return true;
  const answer = await fetch(`${url}/api/rehearsal/state`);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return false;
}

async function runToEnd(program: string, env: NodeJS.ProcessEnv): Promise<void> {
  const output: string[] = [];
  const child = start(program, env, output);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${program} failed:\n${output.join('')}`);
}

function start(program: string, env: NodeJS.ProcessEnv, output: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
