import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { PLAIN, courseTable } from '../../src/rehearsals/domain/course-table.js';
import { verbList } from '../../src/rehearsals/domain/verb-list.js';
import { Rehearsals, inRunningOrder } from '../../src/rehearsals/rehearsals.js';
import { readScriptFile } from '../../src/rehearsals/script-file.js';
import { refusedStart, rehearsalUrl } from '../support/rehearsal-system.js';

const FOLDER = path.resolve('rehearsals');
const files = inRunningOrder(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readScriptFile(path.join(FOLDER, name))),
);

describe('rehearsals', () => {
  let rehearsals: Rehearsals;

  beforeAll(async () => {
    rehearsals = await Rehearsals.at(rehearsalUrl());
  });

  test.each([
    ['without rehearsal mode', { REHEARSAL_MODE: 'false', ENGINE_CLOCK_URL: '' }, /REHEARSAL_MODE=true/],
    ['in production', { NODE_ENV: 'production' }, /REHEARSAL_MODE: .*refused in production/],
  ])('cannot simulate time %s', async (_where, over, said) => {
    const { code, output } = await refusedStart(over);
    expect(code).toBe(1);
    expect(output).toMatch(said);
  });

  test('name only verbs and fields that the API describes', () => {
    rehearsals.check(files);
  });

  test('have a list of verbs that is what the API describes today', () => {
    // npm run -s rehearse -- --verbs > docs/rehearsal-verbs.md
    expect(readFileSync('docs/rehearsal-verbs.md', 'utf8')).toBe(verbList(rehearsals.description));
  });

  for (const file of files) {
    const { title, clauses = [] } = file.script;
    test(`${file.name}: ${title} [${clauses.join(' ')}]`, async () => {
      const course = await rehearsals.run(file);
      if (!course.ok) throw new Error(`\n${courseTable(course, 120, PLAIN)}`);
      expect(course.entries.length).toBeGreaterThan(0);
    }, 180_000);
  }
});
