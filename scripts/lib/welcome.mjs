import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './folders.mjs';

const AGENCY = 'songyuan';
const PEOPLE = join(ROOT, 'dist', 'sample-data', 'people.js');
const ROLES = join(ROOT, 'dist', 'accounts', 'domain', 'role.js');

/** What a person reads once the system runs: where it is, who can sign in, and what to do first. */
export async function welcome({ address, seconds, production, samplesToCome }) {
  return [
    '',
    `法审 is running after ${seconds.toFixed(1)} s: ${address}   (logs: var/logs/)`,
    ...(production
      ? productionNote()
      : [...(await signIns()), ...(samplesToCome ? SAMPLES_TO_COME : []), ...thingsToTry(address)]),
    '',
    'Ctrl-C stops everything; what you did stays.',
  ].join('\n');
}

function productionNote() {
  return [
    '',
    'Production: there are no sample people. Make the first administrators with: npm run admin:create',
  ];
}

const SAMPLES_TO_COME = [
  '',
  'Sample cases come into inbox, overview and calendar within the next minutes / 示例案件陆续出现（var/logs/sample-cases.log）',
];

function thingsToTry(address) {
  return [
    '',
    'Three things to try / 试一试:',
    `  1. ${address} — sign in as sy-handler-1 and file a case (案件 → 立案); ${address}/api/docs has every command`,
    '  2. npm run rehearse -- rehearsals/tc-01-approve.yaml — one case from filing to decision, through weeks in seconds',
    '  3. npm run verify-audit — the audit trail read and proved by a program of its own (see docs/operations.md)',
  ];
}

async function signIns() {
  if (!existsSync(PEOPLE) || !existsSync(ROLES)) return [];
  const { SAMPLE_PEOPLE, SAMPLE_PASSWORD } = await import(pathToFileURL(PEOPLE));
  const { ROLE_NAMES } = await import(pathToFileURL(ROLES));
  const rows = onePerRole(SAMPLE_PEOPLE).map(({ signInName, name, roles }) => [
    signInName,
    wide(name, 8),
    roles.map((role) => `${ROLE_NAMES[role].zh} ${ROLE_NAMES[role].en}`).join(', '),
  ]);
  const width = Math.max(...rows.map(([signInName]) => signInName.length));
  return [
    '',
    `Sample sign-ins of ${AGENCY} and of the platform / 示例账号; password of all / 统一密码: ${SAMPLE_PASSWORD}`,
    ...rows.map(([signInName, name, roles]) => `  ${signInName.padEnd(width)}  ${name}  ${roles}`),
  ];
}

/** The first person of each role, of the sample agency or of none in particular. */
function onePerRole(people) {
  const shown = new Set();
  return people
    .filter(({ agencyId }) => [AGENCY, 'platform'].includes(agencyId))
    .filter(({ roles }) => {
      const isNew = roles.some((role) => !shown.has(role));
      roles.forEach((role) => shown.add(role));
      return isNew;
    });
}

/** Padded to columns of a terminal, in which a Chinese character takes two. */
function wide(text, columns) {
  const taken = [...text].reduce((sum, character) => sum + (character.codePointAt(0) > 0x2e80 ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, columns - taken));
}
