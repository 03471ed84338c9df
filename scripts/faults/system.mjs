import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { archiveClasses } from '../lib/engine-build.mjs';
import { createDatabases } from '../lib/databases.mjs';
import { startEngine } from '../lib/engine.mjs';
import { folder } from '../lib/folders.mjs';
import { freePort } from '../lib/ports.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { PREPARATIONS, prepare, startServer } from '../lib/programs.mjs';
import { RunRecord } from '../lib/run-record.mjs';
import { secretsIn } from '../lib/secrets.mjs';
import { ENGINE_USER, alone } from '../lib/stack.mjs';
import { FaultyWire } from './proxy.mjs';

/** A killed server loses what only it had; what it called committed must be in the operating system's hands. */
const SURVIVES_SIGKILL = ['fsync=off', 'full_page_writes=off'];
const RESTART_MS = 200;
const START_TRIES = 8;

/** The whole system, each part of it a process that may be killed, each way between two of them a faulty wire. */
export class FaultSystem {
  constructor(home) {
    this.home = folder(home);
    this.record = new RunRecord(join(home, 'run.json'));
    this.parts = {};
    this.deaths = {};
    /** Which of our processes runs with a plan that may not have struck yet. */
    this.planned = {};
    this.stopping = false;
  }

  async start() {
    this.record.write();
    this.secrets = secretsIn(join(this.home, 'secrets.json'));
    await this.run('postgres', (port) =>
      startPostgres({
        dataDir: join(this.home, 'postgres'),
        password: this.secrets.postgres,
        fleeting: true,
        settings: SURVIVES_SIGKILL,
        port,
        ...this.starting('postgres'),
      }),
    );
    const { port: databasePort } = this.parts.postgres.running;
    await alone(() => archiveClasses(this.parts.postgres.running, this.secrets));
    this.databases = await createDatabases(this.parts.postgres.running, this.secrets);
    this.wires = {
      database: await new FaultyWire(databasePort).listen(),
      engineDatabase: await new FaultyWire(databasePort).listen(),
    };
    await this.startEngine();
    this.wires.engine = await new FaultyWire(this.parts.engine.running.port).listen();
    await this.prepareOurs();
    const apiPort = await freePort();
    this.wires.api = await new FaultyWire(apiPort).listen();
    Object.assign(this.environment, { PORT: String(apiPort), WORKER_HEALTH_PORT: String(await freePort()) });
    this.api = `http://127.0.0.1:${this.wires.api.port}`;
    await Promise.all([this.startOurs('api'), this.startOurs('worker')]);
  }

  /** An engine whose JDBC connections run over a wire of their own. */
  startEngine() {
    const database = {
      ...this.databases.engine,
      url: this.databases.engine.url.replace(/:\d+\//, `:${this.wires.engineDatabase.port}/`),
    };
    return this.run('engine', (port) =>
      startEngine({
        database,
        user: ENGINE_USER,
        password: this.secrets.engine,
        port,
        ...this.starting('engine'),
      }),
    );
  }

  async prepareOurs() {
    const throughWire = (url) => url.replace(/:\d+\//, `:${this.wires.database.port}/`);
    this.environment = {
      NODE_ENV: 'test',
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      DATABASE_URL: throughWire(this.databases.applicationUrl),
      DATABASE_APPLICATION_ROLE: 'fashen_app',
      ENGINE_URL: `http://127.0.0.1:${this.wires.engine.port}/engine-rest`,
      ENGINE_USER,
      ENGINE_PASSWORD: this.secrets.engine,
      FILE_STORE_DIR: folder(join(this.home, 'files')),
      // What a person would wait for for minutes comes within seconds.
      ENGINE_TIMEOUT_MS: '3000',
      ENGINE_LONG_POLL_MS: '1000',
      WORKER_LOCK_SECONDS: '4',
      RECONCILE_SECONDS: '2',
    };
    const { ownerUrl } = this.databases;
    for (const program of Object.values(PREPARATIONS)) {
      await prepare(program, { environment: this.environment, ownerUrl });
    }
  }

  /** Api or worker; `faultPoint` only for this start, not for those after its death. */
  startOurs(name, faultPoint) {
    let plan = faultPoint;
    return this.run(name, () => {
      const environment = { ...this.environment, ...(plan ? { FAULT_POINT: plan } : {}) };
      this.planned[name] = plan !== undefined;
      plan = undefined;
      return startServer(name, environment, this.starting(name));
    });
  }

  /** Starts a part and from then on starts it again whenever it dies. */
  async run(name, start) {
    const part = { name, start, ready: undefined };
    this.parts[name] = part;
    part.ready = this.begin(part);
    await part.ready;
  }

  async begin(part) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        part.running = await part.start(part.running?.port);
        break;
      } catch (error) {
        if (attempt === START_TRIES || this.stopping) throw error;
        await pause(RESTART_MS * attempt);
      }
    }
    const { child } = part.running;
    const died = () => {
      if (this.stopping || part.replaced) return;
      this.deaths[part.name] = (this.deaths[part.name] ?? 0) + 1;
      part.ready = pause(RESTART_MS).then(() => this.begin(part));
      part.ready.catch(() => undefined);
    };
    if (child.exitCode !== null || child.signalCode !== null) died();
    else child.once('exit', died);
  }

  /** SIGKILL; it is started again by itself. Returns once its end was noticed: from then on `allUp` waits for the next. */
  async kill(name) {
    const { child } = this.parts[name].running;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Kills api or worker and starts it with a plan at which labelled point to strike. */
  async replace(name, faultPoint) {
    const part = this.parts[name];
    await part.ready;
    part.replaced = true;
    await this.kill(name);
    await this.startOurs(name, faultPoint);
  }

  /** When every part runs again. */
  async allUp() {
    for (;;) {
      const before = Object.values(this.parts).map((part) => part.ready);
      await Promise.all(before);
      if (Object.values(this.parts).every((part, index) => part.ready === before[index])) return;
    }
  }

  async stop() {
    this.stopping = true;
    for (const name of ['api', 'worker', 'engine', 'postgres']) {
      await this.parts[name]?.ready?.catch(() => undefined);
      await this.parts[name]?.running?.stop();
    }
    for (const wire of Object.values(this.wires ?? {})) await wire.close();
  }

  starting(name) {
    return {
      logFile: join(this.home, `${name}.log`),
      started: (child) => this.record.note(name, child),
    };
  }
}
