/** What an engine's refusal means for the caller; read from `code` and message, the HTTP status alone says too little. */
export type EngineErrorKind =
  /** Nobody listened: surely not executed. */
  | 'DOWN'
  /** No answer, a broken answer or a gateway's answer: it may have been executed. Ask history. */
  | 'UNCLEAR'
  /** Rolled back in a race with another transaction: send it again. */
  | 'RACE'
  /** The user task, external task, job or instance is gone, or never was. */
  | 'GONE'
  /** The external task belongs to another worker. */
  | 'NOT_OWNER'
  /** No instance, or more than one, waits for this message. */
  | 'NO_RECEIVER'
  /** No process of that key is deployed. */
  | 'NOT_DEPLOYED'
  /** The account is not accepted. */
  | 'UNAUTHORIZED'
  /** The engine will refuse it again in the same way. */
  | 'REFUSED'
  /** Rolled back by a fault inside the engine or the model; it may pass later. */
  | 'FAULT';

/** A call to the engine that did not succeed. */
export class EngineError extends Error {
  constructor(
    readonly kind: EngineErrorKind,
    message: string,
    readonly status?: number,
    readonly code?: number,
  ) {
    super(message);
    this.name = 'EngineError';
  }

  /** True when the engine may have carried the call out although we got no word of it. */
  get unclear(): boolean {
    return this.kind === 'UNCLEAR';
  }
}

const OPTIMISTIC_LOCKING = 1;
const DEADLOCK = 10_000;
const FOREIGN_KEY = 10_001;
const COLUMN_TOO_SMALL = 10_002;
const GATEWAY_STATUSES = [502, 503, 504];

/** Reads the body of a refusal; `body` is whatever came, JSON or not. */
export function refusalOf(status: number, body: unknown): EngineError {
  const { message, code, type } = parts(body);
  const text = message ?? (typeof body === 'string' ? body.slice(0, 300) : `HTTP ${status}`);
  return new EngineError(kindOf(status, code, text, type), text, status, code);
}

function kindOf(status: number, code: number | undefined, message: string, type?: string): EngineErrorKind {
  if (status === 401 || status === 403) return 'UNAUTHORIZED';
  if (code === OPTIMISTIC_LOCKING || type === 'OptimisticLockingException') return 'RACE';
  if (code === DEADLOCK || code === FOREIGN_KEY) return 'RACE';
  if (code === COLUMN_TOO_SMALL) return 'REFUSED';
  if (/cannot be completed by worker|cannot be .* by worker|locked by worker/i.test(message))
    return 'NOT_OWNER';
  if (/Cannot correlate (a )?message/i.test(message)) return 'NO_RECEIVER';
  if (/No matching process definition|no processes deployed/i.test(message)) return 'NOT_DEPLOYED';
  if (isGone(status, message)) return 'GONE';
  if (GATEWAY_STATUSES.includes(status)) return 'UNCLEAR';
  // A 404 without the engine's own body comes from something in front of it that lost its way for a moment.
  if (status === 404 || status === 408 || status === 429) return type === undefined ? 'UNCLEAR' : 'FAULT';
  return status < 500 ? 'REFUSED' : 'FAULT';
}

function isGone(status: number, message: string): boolean {
  if (/Cannot find task with id|task is null/.test(message)) return true;
  if (/External task with id .* does not exist/i.test(message)) return true;
  if (/(execution|process instance|job|task|instance) .*(doesn't|does not|not) (exist|found)/i.test(message))
    return true;
  return status === 404 && /does not exist|not found with id|No .* found/i.test(message);
}

function parts(body: unknown): { message?: string; code?: number; type?: string } {
  if (typeof body !== 'object' || body === null) return {};
  const { message, code, type } = body as Record<string, unknown>;
  return {
    ...(typeof message === 'string' ? { message } : {}),
    ...(typeof code === 'number' ? { code } : {}),
    ...(typeof type === 'string' ? { type } : {}),
  };
}
