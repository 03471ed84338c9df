/**
 * npm run clauses: which clauses of docs/clauses.csv have a passing test that names their ID, and which do not.
 *
 * A test names a clause in its title or in a describe() around it. Passing is what the last run of `npm test` says
 * (jest's JSON in var/test-results/); a test that was not run is counted as "named" only. A rehearsal names clauses
 * in its field `clauses:` and passes when a passing test has the rehearsal's file name in its title.
 *
 * Options: --missing (only clauses without a passing test), --json, --root DIR (another working copy).
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse as parseYaml } from 'yaml';

const CLASS_NAMES = { E: 'enforce', C: 'compute', S: 'support', O: 'organisation only' };
const STATES = ['passing', 'failing', 'named', 'missing'];

/** Rows of a comma-separated file with quoted fields, as objects named by the header. */
function parseCsv(text) {
  const rows = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const fields = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
    rows.push(fields.slice(0, line.endsWith(',') ? undefined : -1).map(unquote));
  }
  const [header, ...body] = rows;
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function unquote(field) {
  const bare = field.replace(/,$/, '');
  return bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : bare;
}

/** One expression for all IDs, longest first, so that `SY-L1` is not found in `SY-L11` nor `ST-2.2.3` in its item (1). */
function clausePattern(ids) {
  const alternatives = [...ids].sort((a, b) => b.length - a.length).map((id) => id.replace(/[.()]/g, '\\$&'));
  return new RegExp(`(?<![A-Za-z0-9-])(${alternatives.join('|')})(?![A-Za-z0-9])`, 'g');
}

function clausesIn(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => match[1]);
}

function filesBelow(folder, keep) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : filesBelow(path, keep);
    return keep(entry.name) ? [path] : [];
  });
}

/** Titles of describe(), it() and test() in a source file; a table's placeholders stay as they are. */
function titlesIn(source) {
  const call = /\b(?:describe|it|test)(?:\.\w+(?:\([^)]*\))?)*\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs;
  return [...source.matchAll(call)].map((match) => match[2]);
}

/** Tests of the last runs: jest's JSON files, each test with its whole title and whether it passed. */
function testResults(root) {
  const files = filesBelow(join(root, 'var/test-results'), (name) => name.endsWith('.json'));
  const tests = files.flatMap((file) =>
    (JSON.parse(readFileSync(file, 'utf8')).testResults ?? []).flatMap((suite) =>
      suite.assertionResults.map((test) => ({ title: test.fullName, passed: test.status === 'passed' })),
    ),
  );
  const newest = files.map((file) => statSync(file).mtime.toISOString()).sort();
  return { tests, files: files.map((file) => basename(file)), at: newest.at(-1) ?? null };
}

function rehearsals(root) {
  const files = filesBelow(join(root, 'rehearsals'), (name) => /\.ya?ml$/.test(name));
  return files.map((file) => {
    const script = parseYaml(readFileSync(file, 'utf8')) ?? {};
    return { file: basename(file), clauses: [script.clauses ?? []].flat().map(String) };
  });
}

/** Everything that names a clause, with what is known of its outcome: true, false, or null when it was not run. */
function mentions(root, pattern) {
  const results = testResults(root);
  const ran = results.tests.flatMap((test) =>
    clausesIn(test.title, pattern).map((id) => ({ id, where: test.title, passed: test.passed })),
  );
  const sources = ['src', 'test'].flatMap((folder) =>
    filesBelow(join(root, folder), (name) => /\.spec\.tsx?$/.test(name)),
  );
  const written = sources.flatMap((file) =>
    titlesIn(readFileSync(file, 'utf8')).flatMap((title) =>
      clausesIn(title, pattern).map((id) => ({ id, where: title, passed: null })),
    ),
  );
  const rehearsed = rehearsals(root).flatMap(({ file, clauses }) => {
    const stem = file.replace(/\.ya?ml$/, '');
    const outcomes = results.tests.filter((test) => test.title.includes(stem));
    const passed = outcomes.length === 0 ? null : outcomes.every((test) => test.passed);
    return clausesIn(clauses.join(' '), pattern).map((id) => ({ id, where: `rehearsal ${file}`, passed }));
  });
  return { all: [...ran, ...written, ...rehearsed], results };
}

