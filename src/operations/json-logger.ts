import type { LoggerService, LogLevel as NestLevel } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { LogLevel } from '../config/index.js';
import { currentRequestId } from '../shared/request-id.js';

type PinoLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** What must never stand in a log, wherever it appears in a logged object. */
const SECRETS = ['password', 'token', 'authorization', 'cookie', 'secret'].flatMap((name) => [
  name,
  `*.${name}`,
]);

/** One JSON line per event, each with the id of the request that led to it: `app.useLogger(new JsonLogger(…))`. */
export class JsonLogger implements LoggerService {
  private readonly out: Logger;

  constructor(program: 'api' | 'worker', level: LogLevel, destination?: NodeJS.WritableStream) {
    const options = {
      level,
      base: { program, pid: process.pid },
      messageKey: 'message',
      redact: { paths: SECRETS, censor: '[…]' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      mixin: () => {
        const requestId = currentRequestId();
        return requestId ? { requestId } : {};
      },
    };
    // Written beside the work, not in its way (a line cost a tenth of a request); what is left is written at exit.
    this.out = pino(options, destination ?? pino.destination({ dest: 1, sync: false }));
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  setLogLevels(_levels: NestLevel[]): void {
    // The level comes from the settings alone.
  }

  /** Nest hands over the context last, and before it a stack. */
  private write(level: PinoLevel, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    const fields = {
      ...(typeof context === 'string' ? { context } : {}),
      ...(rest.length > 1 && typeof rest[0] === 'string' ? { stack: rest[0] } : {}),
    };
    if (message instanceof Error) this.out[level]({ ...fields, stack: message.stack }, message.message);
    else if (typeof message === 'object' && message !== null) this.out[level]({ ...fields, ...message });
    else this.out[level](fields, String(message));
  }
}
