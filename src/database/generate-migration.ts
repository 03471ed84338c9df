import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import '../app.module.js';
import { loadSettings } from '../config/index.js';
import { Clock } from '../shared/clock.js';
import { createDataSource } from './data-source.js';

/**
 * Compares the entities with a migrated database and writes the difference as a new migration.
 * `--check` writes nothing and exits with 1 when there is a difference (CI expects none).
 */
const settings = loadSettings(process.env, 'migration');
const source = createDataSource({ url: settings.databaseOwnerUrl });
await source.initialize();
const difference = await source.driver.createSchemaBuilder().log();
await source.destroy();

const up = difference.upQueries.map((query) => query.query);
const down = difference.downQueries.map((query) => query.query).reverse();
if (up.length === 0) {
  process.stdout.write('entities and migrations agree\n');
} else if (process.argv.includes('--check')) {
  process.stderr.write(`entities and migrations differ:\n${up.join(';\n')};\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${await writeMigration(process.argv[2] ?? 'schema')}\n`);
}

async function writeMigration(name: string): Promise<string> {
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/database/migrations');
  const serial = (await readdir(folder)).filter((file) => /^\d{4}-/.test(file)).length + 1;
  const label = `${String(serial).padStart(4, '0')}-${name}`;
  const className = name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
  const list = (sql: readonly string[]): string => sql.map((text) => `  ${JSON.stringify(text)},\n`).join('');
  const source = `import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
${list(up)}];

const DOWN = [
${list(down)}];

export class ${className}${new Clock().now().getTime()} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
`;
  const file = path.join(folder, `${label}.ts`);
  await writeFile(file, source);
  return file;
}
