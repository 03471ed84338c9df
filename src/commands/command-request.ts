import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { DomainError } from '../shared/domain-error.js';

/** What the headers of a command say about how often and on what it may act. */
export interface CommandRequest {
  /** Header `Idempotency-Key`: the same key gets the first answer again. */
  readonly idempotencyKey: string | undefined;
  /** Header `If-Match`: the version of the case that the sender has seen. */
  readonly expectedVersion: number | undefined;
  readonly requestHash: string;
}

const KEY = /^[\x21-\x7e]{8,200}$/;

/** Reads the command headers of a request. Refuses (400) a key or version that is not one. */
export function readCommandRequest(
  request: Pick<Request, 'headers' | 'method' | 'path' | 'body'>,
): CommandRequest {
  const idempotencyKey = headerOf(request.headers['idempotency-key']);
  if (idempotencyKey !== undefined && !KEY.test(idempotencyKey)) {
    throw headerInvalid('Idempotency-Key', '8–200 个可见字符', '8 to 200 visible ASCII characters');
  }
  const version = headerOf(request.headers['if-match'])?.replace(/^(W\/)?"?(\d+)"?$/, '$2');
  if (version !== undefined && !/^\d{1,9}$/.test(version)) {
    throw headerInvalid('If-Match', '案件版本号，如 "7"', 'a case version such as "7"');
  }
  const content = JSON.stringify([request.method, request.path, request.body ?? null]);
  return {
    idempotencyKey,
    expectedVersion: version === undefined ? undefined : Number(version),
    requestHash: createHash('sha256').update(content).digest('hex'),
  };
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function headerInvalid(name: string, zh: string, en: string): DomainError {
  return new DomainError({
    code: 'HEADER_INVALID',
    status: 400,
    field: name,
    message: { zh: `请求头 ${name} 无效，应为${zh}`, en: `Header ${name} must be ${en}` },
    remedy: { zh: '请更正请求头后重试', en: 'Correct the header and send again' },
  });
}

/** Gives a controller the command headers of the request. */
export const Command = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  readCommandRequest(context.switchToHttp().getRequest<Request>()),
);
