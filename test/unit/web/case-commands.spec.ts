import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Commands that nobody sends by a screen of their own, and why; a command that gets one leaves this list. */
const WITHOUT_SCREEN: Readonly<Record<string, string>> = {
  checkOpinion: 'changes nothing: the review desk asks it while one writes',
};

interface Command {
  readonly name: string;
  readonly path: string;
}

const commands: readonly Command[] = [
  ...readFileSync('docs/rehearsal-verbs.md', 'utf8')
    .split('\n## ')
    .filter((section) => section.startsWith('Commands on a case'))
    .join('\n')
    .matchAll(/^### (\w+)\n\n.*`[A-Z]+ (\S+)`$/gm),
].map(([, name = '', path = '']) => ({ name, path }));

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && entry.name !== 'schema.ts' ? [readFileSync(path, 'utf8')] : [];
  });
const client = sources('web/src').join('\n');
const sent = ({ path }: Command): boolean => client.includes(`'${path}'`);
const called = ({ name }: Command): boolean =>
  client.includes(`use${name.charAt(0).toUpperCase()}${name.slice(1)}(`);

describe('commands on a case', () => {
  it('are read from the list of the api’s operations', () => {
    expect(commands.length).toBeGreaterThan(70);
  });

  it('each have a screen that sends them, but for those on the list with a reason', () => {
    const without = commands.filter((each) => !sent(each) || !called(each)).map(({ name }) => name);
    expect(without.filter((name) => !(name in WITHOUT_SCREEN))).toEqual([]);
  });

  it('leave the list once they have a screen', () => {
    const drawn = commands.filter((each) => each.name in WITHOUT_SCREEN && sent(each) && called(each));
    expect(drawn.map(({ name }) => name)).toEqual([]);
  });

  it('each have a name in both languages', () => {
    const unnamed = commands.filter(
      ({ name }) => !(name in WITHOUT_SCREEN) && !client.includes(`'action.${name}'`),
    );
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });
});
