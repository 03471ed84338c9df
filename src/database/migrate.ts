import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import '../app.module.js';
import { loadSettings } from '../config/index.js';
import { createDataSource } from './data-source.js';

/**
 * Brings the database up to date as its owner: migrations first, then the rights and guards of
 * src/database/sql (each file may be run again and again; `:app` stands for the application's role).
 */
const settings = loadSettings(process.env, 'migration');
const source = createDataSource({ url: settings.databaseOwnerUrl });
await source.initialize();
try {
  const done = await source.runMigrations({ transaction: 'all' });
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/database/sql');
  const role = `"${settings.databaseApplicationRole}"`;
  await source.transaction(async (tx) => {
    for (const file of (await readdir(folder)).sort()) {
      await tx.query((await readFile(path.join(folder, file), 'utf8')).replaceAll(':app', role));
    }
  });
  process.stdout.write(`${done.length} migrations applied\n`);
} finally {
  await source.destroy();
}
