import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import '../../src/agencies/agency.entity.js';
import { type Tx } from '../../src/database/index.js';
import { Kept } from '../../src/database/kept.js';
import { keptVersionSeen, withKeptVersion } from '../../src/shared/kept-version.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

let scratch: ScratchDatabase;
/** Two processes. */
let here: Kept;
let there: Kept;

beforeAll(async () => {
  scratch = await aScratchDatabase('kept');
});
afterAll(() => scratch.drop());
beforeEach(async () => {
  here = new Kept();
  there = new Kept();
  await scratch.superuser.query('DELETE FROM agency');
  await scratch.superuser.query(
    `INSERT INTO agency (id, name, short_name, field, region) VALUES ('songyuan', '松原', '松', 'MARKET', '吉林')`,
  );
});

async function nameOf(tx: Tx): Promise<string | undefined> {
  const rows = await tx.query<{ name: string }[]>(`SELECT name FROM agency WHERE id = 'songyuan'`);
  return rows[0]?.name;
}

function kept(by: Kept, tx: Tx = scratch.database.manager): Promise<string | undefined> {
  return by.read(tx, 'name', () => nameOf(tx));
}

const rename = (tx: Tx, name: string): Promise<unknown> =>
  tx.query(`UPDATE agency SET name = $1 WHERE id = 'songyuan'`, [name]);

describe('what is kept in memory', () => {
  it('is read once, and anew by every process once somebody has changed it', async () => {
    let reads = 0;
    const counting = () =>
      here.read(scratch.database.manager, 'counted', () => Promise.resolve((reads += 1)));
    expect([await counting(), await counting()]).toEqual([1, 1]);
    expect([await kept(here), await kept(there)]).toEqual(['松原', '松原']);
    await scratch.database.transaction((tx) => rename(tx, '松原市'));
    expect([await kept(here), await kept(there), await counting()]).toEqual(['松原市', '松原市', 2]);
  });

  it('holds nothing of a transaction that came to nothing, nor of one still under way', async () => {
    const undone = scratch.database.transaction(async (tx) => {
      await rename(tx, '从未有过');
      expect(await kept(here, tx)).toBe('从未有过');
      expect(await kept(there)).toBe('松原');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect([await kept(here), await kept(there)]).toEqual(['松原', '松原']);
  });

  it('is not older than what the same request has done', async () => {
    await withKeptVersion(async () => {
      expect(await kept(here)).toBe('松原');
      expect(keptVersionSeen()).toEqual(expect.any(String));
      await scratch.database.transaction((tx) => rename(tx, '松原市'));
      expect(await kept(here)).toBe('松原市');
    });
  });

  it('costs a change of a thousand rows one step of the version', async () => {
    const version = async () =>
      Number(
        (await scratch.superuser.query<{ version: string }>('SELECT version FROM kept_version')).rows[0]
          ?.version,
      );
    const before = await version();
    await scratch.superuser.query(
      `INSERT INTO agency (id, name, short_name, field, region)
       SELECT 'a' || n, 'n', 's', 'MARKET', 'r' FROM generate_series(1, 1000) n`,
    );
    expect(await version()).toBe(before + 1);
  });
});
