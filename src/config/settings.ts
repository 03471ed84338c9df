import { readChannelSettings, type ChannelSettings } from './channel-settings.js';
import { EnvironmentReader, type Environment } from './environment-reader.js';

const NODE_ENVS = ['development', 'production', 'test'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const AUDIT_HASHES = ['sha256', 'sm3'] as const;
const POSTGRES = ['postgres', 'postgresql'];
const HTTP = ['http', 'https'];
const ENGINE_PASSWORD_LENGTH = 16;
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

export type NodeEnv = (typeof NODE_ENVS)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];
export type AuditHash = (typeof AUDIT_HASHES)[number];

/**
 * What a program is about to do, and so which settings it cannot do without: `server` is the api and the worker,
 * `database` a program on the application's role (verify-audit, admin:create), `migration` one on the owner's role,
 * `engine` one that only talks to the engine.
 */
export type Purpose = 'server' | 'database' | 'migration' | 'engine';

/** Every setting of the system, read once from the environment; .env.example explains each. */
export class Settings {
  readonly nodeEnv: NodeEnv;
  readonly logLevel: LogLevel;

  readonly host: string;
  readonly port: number;
  /** Where browsers reach us: decides the cookie's Secure flag and which Origin may send commands. */
  readonly publicOrigin: string;
  /** How many proxies in front of us may be believed about the caller's address. */
  readonly trustProxyHops: number;

  /** The application's role: reads and writes rows, owns nothing, cannot change the audit trail. */
  readonly databaseUrl: string;
  /** The owner's role, for migrations only; the api and the worker never get it in production. */
  readonly databaseOwnerUrl: string;
  /** The role that migrations grant rights to. */
  readonly databaseApplicationRole: string;
  readonly databasePoolSize: number;

  /** Ends in /engine-rest, without a trailing slash. */
  readonly engineUrl: string;
  readonly engineUser: string;
  readonly enginePassword: string;
  readonly engineTimeoutMs: number;
  /**
   * Short, because a step that waits for its retry, or came from another engine node, is seen only when the open poll
   * ends.
   */
  readonly engineLongPollMs: number;
  /** The address that shifts the engine's clock; only an engine in rehearsal mode has one. */
  readonly engineClockUrl: string | undefined;

  readonly workerParallel: number;
  /** How long a fetched step is ours; a killed worker's steps come back after it, running ones have it extended. */
  readonly workerLockMs: number;
  readonly workerHealthPort: number;
  /** How often our database and the engine are compared. */
  readonly reconcileMs: number;

  readonly sessionIdleMinutes: number;
  readonly sessionMaxHours: number;

  readonly fileStoreDir: string;
  readonly fileMaxBytes: number;

  readonly auditHash: AuditHash;
  readonly auditHeadFile: string | undefined;

  /** Mail and webhooks. */
  readonly channels: ChannelSettings;

  /** Simulated time, for rehearsals; refused in production. */
  readonly rehearsalMode: boolean;

