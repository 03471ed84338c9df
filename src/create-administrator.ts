import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule, FirstAdministrators, readAdministrators } from './accounts/index.js';
import { AuditTrailModule } from './audit-trail/index.js';
import { SettingsModule, loadSettings } from './config/index.js';
import { DatabaseModule } from './database/index.js';
import { DomainError } from './shared/domain-error.js';
import { SharedModule } from './shared/shared.module.js';

/** `npm run admin:create`: the three administrators of a new production system; refused once there is one. */
async function main(): Promise<void> {
  const settings = loadSettings(process.env, 'database');
  const { administrators, password } = await readAdministrators(process.env);
  @Module({
    imports: [SettingsModule.with(settings), SharedModule, DatabaseModule, AuditTrailModule, AccountsModule],
  })
  class Program {}
  const app = await NestFactory.createApplicationContext(Program, { logger: ['error'], abortOnError: false });
  try {
    await app.get(FirstAdministrators, { strict: false }).create(administrators, password);
    for (const { role, signInName, name } of administrators) console.log(`${role} ${signInName} ${name}`);
    console.log('首次登录须修改密码 / the password is changed at the first sign-in');
  } finally {
    await app.close();
  }
}

try {
  await main();
} catch (error) {
  const faults = error instanceof DomainError ? error.all : undefined;
  const lines = faults?.map(
    ({ code, message, remedy }) => `${code}: ${message.zh} ${remedy.zh} / ${message.en}`,
  );
  console.error(lines?.join('\n') ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
