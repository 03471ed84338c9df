import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { DomainError, type BilingualText } from './domain-error.js';
import { problemBody, type Language, type Shown } from './problem-body.js';
import { requestFaults } from './request-faults.js';
import { currentRequestId } from './request-id.js';

/** Every refusal leaves as problem+json (RFC 9457): stable code, field, clauses and what to do, in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const language = languageOf(host.switchToHttp().getRequest<Request>());
    const [first, ...others] = this.refusalsOf(error);
    if (response.headersSent || !first) {
      response.end();
      return;
    }
    const body = problemBody([first, ...others], language, currentRequestId());
    response
      .status(first.status)
      .type('application/problem+json')
      .set('Content-Language', language)
      .send(body);
  }

  private refusalsOf(error: unknown): readonly Shown[] {
    if (error instanceof DomainError) return error.all;
    const known = requestFaults(error);
    if (known) return known;
    if (error instanceof HttpException && error.getStatus() < 500) return [fromHttp(error)];
    this.logger.error({ message: 'unexpected failure', error });
    return [UNEXPECTED];
  }
}

const UNEXPECTED: Shown = {
  code: 'UNEXPECTED',
  status: 500,
  // It may have happened after the commit.
  message: {
    zh: '系统出现意外错误，本次操作是否生效尚不确定',
    en: 'Something went wrong; it is not certain whether this took effect',
  },
  remedy: {
    zh: '请稍后以同一幂等键（Idempotency-Key）重试；如仍出现，请将请求编号告知管理员',
    en: 'Try again with the same Idempotency-Key; if it stays, give the request id to an administrator',
  },
};

function fromHttp(error: HttpException): Shown {
  const status = error.getStatus();
  const message: BilingualText =
    status === 404
      ? { zh: '没有这个地址', en: 'There is nothing at this address' }
      : { zh: `请求有误：${error.message}`, en: error.message };
  return {
    code: status === 404 ? 'ROUTE_NOT_FOUND' : status === 429 ? 'TOO_MANY_REQUESTS' : 'REQUEST_INVALID',
    status,
    message,
    remedy: { zh: '请对照 /api/docs 更正请求', en: 'Compare the request with /api/docs' },
  };
}

function languageOf(request: Request): Language {
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}