  constructor(read: EnvironmentReader, purpose: Purpose) {
    this.nodeEnv = read.choice('NODE_ENV', NODE_ENVS, 'development');
    this.logLevel = read.choice('LOG_LEVEL', LOG_LEVELS, 'info');
    const production = this.nodeEnv === 'production';
    const serves = purpose === 'server';
    const callsEngine = serves || purpose === 'engine';
    this.host = read.text('HOST', { fallback: '127.0.0.1' });
    this.port = read.wholeNumber('PORT', { min: 0, max: 65_535, fallback: 3000 });
    this.publicOrigin = read.url('PUBLIC_ORIGIN', {
      protocols: HTTP,
      required: production && serves,
      fallback: `http://${this.host}:${this.port}`,
    });
    this.trustProxyHops = read.wholeNumber('TRUST_PROXY_HOPS', { min: 0, max: 10, fallback: 0 });

    this.databaseUrl = read.url('DATABASE_URL', {
      protocols: POSTGRES,
      required: serves || purpose === 'database',
    });
    this.databaseOwnerUrl = read.url('DATABASE_OWNER_URL', {
      protocols: POSTGRES,
      required: purpose === 'migration',
    });
    this.databaseApplicationRole = read.text('DATABASE_APPLICATION_ROLE', {
      fallback: userOf(this.databaseUrl) || 'fashen_app',
      pattern: /^[a-z_][a-z0-9_]{0,62}$/,
    });
    this.databasePoolSize = read.wholeNumber('DATABASE_POOL_SIZE', { min: 1, max: 200, fallback: 10 });

    this.engineUrl = read.url('ENGINE_URL', { protocols: HTTP, required: callsEngine });
    this.engineUser = read.text('ENGINE_USER', { required: callsEngine });
    this.enginePassword = read.text('ENGINE_PASSWORD', { required: callsEngine });
    this.engineTimeoutMs = read.wholeNumber('ENGINE_TIMEOUT_MS', {
      min: 100,
      max: 600_000,
      fallback: 10_000,
    });
    this.engineLongPollMs = read.wholeNumber('ENGINE_LONG_POLL_MS', { min: 0, max: 60_000, fallback: 2_000 });
    this.engineClockUrl = read.url('ENGINE_CLOCK_URL', { protocols: HTTP }) || undefined;

    this.workerParallel = read.wholeNumber('WORKER_PARALLEL', { min: 1, max: 500, fallback: 16 });
    this.workerLockMs = 1000 * read.wholeNumber('WORKER_LOCK_SECONDS', { min: 2, max: 600, fallback: 15 });
    this.reconcileMs = 1000 * read.wholeNumber('RECONCILE_SECONDS', { min: 1, max: 3600, fallback: 60 });
    this.workerHealthPort = read.wholeNumber('WORKER_HEALTH_PORT', { min: 0, max: 65_535, fallback: 3001 });

    this.sessionIdleMinutes = read.wholeNumber('SESSION_IDLE_MINUTES', { min: 1, max: 720, fallback: 30 });
    this.sessionMaxHours = read.wholeNumber('SESSION_MAX_HOURS', { min: 1, max: 168, fallback: 12 });

    this.fileStoreDir = read.text('FILE_STORE_DIR', {
      required: production && serves,
      fallback: 'var/files',
    });
    this.fileMaxBytes = read.wholeNumber('FILE_MAX_BYTES', {
      min: 1024,
      max: 1024 ** 4,
      fallback: 200 * 1024 ** 2,
    });

    this.auditHash = read.choice('AUDIT_HASH', AUDIT_HASHES, 'sha256');
    this.auditHeadFile = read.optionalText('AUDIT_HEAD_FILE');
    this.channels = readChannelSettings(read);
    this.rehearsalMode = read.yesNo('REHEARSAL_MODE', false);
    this.checkTogether(read, callsEngine);
    if (production) this.checkProduction(read, serves);
  }

  get production(): boolean {
    return this.nodeEnv === 'production';
  }

  private checkTogether(read: EnvironmentReader, callsEngine: boolean): void {
    if (this.engineUrl && !this.engineUrl.endsWith('/engine-rest')) {
      read.fault('ENGINE_URL', '应以 /engine-rest 结尾', 'must end in /engine-rest');
    }
    if (this.databaseOwnerUrl && userOf(this.databaseOwnerUrl) === userOf(this.databaseUrl)) {
      read.fault(
        'DATABASE_URL',
        '不得与 DATABASE_OWNER_URL 使用同一角色（审计记录须不可改）',
        'must not use the role of DATABASE_OWNER_URL (the audit trail could be changed)',
      );
    }
    if (this.rehearsalMode && callsEngine && !this.engineClockUrl) {
      read.fault('ENGINE_CLOCK_URL', '演练模式下未设置', 'is not set, and REHEARSAL_MODE needs it');
    }
    if (!this.rehearsalMode && this.engineClockUrl) {
      read.fault('ENGINE_CLOCK_URL', '仅限演练模式', 'is only for REHEARSAL_MODE');
    }
  }

  private checkProduction(read: EnvironmentReader, serves: boolean): void {
    if (this.rehearsalMode) {
      read.fault('REHEARSAL_MODE', '生产环境不得使用模拟时间', 'simulated time is refused in production');
    }
    if (this.enginePassword && this.enginePassword.length < ENGINE_PASSWORD_LENGTH) {
      read.fault(
        'ENGINE_PASSWORD',
        `生产环境至少 ${ENGINE_PASSWORD_LENGTH} 个字符（引擎不限制尝试次数）`,
        `must have at least ${ENGINE_PASSWORD_LENGTH} characters in production (the engine does not limit attempts)`,
      );
    }
    if (serves && this.databaseOwnerUrl) {
      read.fault(
        'DATABASE_OWNER_URL',
        '生产环境的服务进程不得持有所有者角色',
        'must not be given to the api or the worker in production',
      );
    }
    if (serves && URL.canParse(this.publicOrigin)) {
      const origin = new URL(this.publicOrigin);
      if (origin.protocol !== 'https:' && !LOOPBACK_HOSTS.includes(origin.hostname)) {
        read.fault('PUBLIC_ORIGIN', '生产环境应为 https', 'must be https in production');
      }
    }
  }
}

/** Reads the settings, or throws one SettingsError that names every fault. */
export function loadSettings(env: Environment, purpose: Purpose = 'server'): Settings {
  const reader = new EnvironmentReader(env);
  const settings = new Settings(reader, purpose);
  reader.throwFaults();
  return settings;
}

function userOf(url: string): string {
  return URL.canParse(url) ? decodeURIComponent(new URL(url).username) : '';
}
