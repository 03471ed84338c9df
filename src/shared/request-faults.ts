import { type Refusal } from './domain-error.js';

/** Codes of PostgreSQL and Node that mean: the database cannot be reached now. */
const DATABASE_DOWN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
]);

/** Faults of the request itself (too big, no JSON, wrong encoding) and of a database that is down; undefined for others. */
export function requestFaults(error: unknown): readonly Refusal[] | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { type, code, message } = error as { type?: unknown; code?: unknown; message?: unknown };
  if (typeof type === 'string' && Object.hasOwn(BODY_FAULTS, type)) return [BODY_FAULTS[type] as Refusal];
  if (typeof code === 'string' && Object.hasOwn(DATABASE_REFUSALS, code)) {
    return [DATABASE_REFUSALS[code] as Refusal];
  }
  return isDatabaseDown(code, message) ? [databaseDown()] : requestFaults(causeOf(error));
}

function isDatabaseDown(code: unknown, message: unknown): boolean {
  if (typeof code === 'string' && DATABASE_DOWN.has(code)) return true;
  return (
    typeof message === 'string' &&
    /Connection terminated|timeout exceeded when trying to connect/.test(message)
  );
}

/** What lies under an error of the query builder, or under the failures on every address of a host. */
function causeOf(error: object): unknown {
  if (error instanceof AggregateError) return error.errors[0];
  return (error as { driverError?: unknown }).driverError;
}

const bodyFault = (code: string, status: Refusal['status'], zh: string, en: string): Refusal => ({
  code,
  status,
  message: { zh, en },
  remedy: { zh: '请更正后重新发送', en: 'Correct it and send again' },
});

const BODY_FAULTS: Readonly<Record<string, Refusal>> = {
  'entity.too.large': bodyFault('BODY_TOO_LARGE', 413, '请求内容过大', 'The request is too large'),
  'entity.parse.failed': bodyFault(
    'BODY_NOT_JSON',
    400,
    '请求内容不是有效的 JSON',
    'The request is not valid JSON',
  ),
  'encoding.unsupported': bodyFault(
    'ENCODING_UNSUPPORTED',
    415,
    '不支持的内容编码',
    'Unsupported content encoding',
  ),
  'charset.unsupported': bodyFault('CHARSET_UNSUPPORTED', 415, '请使用 UTF-8 编码', 'Use UTF-8'),
  'text.not-utf8': bodyFault(
    'TEXT_NOT_UTF8',
    400,
    '请求内容不是有效的 UTF-8 编码',
    'The request is not valid UTF-8',
  ),
  'request.aborted': bodyFault('REQUEST_ABORTED', 400, '请求中断', 'The request was cut off'),
  'request.size.invalid': bodyFault('REQUEST_ABORTED', 400, '请求不完整', 'The request is incomplete'),
};

/** Why a body could not be read; undefined when that is not the request's fault. */
export function bodyFaults(error: unknown): Refusal | undefined {
  const known = requestFaults(error)?.[0];
  if (known) return known;
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && status < 500 ? BODY_FAULTS['entity.parse.failed'] : undefined;
}

/** Anything but JSON where JSON is expected. */
export function contentTypeUnsupported(): Refusal {
  const zh = '请以 application/json 发送';
  return bodyFault('CONTENT_TYPE_UNSUPPORTED', 415, zh, 'Send it as application/json');
}

/** What PostgreSQL refuses although our own checks let it pass. */
const DATABASE_REFUSALS: Readonly<Record<string, Refusal>> = {
  '22021': bodyFault('TEXT_INVALID', 400, '含有无法保存的字符', 'It holds a character that cannot be stored'),
  '22P05': bodyFault('TEXT_INVALID', 400, '含有无法保存的字符', 'It holds a character that cannot be stored'),
  '40P01': busy(),
  '40001': busy(),
};

function busy(): Refusal {
  return {
    code: 'DATABASE_BUSY',
    status: 503,
    message: {
      zh: '与另一操作冲突，本次操作未生效',
      en: 'It met another operation; nothing took effect',
    },
    remedy: { zh: '请以同一幂等键重试', en: 'Try again with the same Idempotency-Key' },
  };
}

/** The connection may have been lost after the commit: nobody can promise here that nothing took effect. */
function databaseDown(): Refusal {
  return {
    code: 'DATABASE_DOWN',
    status: 503,
    message: {
      zh: '数据库暂时不可用，本次操作是否生效尚不确定',
      en: 'The database is not available; it is not certain whether this took effect',
    },
    remedy: {
      zh: '请稍后以同一幂等键（Idempotency-Key）重试：已生效的操作不会重复',
      en: 'Try again shortly with the same Idempotency-Key: what took effect is not done twice',
    },
  };
}
