import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Answer {
  total: Record<string, number>;
  byClass: Record<string, Record<string, number>>;
  byArea: Record<string, Record<string, number>>;
  results: { files: string[] };
  clauses: { id: string; state: string; tests: string[] }[];
}

const command = resolve('scripts/clauses.mjs');
let root: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run(...options: string[]): string {
  return execFileSync(process.execPath, [command, '--root', root, ...options], { encoding: 'utf8' });
}

function states(...options: string[]): Record<string, string> {
  const answer = JSON.parse(run('--json', ...options)) as Answer;
  return Object.fromEntries(answer.clauses.map((clause) => [clause.id, clause.state]));
}

function jestResults(tests: [title: string, status: string][]): string {
  const assertionResults = tests.map(([fullName, status]) => ({ fullName, status }));
  return JSON.stringify({ testResults: [{ assertionResults }] });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'clauses-'));
  write(
    'docs/clauses.csv',
    [
      'id,profile,class,area,summary,term',
      'SY-L1,songyuan,O,organisation,Legal basis,目的',
      'SY-L11,songyuan,E/C,calendar,"Seven days, then five",七个工作日',
      'SY-L12,songyuan,E,dispute,Objection,异议',
      'SY-L13,songyuan,E,discussion,Discussion,集体讨论',
      'ST-2.2.3,siping-tiexi-urban,E,recording,Six acts,',
      'ST-2.2.3(1),siping-tiexi-urban,S,recording,The list,清单',
      '',
    ].join('\n'),
  );
  write(
    'src/review/clock.spec.ts',
    "describe('clock (SY-L11)', () => {\n  it(\n    'counts ST-2.2.3(1)', () => {}); });",
  );
  write('rehearsals/tc-01.yaml', 'title: x\nclauses: [SY-L13]\nsteps: []\n');
});

afterAll(() => rmSync(root, { recursive: true }));

describe('npm run clauses', () => {
  it('falls back to names in test sources and rehearsals while there are no results, and says so', () => {
    expect(run()).toContain('No test results');
    expect(states()).toEqual({
      'SY-L1': 'missing',
      'SY-L11': 'named',
      'SY-L12': 'missing',
      'SY-L13': 'named',
      'ST-2.2.3': 'missing',
      'ST-2.2.3(1)': 'named',
    });
  });

  it('takes passing and failing from the last results, also for rehearsals by their file name', () => {
    write(
      'var/test-results/unit.json',
      jestResults([
        ['clock (SY-L11) counts seven', 'passed'],
        ['dispute SY-L12(2) goes up', 'failed'],
        ['rehearsal tc-01.yaml plays', 'passed'],
      ]),
    );
    expect(states()).toMatchObject({
      'SY-L1': 'missing',
      'SY-L11': 'passing',
      'SY-L12': 'failing',
      'SY-L13': 'passing',
      'ST-2.2.3(1)': 'named',
    });
  });

  it('counts by strongest class and by area, and lists only what lacks a passing test with --missing', () => {
    const answer = JSON.parse(run('--json', '--missing')) as Answer;
    expect(answer.byClass.E).toEqual({ clauses: 4, passing: 2, failing: 1, named: 0, missing: 1 });
    expect(answer.byArea.recording).toEqual({ clauses: 2, passing: 0, failing: 0, named: 1, missing: 1 });
    expect(answer.clauses.map((clause) => clause.id)).toEqual(['SY-L1', 'SY-L12', 'ST-2.2.3', 'ST-2.2.3(1)']);
  });
});

describe('docs/clauses.csv', () => {
  const rows = readFileSync('docs/clauses.csv', 'utf8').trim().split('\n').slice(1);
  const ids = rows.map((row) => row.slice(0, row.indexOf(',')));

  it('holds each clause once, with a class and an area of the list', () => {
    const areas =
      'review|materials|opinion|dispute|discussion|decision|reviewer|disclosure|recording|archive|calendar|accounts|organisation';
    const profiles = 'jiangbei-market|siping-tiexi-urban|jiaxing-market|jiangbei-eco|songyuan';
    const form = new RegExp(`^[^,]+,(${profiles}),[ECSO](/[ECSO])?,(${areas}),("[^"]+"|[^,]+),[^,]+$`);
    expect(rows.filter((row) => !form.test(row))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('knows every clause ID that the code, the models and the rehearsals name', () => {
    const named = ['src', 'bpmn', 'rehearsals', 'test'].flatMap((folder) => clausesNamedBelow(folder));
    const known = (id: string): boolean =>
      ids.some((clause) => id === clause || id.startsWith(`${clause}(`) || id.startsWith(`${clause}-`));
    expect(named.filter(({ id }) => !known(id)).map(({ file, id }) => `${file}: ${id}`)).toEqual([]);
  });
});

function clausesNamedBelow(folder: string): { file: string; id: string }[] {
  const candidate = /(?<![A-Za-z0-9-])(?:JBM|JBE|JX|ST|SY)-[A-Z]?\d[\w.]*(?:\(\d+\))*/g;
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true }) as string[];
  } catch {
    return [];
  }
  const files = names.filter((name) => /\.(ts|bpmn|ya?ml)$/.test(name) && !name.includes('house'));
  return files.flatMap((name) => {
    const found = readFileSync(join(folder, name), 'utf8').match(candidate) ?? [];
    return found.map((id) => ({ file: join(folder, name), id: id.replace(/\.$/, '') }));
  });
}
