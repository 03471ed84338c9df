import { join } from 'node:path';
import pg from 'pg';
import { startEngine } from '../scripts/lib/engine.mjs';
import { freePort } from '../scripts/lib/ports.mjs';
import { PREPARATIONS, prepare, startServer } from '../scripts/lib/programs.mjs';
import { RunRecord } from '../scripts/lib/run-record.mjs';
import { secretsIn } from '../scripts/lib/secrets.mjs';
import { ENGINE_USER, startThrowawayStack } from '../scripts/lib/stack.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { cpuSeconds, memoryOf, withChildren } from './processes.mjs';

/** The whole system on throw-away data: PostgreSQL, engine at full speed, api and worker as processes of their own. */
export class System {
  constructor(home) {
    this.home = home;
    this.parts = {};
  }

  /** Returns the seconds that each part took from nothing to ready. */
  async start() {
    const seconds = {};
    const timed = async (name, label, work) => {
      const began = performance.now();
      const result = await step(label, work);
      seconds[name] = (performance.now() - began) / 1000;
      return result;
    };
    this.stack = await timed('postgresAndEngine', 'PostgreSQL and engine, new data', () =>
      startThrowawayStack(this.home, { rehearsal: false, fullSpeed: true }),
    );
    this.record = new RunRecord(join(this.home, 'run.json'));
    this.record.note('postgres', this.stack.postgres.child);
    this.record.note('engine', this.stack.engine.child);
    const { DATABASE_OWNER_URL: ownerUrl, ...given } = this.stack.environment;
    const port = String(await freePort());
    this.environment = {
      ...given,
      NODE_ENV: 'development',
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: port,
      PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
      WORKER_HEALTH_PORT: String(await freePort()),
    };
    await timed('preparation', 'migrations, sample people, process models', async () => {
      for (const program of Object.values(PREPARATIONS))
        await prepare(program, { environment: this.environment, ownerUrl });
    });
    await timed('apiAndWorker', 'api and worker', () =>
      Promise.all([this.startOurs('api'), this.startOurs('worker')]),
    );
    this.database = new pg.Pool({ connectionString: ownerUrl, max: 2 });
    return seconds;
  }

  get address() {
    return this.environment.PUBLIC_ORIGIN;
  }

  async startOurs(name) {
    this.parts[name] = await startServer(name, this.environment, {
      logFile: join(this.home, `${name}.log`),
      started: (child) => this.record.note(name, child),
    });
  }

  async stopOurs(name) {
    await this.parts[name]?.stop();
    delete this.parts[name];
  }

  /** Everything but the database stops and starts again as `npm start` starts it; seconds until each is ready. */
  async restart() {
    await this.stopOurs('api');
    await this.stopOurs('worker');
    await this.stack.engine.stop();
    const began = performance.now();
    const since = () => (performance.now() - began) / 1000;
    const secrets = secretsIn(join(this.home, 'secrets.json'));
    this.parts.engine = await startEngine({
      database: this.stack.databases.engine,
      user: ENGINE_USER,
      password: secrets.engine,
      port: this.stack.engine.port,
      logFile: join(this.home, 'engine.log'),
      started: (child) => this.record.note('engine', child),
    });
    const engine = since();
    const ready = async (name) => {
      await this.startOurs(name);
      return since() - engine;
    };
    const [api, worker] = await Promise.all([ready('api'), ready('worker')]);
    return { engine, api, worker, all: since() };
  }

  /** A client of the engine's own database, for seeding and for its planner's statistics. */
  engineDatabase() {
    const url = new URL(this.stack.databases.superuserUrl);
    url.pathname = new URL(this.stack.databases.engine.url.replace('jdbc:', '')).pathname;
    return new pg.Client({ connectionString: url.href });
  }

  /** A client of our database that may do what neither owner nor application may. */
  superuser() {
    const url = new URL(this.stack.databases.superuserUrl);
    url.pathname = new URL(this.stack.environment.DATABASE_URL).pathname;
    return new pg.Client({ connectionString: url.href });
  }

  pids() {
    const of = (part) => (part?.child ? [part.child.pid] : []);
    return {
      api: of(this.parts.api),
      worker: of(this.parts.worker),
      engine: of(this.parts.engine ?? this.stack.engine),
      postgres: withChildren(this.stack.postgres.child.pid),
    };
  }

  memory() {
    return Object.fromEntries(Object.entries(this.pids()).map(([name, pids]) => [name, memoryOf(pids)]));
  }

  /** CPU seconds by part, and of this very process, the driver. */
  cpu() {
    const { user, system } = process.cpuUsage();
    const parts = Object.entries(this.pids()).map(([name, pids]) => [name, cpuSeconds(pids)]);
    return Object.fromEntries([...parts, ['driver', (user + system) / 1e6]]);
  }

  async stop() {
    await this.database?.end();
    for (const name of ['api', 'worker', 'engine']) await this.stopOurs(name);
    await this.stack?.stop();
  }
}
