import pg from 'pg';

/** Both databases, read directly, past every wire and every process of ours. */
export async function withDatabases(system, work) {
  const { superuserUrl } = system.databases;
  const ours = new pg.Client({ connectionString: superuserUrl });
  const engines = new pg.Client({ connectionString: superuserUrl.replace(/\/[^/]+$/, '/fashen_engine') });
  const clients = [ours, engines];
  try {
    for (const client of clients) {
      client.on('error', () => undefined);
      await client.connect();
    }
    const rows =
      (client) =>
      async (sql, values = []) =>
        (await client.query(sql, values)).rows;
    return await work({ ours: rows(ours), engine: rows(engines) });
  } finally {
    for (const client of clients) await client.end().catch(() => undefined);
  }
}
