import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { createDataSource, Database } from '../../src/database/index.js';

const SQL = path.resolve(process.cwd(), 'src/database/sql');
const APPLICATION_ROLE = 'fashen_app';

/** A database of one spec's own, on the test server: whatever a spec breaks in it, no other spec sees. */
export interface ScratchDatabase {
  readonly superuserUrl: string;
  readonly applicationUrl: string;
  /** As the application's role. */
  readonly database: Database;
  /** One connection as superuser, and one as the application's role. */
  readonly superuser: pg.Client;
  readonly application: pg.Client;
  drop(): Promise<void>;
}

/** Makes the tables of every entity the spec has imported, and runs the named files of src/database/sql. */
export async function aScratchDatabase(...features: readonly string[]): Promise<ScratchDatabase> {
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  const server = await connect(required('TEST_SUPERUSER_DATABASE_URL'));
  const owner = new URL(required('TEST_DATABASE_URL')).username;
  await server.query(`CREATE DATABASE ${name} OWNER ${owner}`);
  await server.query(`GRANT CONNECT ON DATABASE ${name} TO ${APPLICATION_ROLE}`);
  await makeTables(inDatabase('TEST_DATABASE_URL', name), features);
  const applicationUrl = inDatabase('TEST_APP_DATABASE_URL', name);
  const superuserUrl = inDatabase('TEST_SUPERUSER_DATABASE_URL', name);
  const source = createDataSource({ url: applicationUrl, poolSize: 20 });
  await source.initialize();
  const database = new Database(source, applicationUrl);
  const superuser = await connect(superuserUrl);
  const application = await connect(applicationUrl);
  return {
    superuserUrl,
    applicationUrl,
    database,
    superuser,
    application,
    drop: async () => {
      await superuser.end();
      await application.end();
      await database.onModuleDestroy();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}

async function makeTables(ownerUrl: string, features: readonly string[]): Promise<void> {
  const source = createDataSource({ url: ownerUrl });
  await source.initialize();
  try {
    await source.synchronize();
    for (const file of (await readdir(SQL)).sort()) {
      if (!file.startsWith('00-') && !features.includes(path.basename(file, '.sql'))) continue;
      const sql = await readFile(path.join(SQL, file), 'utf8');
      await source.query(sql.replaceAll(':app', `"${APPLICATION_ROLE}"`));
    }
  } finally {
    await source.destroy();
  }
}

function inDatabase(variable: string, name: string): string {
  const url = new URL(required(variable));
  url.pathname = `/${name}`;
  return url.href;
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

function required(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the tests with npm test`);
  return value;
}
