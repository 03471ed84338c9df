import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SettingsModule, loadSettings } from '../config/index.js';
import { SampleDataModule } from './sample-data.module.js';
import { SampleData } from './sample-data.service.js';

/** `npm start` runs this after the migrations; a second run changes nothing. */
async function main(): Promise<void> {
  const settings = loadSettings(process.env, 'database');
  if (settings.production) throw new Error('生产环境不得装入示例数据 / no sample data in production');
  @Module({ imports: [SettingsModule.with(settings), SampleDataModule] })
  class Program {}
  const app = await NestFactory.createApplicationContext(Program, { logger: ['error'] });
  try {
    const { agencies, people, units } = await app.get(SampleData, { strict: false }).load();
    process.stdout.write(`${agencies} agencies, ${people} new people, ${units} new units\n`);
  } finally {
    await app.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
