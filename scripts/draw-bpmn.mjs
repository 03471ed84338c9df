/**
 * npm run diagrams: draws each bpmn/*.bpmn as docs/diagrams/<process id>.svg.
 * `--check` draws nothing and fails when a picture is missing, stale or of no model.
 * `--from DIR --to DIR` draw another folder.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawModel } from './bpmn-svg.mjs';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { check: { type: 'boolean' }, from: { type: 'string' }, to: { type: 'string' } },
});
const from = values.from ?? join(root, 'bpmn');
const to = values.to ?? join(root, 'docs/diagrams');

const models = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.bpmn')) : [];
const wanted = new Map();
for (const name of models.sort()) {
  wanted.set(`${basename(name, '.bpmn')}.svg`, await drawModel(readFileSync(join(from, name), 'utf8')));
}
const present = existsSync(to) ? readdirSync(to).filter((name) => name.endsWith('.svg')) : [];
const stale = [...wanted].filter(
  ([name, svg]) => !present.includes(name) || readFileSync(join(to, name), 'utf8') !== svg,
);
const orphans = present.filter((name) => !wanted.has(name));

if (values.check) {
  for (const [name] of stale) process.stderr.write(`docs/diagrams/${name} is not what its model shows\n`);
  for (const name of orphans) process.stderr.write(`docs/diagrams/${name} belongs to no model\n`);
  if (stale.length + orphans.length > 0) {
    process.stderr.write('Run `npm run diagrams`.\n');
    process.exitCode = 1;
  }
} else {
  mkdirSync(to, { recursive: true });
  for (const [name, svg] of stale) writeFileSync(join(to, name), svg);
  for (const name of orphans) rmSync(join(to, name));
  process.stdout.write(`${wanted.size} pictures, ${stale.length} drawn anew, ${orphans.length} removed\n`);
}
