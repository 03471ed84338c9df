import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { httpDuration } from './http-metrics.js';
import { withRequestId } from '../shared/request-id.js';

const GIVEN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;
const QUIET = /^\/(metrics|api\/(health|ready))$/;

/**
 * Gives each request an id (its own `X-Request-Id` where that is a sound one), hands it back, and writes one line
 * when it is answered. Paths only: a query may hold names.
 */
@Injectable()
export class RequestLogMiddleware implements NestMiddleware {
  private readonly logger = new Logger('Request');

  use(request: Request, response: Response, next: NextFunction): void {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
    request.headers['x-request-id'] = requestId;
    response.setHeader('X-Request-Id', requestId);
    const began = performance.now();
    const path = request.originalUrl.split('?')[0] ?? '';
    response.on('close', () =>
      withRequestId(requestId, () => this.write(request.method, path, response, began)),
    );
    withRequestId(requestId, next);
  }

  private write(method: string, path: string, response: Response, began: number): void {
    const ms = Math.round(performance.now() - began);
    const status = response.writableFinished ? response.statusCode : 499;
    httpDuration.observe({ method, status: String(status) }, ms / 1000);
    if (QUIET.test(path)) return;
    this.logger[status >= 500 ? 'error' : 'log']({ message: 'request', method, path, status, ms });
  }
}
