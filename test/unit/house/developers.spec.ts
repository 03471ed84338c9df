import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = [
  'docs/developers.md',
  'docs/glossary.md',
  ...readdirSync('docs/decisions').map((name) => join('docs/decisions', name)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('decision records', () => {
  it.each(pages.filter((page) => page.startsWith('docs/decisions/')))('%s has the four parts', (page) => {
    expect(page).toMatch(/\/\d{4}-[a-z0-9.-]+\.md$/);
    const titles = [...readFileSync(page, 'utf8').matchAll(/^(?:#+ |\*\*)(.+?)(?:\.\*\*.*)?$/gm)].map(
      ([, title]) => title,
    );
    expect(titles.slice(1)).toEqual(['Context', 'Decision', 'Easier', 'Harder']);
    expect(titles[0]).toMatch(new RegExp(`^${page.slice('docs/decisions/'.length).slice(0, 4)} `));
  });
});
