import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface Violation {
  from: string;
  to: string;
  rule: { name: string; severity: string };
}

const root = process.cwd();
const fixtures = resolve(root, 'test/fixtures/import-rules');
const config = createRequire(import.meta.url)(resolve(root, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string; severity: string }[];
};

/** Runs the house's own rules on the fixture tree, as `npm run imports` runs them on the program. */
function violations(): Violation[] {
  const command = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = resolve(root, '.dependency-cruiser.cjs');
  const output = execFileSync(
    process.execPath,
    [command, '--config', rules, '--output-type', 'json', 'src', 'web', 'test'],
    { cwd: fixtures, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

const expected: [rule: string, from: string][] = [
  ['domain-is-pure', 'src/review/domain/imports-feature.ts'],
  ['domain-is-pure', 'src/review/domain/imports-index.ts'],
  ['domain-is-pure', 'src/review/domain/imports-nest.ts'],
  ['domain-is-pure', 'src/review/domain/imports-node.ts'],
  ['domain-is-pure', 'src/review/domain/imports-type.ts'],
  ['typeorm-in-repositories', 'src/review/domain/imports-type.ts'],
  ['typeorm-in-repositories', 'src/review/uses-typeorm.service.ts'],
  ['engine-client-in-process-engine', 'src/review/uses-engine-client.service.ts'],
  ['process-engine-imports-no-feature', 'src/process-engine/imports-review.ts'],
  ['controllers-and-workers-call-services', 'src/review/review.controller.ts'],
  ['controllers-and-workers-call-services', 'src/review/workers/assign.worker.ts'],
  ['feature-through-index', 'src/decisions/reaches-inside.service.ts'],
  ['feature-through-index', 'src/main.ts'],
  ['no-cycles', 'src/decisions/cycle-a.ts'],
  ['ground-imports-no-feature', 'src/shared/imports-review.ts'],
  ['base-features-import-no-feature', 'src/accounts/imports-audit-trail.ts'],
  ['commands-import-the-base-only', 'src/commands/imports-review.ts'],
  ['nobody-imports-the-top', 'src/decisions/imports-case-page.ts'],
  ['src-stands-alone', 'src/decisions/imports-test.ts'],
  ['src-stands-alone', 'src/decisions/imports-web.ts'],
  ['web-imports-no-src', 'web/src/lib/imports-src.ts'],
  ['web-features-are-apart', 'web/src/components/imports-feature.tsx'],
  ['web-features-are-apart', 'web/src/features/review/imports-materials.tsx'],
  ['no-unresolvable', 'src/decisions/imports-nothing.ts'],
  ['no-development-dependency', 'src/decisions/imports-development-tool.ts'],
];

describe('import rules', () => {
  it('finds each violation of the fixture tree under the name of its rule, and nothing in its lawful files', () => {
    const found = violations().map((violation) => `${violation.rule.name}: ${violation.from}`);
    expect(found.sort()).toEqual(expected.map(([rule, from]) => `${rule}: ${from}`).sort());
  }, 60_000);

  it('has no rule that the fixture tree does not prove', () => {
    const proved = new Set(expected.map(([rule]) => rule));
    expect(config.forbidden.map((rule) => rule.name).filter((name) => !proved.has(name))).toEqual([]);
  });

  it('has only errors', () => {
    expect(config.forbidden.filter((rule) => rule.severity !== 'error')).toEqual([]);
  });
});
