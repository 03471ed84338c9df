import { describe, expect, it } from '@jest/globals';
import { InTurn } from './in-turn.js';

describe('one after the other', () => {
  const steps =
    (turn: InTurn, key: string, log: string[], fails = false) =>
    (name: string) =>
      turn.run(key, async () => {
        log.push(`${name} begins`);
        await Promise.resolve();
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });

  it('is done under one key, in the order asked', async () => {
    const log: string[] = [];
    const under = steps(new InTurn(), 'key', log);
    expect(await Promise.all(['first', 'second'].map(under))).toEqual(['first', 'second']);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('goes on after a failure, which only its own asker hears of', async () => {
    const turn = new InTurn();
    const failed = steps(turn, 'key', [], true)('first');
    const next = steps(turn, 'key', [])('second');
    await expect(failed).rejects.toThrow('first');
    expect(await next).toBe('second');
  });

  it('does not hold up another key', async () => {
    const turn = new InTurn();
    const never = turn.run('one', () => new Promise<never>(() => undefined));
    expect(await turn.run('other', () => Promise.resolve('done'))).toBe('done');
    void never;
  });
});
