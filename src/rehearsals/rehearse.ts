import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PLAIN, courseTable, type Paint } from './domain/course-table.js';
import { type Course } from './domain/course.js';
import { Rehearsals, inRunningOrder } from './rehearsals.js';
import { ScriptFaults, nothingRan, readScriptFile, type ScriptFile } from './script-file.js';

const USAGE = `npm run rehearse -- [--json] [--check] FILE…
  FILE     a rehearsal file, or a folder of them
  --json   the course as JSON instead of a table
  --check  only check the files`;

const COLOURED: Paint = {
  good: (text) => `\x1b[32m${text}\x1b[0m`,
  bad: (text) => `\x1b[31m${text}\x1b[0m`,
  faint: (text) => `\x1b[2m${text}\x1b[0m`,
};

/** Exit status 0 when every rehearsal went as expected, else 1. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, check: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new ScriptFaults([USAGE]);
  const files = readAll(positionals.flatMap(filesOf));
  const url = process.env['REHEARSAL_URL'];
  if (!url) {
    if (values.check) return 0;
    throw new ScriptFaults(['REHEARSAL_URL is not set: use npm run rehearse']);
  }
  const rehearsals = await Rehearsals.at(url, process.env['REHEARSAL_PASSWORD']);
  rehearsals.check(files);
  if (values.check) return 0;
  const courses: Course[] = [];
  for (const file of inRunningOrder(files)) {
    const course = await rehearsals.run(file);
    courses.push(course);
    if (!values.json) process.stdout.write(`${courseTable(course, columns(), paint())}\n\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(courses, null, 2)}\n`);
  return courses.every(({ ok }) => ok) ? 0 : 1;
}

/** A terminal of unknown width, a pipe or a file. */
function columns(): number {
  return process.stdout.isTTY ? process.stdout.columns : 120;
}

function paint(): Paint {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? COLOURED : PLAIN;
}

/** Every file's faults at once, before anything is started. */
function readAll(paths: readonly string[]): ScriptFile[] {
  const faults: string[] = [];
  const files = paths.flatMap((path) => {
    try {
      return [readScriptFile(path)];
    } catch (error) {
      if (!(error instanceof ScriptFaults)) throw error;
      faults.push(...error.lines);
      return [];
    }
  });
  if (faults.length > 0) throw nothingRan(faults, paths.length);
  return files;
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new ScriptFaults([`${path}: there is no such file`]);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

try {
  process.exitCode = await main();
} catch (error) {
  const plain = error instanceof ScriptFaults || !(error instanceof Error);
  process.stderr.write(
    `${plain ? String((error as Error).message ?? error) : (error.stack ?? error.message)}\n`,
  );
  process.exitCode = 1;
}
