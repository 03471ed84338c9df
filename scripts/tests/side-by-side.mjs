import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from '../lib/folders.mjs';
import { interruption } from '../lib/interruption.mjs';
import { say } from '../lib/steps.mjs';

/** Works through the jobs in their order, so many at a time; none is begun once somebody asked us to end. */
export async function sideBySide(jobs, hands, work) {
  const queue = [...jobs];
  const results = [];
  const hand = async () => {
    for (let job = queue.shift(); job && !interruption.aborted; job = queue.shift())
      results.push(await work(job));
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return results;
}

/** Runs a program of ours to its end; each line that it says carries the job's name when there are several. */
export function program(args, { env, label, only = ['stdout', 'stderr'] }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill('SIGTERM');
    interruption.addEventListener('abort', stop);
    for (const stream of ['stdout', 'stderr']) {
      if (!only.includes(stream)) child[stream].resume();
      else
        createInterface({ input: child[stream] }).on('line', (line) =>
          say(label ? `${label} │ ${line}` : line),
        );
    }
    child.on('error', reject);
    child.on('close', (code) => {
      interruption.removeEventListener('abort', stop);
      resolve(code);
    });
  });
}
