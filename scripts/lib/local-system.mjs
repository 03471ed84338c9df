import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabases } from './databases.mjs';
import { answersOk, startEngine } from './engine.mjs';
import { archiveClasses } from './engine-build.mjs';
import { Failure } from './failure.mjs';
import { VAR, folder } from './folders.mjs';
import { choosePort, isFree } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { PREPARATIONS, prepare, reachable, startServer, workerPort } from './programs.mjs';
import { secretsIn } from './secrets.mjs';
import { ENGINE_USER, alone } from './stack.mjs';
import { step } from './steps.mjs';
import { SupervisedPart } from './supervised-part.mjs';

const PORTS = { from: 3000, to: 3020 };

/** The whole system on this machine: what `env` names is used, everything else is started here. */
export class LocalSystem {
  constructor(env, record) {
    this.env = env;
    this.record = record;
    this.parts = {};
    this.production = env.NODE_ENV === 'production';
    this.ownDatabase = !env.DATABASE_URL;
    this.ownEngine = !env.ENGINE_URL;
    this.logs = folder(VAR, 'logs');
  }

  /** Whether Java is needed here at all. */
  get needsEngineBuild() {
    return this.ownEngine;
  }

  checkGiven() {
    const { env } = this;
    const missing = [
      !this.ownDatabase &&
        !env.DATABASE_OWNER_URL &&
        'DATABASE_OWNER_URL (the owner’s role, for the migrations)',
      !this.ownEngine && !env.ENGINE_USER && 'ENGINE_USER',
      !this.ownEngine && !env.ENGINE_PASSWORD && 'ENGINE_PASSWORD',
      this.production && !env.PUBLIC_ORIGIN && 'PUBLIC_ORIGIN (NODE_ENV is production)',
    ].filter(Boolean);
    if (missing.length > 0)
      throw new Failure(`these settings are missing beside those given:\n  ${missing.join('\n  ')}`);
  }

  async start() {
    if (this.ownDatabase || this.ownEngine) await step('PostgreSQL', () => this.startDatabase());
    await this.chooseAddresses();
    await this.together([() => this.startOrFindEngine(), () => this.prepareDatabase()]);
    await this.prepare(PREPARATIONS.deployment);
    await this.together([() => this.startOurs('api'), () => this.startOurs('worker')]);
    return this.environment.PUBLIC_ORIGIN;
  }

  /** Callers end before those they call; what never started is left out. */
  async stop() {
    for (const name of ['api', 'worker', 'engine', 'postgres']) await this.parts[name]?.stop();
    this.chosen?.release();
  }

  async startDatabase() {
    const dataDir = join(VAR, 'postgres');
    this.secrets = secretsIn(join(VAR, 'secrets.json'), {
      databaseExists: existsSync(join(dataDir, 'PG_VERSION')),
    });
    await this.supervise('postgres', (port) =>
      startPostgres({ dataDir, port, password: this.secrets.postgres, ...this.starting('postgres') }),
    );
    const postgres = this.parts.postgres.running;
    this.databases = await createDatabases(postgres, this.secrets);
    return `port ${postgres.port}`;
  }

  async chooseAddresses() {
    const { env } = this;
    const host = env.HOST || '127.0.0.1';
    const port = await this.choosePort(host);
    this.environment = {
      NODE_ENV: env.NODE_ENV || 'development',
      HOST: host,
      PORT: String(port),
      PUBLIC_ORIGIN: env.PUBLIC_ORIGIN || `http://${reachable(host)}:${port}`,
      WORKER_HEALTH_PORT: await workerPort(env.WORKER_HEALTH_PORT),
      DATABASE_URL: this.ownDatabase ? this.databases.applicationUrl : env.DATABASE_URL,
      FILE_STORE_DIR: env.FILE_STORE_DIR || folder(VAR, 'files'),
    };
    this.ownerUrl = this.ownDatabase ? this.databases.ownerUrl : env.DATABASE_OWNER_URL;
  }

  async choosePort(host) {
    const asked = this.env.PORT;
    if (asked) {
      if (await isFree(Number(asked), host)) return asked;
      throw new Failure(`PORT ${asked} is taken on ${host}`);
    }
    this.chosen = await choosePort(PORTS.from, PORTS.to, host);
    if (!this.chosen) throw new Failure(`no port from ${PORTS.from} to ${PORTS.to} is free: set PORT`);
    return this.chosen.port;
  }

  async startOrFindEngine() {
    if (!this.ownEngine) return step('engine', () => this.findEngine());
    await alone(() => this.archive());
    await step('engine', async () => {
      await this.supervise('engine', (port) =>
        startEngine({
          database: this.databases.engine,
          user: ENGINE_USER,
          password: this.secrets.engine,
          port,
          ...this.starting('engine'),
        }),
      );
      const { url, port } = this.parts.engine.running;
      Object.assign(this.environment, { ENGINE_URL: url, ENGINE_USER, ENGINE_PASSWORD: this.secrets.engine });
      return `port ${port}`;
    });
  }

  archive() {
    return archiveClasses(this.parts.postgres.running, this.secrets, (work) =>
      step('engine start-up archive', work),
    );
  }

  async findEngine() {
    const { ENGINE_URL, ENGINE_USER: user, ENGINE_PASSWORD: password } = this.env;
    const url = ENGINE_URL.replace(/\/+$/, '');
    const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
    if (!(await answersOk(`${url}/version`, 10_000, headers))) {
      throw new Failure(
        `no engine answers at ENGINE_URL, or it refuses ENGINE_USER and ENGINE_PASSWORD: ${url}`,
      );
    }
    Object.assign(this.environment, { ENGINE_URL: url, ENGINE_USER: user, ENGINE_PASSWORD: password });
    return `yours at ${url}`;
  }

  async prepareDatabase() {
    await this.prepare(PREPARATIONS.migrations);
    if (!this.production) await this.prepare(PREPARATIONS.sampleData);
  }

  prepare(program) {
    return step(program.label, () => prepare(program, this));
  }

  startOurs(name) {
    return step(name, async () => {
      await this.supervise(name, () => startServer(name, this.environment, this.starting(name)));
    });
  }

  async supervise(name, start) {
    const part = new SupervisedPart(name, start);
    this.parts[name] = part;
    await part.start();
  }

  starting(name) {
    return { logFile: join(this.logs, `${name}.log`), started: (child) => this.record.note(name, child) };
  }

  /** All at once; the first fault is told only when the others have come to rest, so that nothing starts behind it. */
  async together(works) {
    const results = await Promise.allSettled(works.map((work) => work()));
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
  }
}
