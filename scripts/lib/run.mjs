import { spawn } from 'node:child_process';
import { ROOT } from './folders.mjs';
import { Failure } from './failure.mjs';
import { interruption } from './interruption.mjs';

/** Runs a program to its end, quietly: its output is kept and shown only when it fails. Returns its output. */
export function run(command, args, { cwd = ROOT, env = process.env, failure, uid, gid } = {}) {
  return new Promise((resolve, reject) => {
    const windowsScript = process.platform === 'win32' && ['npm', 'mvn'].includes(command);
    const child = spawn(windowsScript ? `${command}.cmd` : command, args, {
      cwd,
      env,
      signal: interruption,
      uid,
      gid,
      shell: windowsScript,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code, died) => {
      const output = Buffer.concat(chunks).toString('utf8');
      if (code === 0) return resolve(output);
      reject(new Failure(failure ?? `${command} ${args.join(' ')} failed (${died ?? code})`, output));
    });
  });
}
