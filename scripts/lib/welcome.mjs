import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';

/** What a person reads once the system runs: where it is, who can sign in, and what to do first. */
export function welcome({ address, seconds, production }) {
  return [
    '',
    `法审 is running after ${seconds.toFixed(1)} s: ${address}   API: ${address}/api/docs   logs: var/logs/`,
    ...(production ? productionNote() : signIns()),
    '',
    'Ctrl-C stops everything; what you did stays.',
  ].join('\n');
}

function productionNote() {
  return [
    '',
    'Production: there are no sample people. Make the first administrator with: npm run admin:create',
  ];
}

function signIns() {
  const sample = samplePeople();
  if (!sample) return [];
  return ['', 'Sample sign-ins / 示例账号:', ...sample];
}

function samplePeople() {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'data', 'sample', 'people.json'), 'utf8')).map(String);
  } catch {
    return undefined;
  }
}
