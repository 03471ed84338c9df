const NAMES = {
  application: { database: 'fashen', owner: 'fashen_owner', user: 'fashen_app' },
  engine: { database: 'fashen_engine', owner: 'fashen_engine' },
};

/**
 * Makes what is missing: a database of the application with an owner (migrations) and a user that owns nothing, and a
 * database of the engine. `suffix` keeps several sets apart on one server. Returns the addresses of each.
 */
export async function createDatabases(postgres, secrets, { suffix = '' } = {}) {
  const { application, engine } = NAMES;
  const client = await connect(postgres.url('postgres', secrets.postgres, 'postgres'));
  try {
    await role(client, application.owner, secrets.owner);
    await role(client, application.user, secrets.application);
    await role(client, engine.owner, secrets.engineDatabase);
    await database(client, application.database + suffix, application.owner);
    await database(client, engine.database + suffix, engine.owner);
    await client.query(`GRANT CONNECT ON DATABASE ${application.database}${suffix} TO ${application.user}`);
  } finally {
    await client.end();
  }
  return {
    ownerUrl: postgres.url(application.owner, secrets.owner, application.database + suffix),
    applicationUrl: postgres.url(application.user, secrets.application, application.database + suffix),
    superuserUrl: postgres.url('postgres', secrets.postgres, application.database + suffix),
    engine: {
      url: `jdbc:postgresql://127.0.0.1:${postgres.port}/${engine.database}${suffix}`,
      user: engine.owner,
      password: secrets.engineDatabase,
    },
    drop: (name) => drop(postgres, secrets, name),
  };
}

async function connect(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

/** The password is set anew each time, so that the secrets file always fits the database. */
async function role(client, name, password) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (!rowCount) await client.query(`CREATE ROLE ${name} LOGIN`);
  await client.query(`ALTER ROLE ${name} PASSWORD ${client.escapeLiteral(password)}`);
}

async function database(client, name, owner) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${name} OWNER ${owner}`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
}

async function drop(postgres, secrets, suffix) {
  const client = await connect(postgres.url('postgres', secrets.postgres, 'postgres'));
  try {
    for (const { database: name } of Object.values(NAMES)) {
      await client.query(`DROP DATABASE IF EXISTS ${name}${suffix} WITH (FORCE)`);
    }
  } finally {
    await client.end();
  }
}
