import { describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { readFileSync } from 'node:fs';
import { EnvironmentReader, Settings, SettingsError, SettingsModule, loadSettings } from './index.js';

const ENGINE = {
  ENGINE_URL: 'http://127.0.0.1:8080/engine-rest/',
  ENGINE_USER: 'fashen',
  ENGINE_PASSWORD: 'a-long-engine-password',
};
const DEVELOPMENT = { DATABASE_URL: 'postgres://fashen_app:secret@127.0.0.1:5432/fashen', ...ENGINE };
const PRODUCTION = {
  ...DEVELOPMENT,
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://fashen.example.gov.cn',
  FILE_STORE_DIR: '/srv/fashen/files',
};

function faultsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof SettingsError) return error.faults.map((fault) => fault.name);
    throw error;
  }
  return [];
}

describe('loadSettings', () => {
  it('needs only the database and the engine in development', () => {
    const settings = loadSettings(DEVELOPMENT);
    expect(settings).toMatchObject({
      nodeEnv: 'development',
      host: '127.0.0.1',
      port: 3000,
      publicOrigin: 'http://127.0.0.1:3000',
      engineUrl: 'http://127.0.0.1:8080/engine-rest',
      engineLongPollMs: 2_000,
      workerParallel: 16,
      sessionIdleMinutes: 30,
      auditHash: 'sha256',
      databaseApplicationRole: 'fashen_app',
      rehearsalMode: false,
    });
    expect(settings.auditHeadFile).toBeUndefined();
  });

  it('tells every fault in one message, in Chinese and English, and no secret', () => {
    const env = {
      DATABASE_URL: 'mysql://fashen:hidden@db/fashen',
      ENGINE_URL: 'http://engine/rest',
      ENGINE_USER: '  ',
      ENGINE_PASSWORD: 'hidden',
      NODE_ENV: 'prod',
      PORT: '70000',
      WORKER_PARALLEL: '2.5',
      REHEARSAL_MODE: 'yes',
      AUDIT_HASH: 'md5',
    };
    const names = [
      ...['NODE_ENV', 'PORT', 'DATABASE_URL', 'ENGINE_USER', 'WORKER_PARALLEL', 'AUDIT_HASH'],
      ...['REHEARSAL_MODE', 'ENGINE_URL'],
    ];
    expect(faultsOf(() => loadSettings(env))).toEqual(names);
    expect(() => loadSettings(env)).toThrow(
      /共 8 处[\s\S]*PORT: 应为 0 至 65535 的整数 \/ must be a whole number/,
    );
    expect(() => loadSettings(env)).not.toThrow(/hidden/);
  });

  it('asks each program only for what it uses', () => {
    const owner = { DATABASE_OWNER_URL: 'postgres://fashen_owner:x@db/fashen' };
    expect(faultsOf(() => loadSettings(owner, 'migration'))).toEqual([]);
    expect(faultsOf(() => loadSettings({}, 'migration'))).toEqual(['DATABASE_OWNER_URL']);
    expect(faultsOf(() => loadSettings({}, 'database'))).toEqual(['DATABASE_URL']);
    expect(faultsOf(() => loadSettings(ENGINE, 'engine'))).toEqual([]);
    const all = ['DATABASE_URL', 'ENGINE_URL', 'ENGINE_USER', 'ENGINE_PASSWORD'];
    expect(faultsOf(() => loadSettings({}))).toEqual(all);
  });

  it('refuses one role for work and for migrations, because it could change the audit trail', () => {
    const env = { ...DEVELOPMENT, DATABASE_OWNER_URL: DEVELOPMENT.DATABASE_URL };
    expect(faultsOf(() => loadSettings(env))).toEqual(['DATABASE_URL']);
  });

  it('refuses half a rehearsal mode', () => {
    expect(faultsOf(() => loadSettings({ ...DEVELOPMENT, REHEARSAL_MODE: 'true' }))).toEqual([
      'ENGINE_CLOCK_URL',
    ]);
    const clock = { ENGINE_CLOCK_URL: 'http://127.0.0.1:8080/actuator/clock' };
    expect(faultsOf(() => loadSettings({ ...DEVELOPMENT, ...clock }))).toEqual(['ENGINE_CLOCK_URL']);
    const both = { ...DEVELOPMENT, ...clock, REHEARSAL_MODE: 'true' };
    expect(loadSettings(both).rehearsalMode).toBe(true);
  });
});

describe('production', () => {
  it('accepts a complete set', () => {
    expect(loadSettings(PRODUCTION).production).toBe(true);
  });

  it.each(Object.keys(PRODUCTION).filter((name) => name !== 'NODE_ENV'))('has no default for %s', (name) => {
    expect(faultsOf(() => loadSettings({ ...PRODUCTION, [name]: '' }))).toEqual([name]);
  });

  it('refuses simulated time, the owner’s role, a short engine password and plain http', () => {
    const env = {
      ...PRODUCTION,
      REHEARSAL_MODE: 'true',
      ENGINE_CLOCK_URL: 'http://engine/actuator/clock',
      DATABASE_OWNER_URL: 'postgres://fashen_owner:x@db/fashen',
      ENGINE_PASSWORD: 'short',
      PUBLIC_ORIGIN: 'http://fashen.example.gov.cn',
    };
    const names = ['REHEARSAL_MODE', 'ENGINE_PASSWORD', 'DATABASE_OWNER_URL', 'PUBLIC_ORIGIN'];
    expect(faultsOf(() => loadSettings(env))).toEqual(names);
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');

  it('lists exactly the settings that are read', () => {
    const reader = new EnvironmentReader({});
    new Settings(reader, 'server');
    const listed = lines.flatMap((line) => /^([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? []);
    expect(listed.toSorted()).toEqual([...new Set(reader.names)].toSorted());
  });

  it('explains each in the line above, and holds no secret', () => {
    lines.forEach((line, index) => {
      if (/^[A-Z]/.test(line)) expect(lines[index - 1]).toMatch(/^# \S/);
      expect(line).not.toMatch(/^[A-Z_]*(PASSWORD|SECRET|_URL)=./);
    });
  });
});

describe('SettingsModule', () => {
  it('hands one Settings object to every module', async () => {
    const settings = loadSettings(DEVELOPMENT);
    const module = await Test.createTestingModule({ imports: [SettingsModule.with(settings)] }).compile();
    expect(module.get(Settings, { strict: false })).toBe(settings);
  });
});