function stateOf(found) {
  if (found.some((mention) => mention.passed === true)) return 'passing';
  if (found.some((mention) => mention.passed === false)) return 'failing';
  return found.length > 0 ? 'named' : 'missing';
}

/** The strongest of a clause's classes: `S/E` counts as enforce. */
function strongest(classes) {
  return ['E', 'C', 'S', 'O'].find((name) => classes.split('/').includes(name)) ?? 'O';
}

function countBy(clauses, keyOf) {
  const counts = {};
  for (const clause of clauses) {
    const row = (counts[keyOf(clause)] ??= { clauses: 0, passing: 0, failing: 0, named: 0, missing: 0 });
    row.clauses += 1;
    row[clause.state] += 1;
  }
  return counts;
}

function report(root) {
  const rows = parseCsv(readFileSync(join(root, 'docs/clauses.csv'), 'utf8'));
  const pattern = clausePattern(rows.map((row) => row.id));
  const { all, results } = mentions(root, pattern);
  const clauses = rows.map((row) => {
    const found = all.filter((mention) => mention.id === row.id);
    const state = stateOf(found);
    const worth = { passing: true, failing: false, named: null }[state];
    const tests = found.filter((mention) => mention.passed === worth).map((mention) => mention.where);
    return { ...row, state, tests: [...new Set(tests)] };
  });
  return {
    results: { files: results.files, at: results.at },
    total: countBy(clauses, () => 'all').all,
    byClass: countBy(clauses, (clause) => strongest(clause.class)),
    byArea: countBy(clauses, (clause) => clause.area),
    clauses,
  };
}

function printCounts(title, counts, nameOf = (key) => key) {
  process.stdout.write(
    `\n${title.padEnd(22)}${['clauses', ...STATES].map((name) => name.padStart(9)).join('')}\n`,
  );
  for (const [key, row] of Object.entries(counts)) {
    const cells = ['clauses', ...STATES].map((name) => String(row[name]).padStart(9)).join('');
    process.stdout.write(`${nameOf(key).padEnd(22)}${cells}\n`);
  }
}

function print(answer, onlyMissing) {
  const { files, at } = answer.results;
  process.stdout.write(
    files.length > 0
      ? `Last test results: ${files.join(', ')} (${at}).\n`
      : 'No test results in var/test-results/: run `npm test` first. Until then only names in test sources count.\n',
  );
  for (const clause of answer.clauses) {
    if (onlyMissing && clause.state === 'passing') continue;
    const [first, ...more] = clause.tests;
    const test = first ? `  ← ${first}${more.length > 0 ? ` (+${more.length})` : ''}` : '';
    process.stdout.write(
      `${clause.state.padEnd(8)} ${clause.id.padEnd(13)} ${clause.class.padEnd(4)} ${clause.area.padEnd(13)} ${clause.summary}${test}\n`,
    );
  }
  printCounts('class', answer.byClass, (key) => `${key} ${CLASS_NAMES[key]}`);
  printCounts('area', answer.byArea);
  printCounts('', { all: answer.total });
}

// `npm run clauses | head` closes the pipe early: that is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { values } = parseArgs({
  options: { missing: { type: 'boolean' }, json: { type: 'boolean' }, root: { type: 'string' } },
});
const answer = report(resolve(values.root ?? join(import.meta.dirname, '..')));
if (values.json) {
  const clauses = values.missing
    ? answer.clauses.filter((clause) => clause.state !== 'passing')
    : answer.clauses;
  process.stdout.write(`${JSON.stringify({ ...answer, clauses }, null, 2)}\n`);
} else print(answer, values.missing ?? false);
