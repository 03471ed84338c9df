import { join } from 'node:path';
import { createDatabases } from './databases.mjs';
import { startEngine } from './engine.mjs';
import { archiveClasses, buildEngine } from './engine-build.mjs';
import { CACHE, folder } from './folders.mjs';
import { withLock } from './lock.mjs';
import { startPostgres } from './postgres.mjs';
import { RunRecord } from './run-record.mjs';
import { secretsIn } from './secrets.mjs';

export const ENGINE_USER = 'fashen';

/** Only one process at a time makes things in .cache, dist or node_modules. */
export function alone(work) {
  return withLock(join(CACHE, 'making.lock'), work);
}

/** PostgreSQL and an engine whose clock can be shifted, for tests and bench: own data in `home`, own ports. */
export async function startThrowawayStack(home, { rehearsal = true, fullSpeed = false } = {}) {
  folder(home);
  await alone(buildEngine);
  const record = new RunRecord(join(home, 'run.json'));
  record.write();
  const secrets = secretsIn(join(home, 'secrets.json'));
  const parts = [];
  const stop = async () => {
    for (const part of parts.reverse()) await part.stop();
  };
  try {
    const postgres = await startPostgres({
      dataDir: join(home, 'postgres'),
      logFile: join(home, 'postgres.log'),
      password: secrets.postgres,
      fleeting: true,
      started: (child) => record.note('postgres', child),
    });
    parts.push(postgres);
    await alone(() => archiveClasses(postgres, secrets));
    const databases = await createDatabases(postgres, secrets);
    const engine = await startEngine({
      database: databases.engine,
      user: ENGINE_USER,
      password: secrets.engine,
      logFile: join(home, 'engine.log'),
      rehearsal,
      fullSpeed,
      started: (child) => record.note('engine', child),
    });
    parts.push(engine);
    return {
      postgres,
      engine,
      databases,
      stop,
      environment: environmentOf({ databases, engine, secrets, home, rehearsal }),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environmentOf({ databases, engine, secrets, home, rehearsal }) {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    DATABASE_URL: databases.applicationUrl,
    DATABASE_OWNER_URL: databases.ownerUrl,
    DATABASE_APPLICATION_ROLE: 'fashen_app',
    TEST_DATABASE_URL: databases.ownerUrl,
    TEST_APP_DATABASE_URL: databases.applicationUrl,
    TEST_SUPERUSER_DATABASE_URL: databases.superuserUrl,
    ENGINE_URL: engine.url,
    ENGINE_USER,
    ENGINE_PASSWORD: secrets.engine,
    ...(rehearsal ? { ENGINE_CLOCK_URL: engine.clockUrl, REHEARSAL_MODE: 'true' } : {}),
    FILE_STORE_DIR: folder(join(home, 'files')),
  };
}
