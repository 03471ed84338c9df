import { randomUUID } from 'node:crypto';
import { type NextFunction, type Request, type Response } from 'express';
import { withKeptVersion } from './kept-version.js';
import { withRequestId } from './request-id.js';

const SAFE = /^[\w.:-]{8,80}$/;

/** Gives every request an id (its own, where it brings a safe one), for logs, outbox, engine and worker. */
export function requestIds(request: Request, response: Response, next: NextFunction): void {
  const sent = request.get('x-request-id');
  const id = sent !== undefined && SAFE.test(sent) ? sent : randomUUID();
  response.setHeader('X-Request-Id', id);
  withKeptVersion(() => withRequestId(id, next));
}
