import { Injectable, Logger, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { currentRequestId, withRequestId } from '../shared/request-id.js';
import { httpDuration } from './http-metrics.js';

const QUIET = /^\/(metrics|api\/health(\/ready)?)$/;

/** One line and one measurement for each answered request; the path alone, since a query may hold names. */
@Injectable()
export class RequestLogMiddleware implements NestMiddleware {
  private readonly logger = new Logger('Request');

  use(request: Request, response: Response, next: NextFunction): void {
    const began = performance.now();
    const requestId = currentRequestId();
    const path = request.originalUrl.split('?')[0] ?? '';
    response.on('close', () =>
      withRequestId(requestId, () => this.write(request.method, path, response, performance.now() - began)),
    );
    next();
  }

  private write(method: string, path: string, response: Response, tookMs: number): void {
    const status = response.writableFinished ? response.statusCode : 499;
    httpDuration.observe({ method, status: String(status) }, tookMs / 1000);
    if (QUIET.test(path)) return;
    this.logger[status >= 500 ? 'error' : 'log']({
      message: 'request',
      method,
      path,
      status,
      ms: Math.round(tookMs),
    });
  }
}
