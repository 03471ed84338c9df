import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Lists of the domain such as ROLES or OPINION_KINDS, with their values, from the sources. */
function domainLists(): { list: string; file: string; values: string[] }[] {
  const files = (readdirSync('src', { recursive: true }) as string[]).filter(
    (file) => /^[^/]+\/domain\/.+\.ts$/.test(file) && !file.endsWith('.spec.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join('src', file), 'utf8');
    const lists = source.matchAll(/^export const ([A-Z_]+)(?:: [^=]+)? = \[([^\]]*)\]/gm);
    return [...lists].map(([, list = '', body = '']) => ({
      list,
      file,
      values: [...body.matchAll(/'([A-Z][A-Z0-9_]+)'/g)].map(([, value = '']) => value),
    }));
  });
}

describe('docs/glossary.md', () => {
  const lists = domainLists();

  it('reads the lists it is about', () => {
    expect(lists.map(({ list }) => list)).toEqual(
      expect.arrayContaining(['ROLES', 'CASE_STAGES', 'OPINION_KINDS', 'CASE_KINDS']),
    );
  });

  it('holds every value of every list in src/*/domain', () => {
    const missing = lists.flatMap(({ list, file, values }) =>
      values
        .filter((value) => !glossary.includes(`\`${value}\``))
        .map((value) => `${file} ${list}: ${value}`),
    );
    expect(missing).toEqual([]);
  });

  it('names every feature folder of src', () => {
    const ground = ['shared', 'config', 'database'];
    const features = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !ground.includes(entry.name))
      .map((entry) => entry.name);
    expect(features.filter((feature) => !glossary.includes(`\`src/${feature}/`))).toEqual([]);
  });

  it('has a Chinese and an English word in every row', () => {
    const terms = rows.filter((cells) => cells.length === 5 && !/^(中文|Code|:?-+)/.test(cells[1] ?? ''));
    const broken = terms.filter((cells) => {
      const text = cells.slice(1, 4).join(' ');
      return !/\p{Script=Han}/u.test(text) || !/[a-z]{3}/i.test(text);
    });
    expect(broken.map((cells) => cells.join('|'))).toEqual([]);
  });

  it('points to no source file that is gone', () => {
    const files = [...glossary.matchAll(/`(src\/[\w/-]+\.ts)`/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
