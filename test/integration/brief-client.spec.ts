import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readOnce } from '../../src/database/index.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

let scratch: ScratchDatabase;

beforeAll(async () => {
  scratch = await aScratchDatabase();
  await scratch.superuser.query(
    'CREATE TABLE said (n integer PRIMARY KEY, at xid8 DEFAULT pg_current_xact_id())',
  );
  await scratch.superuser.query('GRANT ALL ON said TO fashen_app');
});
afterAll(() => scratch.drop());
afterEach(() => scratch.superuser.query('TRUNCATE said'));

async function kept(): Promise<number[]> {
  const { rows } = await scratch.superuser.query<{ n: number }>('SELECT n FROM said ORDER BY n');
  return rows.map(({ n }) => n);
}

const say = 'INSERT INTO said (n) VALUES ($1)';

describe('a transaction whose beginning travels with its first statement', () => {
  it('holds all of its statements, or none', async () => {
    await scratch.database.transaction(async (tx) => {
      await tx.query(say, [1]);
      await tx.query(say, [2]);
    });
    const { rows } = await scratch.superuser.query(
      'SELECT count(DISTINCT at)::int AS transactions FROM said',
    );
    expect(rows).toEqual([{ transactions: 1 }]);
    await expect(
      scratch.database.transaction(async (tx) => {
        await tx.query(say, [3]);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await kept()).toEqual([1, 2]);
  });

  it('leaves a clean connection when the very first statement fails', async () => {
    for (let times = 0; times < 5; times += 1) {
      await expect(scratch.database.transaction((tx) => tx.query('SELECT 1 / $1::int', [0]))).rejects.toThrow(
        'division by zero',
      );
    }
    await scratch.database.transaction((tx) => tx.query(say, [4]));
    expect(await kept()).toEqual([4]);
  });

  it('says nothing at all where no statement follows', async () => {
    await expect(scratch.database.transaction(() => Promise.resolve('done'))).resolves.toBe('done');
    await expect(scratch.database.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await scratch.database.manager.query(say, [5]);
    expect(await kept()).toEqual([5]);
  });

  it('reads one snapshot where one was asked for', async () => {
    await scratch.database.snapshot(async (tx) => {
      const count = () => tx.query<{ n: number }[]>('SELECT count(*)::int AS n FROM said');
      expect(await count()).toEqual([{ n: 0 }]);
      await scratch.superuser.query(say, [6]);
      expect(await count()).toEqual([{ n: 0 }]);
    });
  });
});

describe('statements that are said together', () => {
  it('answer each for itself in one snapshot, and what is asked twice is read once', async () => {
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    let read = 0;
    const answers = await scratch.database.snapshot(async (tx) => {
      const asked = numbers.map((n) =>
        readOnce(tx, `half of ${n - (n % 2)}`, () => {
          read += 1;
          return tx.query<{ d: number }[]>('SELECT $1::int / 2 AS d', [n - (n % 2)]);
        }),
      );
      return Promise.all(asked);
    });
    expect(answers).toEqual(numbers.map((n) => [{ d: Math.floor(n / 2) }]));
    expect(read).toBe(20);
  });

  it('leave a clean connection and nothing behind when one of them fails', async () => {
    for (let times = 0; times < 5; times += 1) {
      const all = scratch.database.transaction((tx) =>
        Promise.all([tx.query(say, [8]), tx.query('SELECT 1 / $1::int', [0]), tx.query(say, [9])]),
      );
      await expect(all).rejects.toThrow('division by zero');
    }
    await scratch.database.transaction((tx) => Promise.all([tx.query(say, [8]), tx.query(say, [9])]));
    expect(await kept()).toEqual([8, 9]);
  });
});

describe('a statement that is prepared because it is said often', () => {
  it('answers each time for its own values, alone and beside others', async () => {
    const double = (n: number) =>
      scratch.database.manager.query<{ d: number }[]>('SELECT $1::int * 2 AS d', [n]);
    for (let n = 0; n < 10; n += 1) expect(await double(n)).toEqual([{ d: n * 2 }]);
    const many = Array.from({ length: 50 }, (_, n) => n);
    expect(await Promise.all(many.map(double))).toEqual(many.map((n) => [{ d: n * 2 }]));
  });

  it('still fails as a statement fails, and works afterwards', async () => {
    for (let times = 0; times < 6; times += 1) {
      await scratch.superuser.query('TRUNCATE said');
      await scratch.database.manager.query(say, [7]);
      await expect(scratch.database.manager.query(say, [7])).rejects.toMatchObject({ code: '23505' });
    }
    expect(await kept()).toEqual([7]);
  });
});
