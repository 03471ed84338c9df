import { isUtf8 } from 'node:buffer';
import { json, type NextFunction, type Request, type Response } from 'express';
import { DomainError } from './domain-error.js';
import { contentFault } from './request-content.js';
import { bodyFaults, contentTypeUnsupported } from './request-faults.js';

/** Files come as they are, in parts; they have checks of their own. */
const FILES = '/api/files';

/**
 * Reads JSON bodies. What cannot be read is refused here with its own code, because the framework would only say
 * "bad request"; so is what no later step should have to walk through (bottomless nesting, text nobody can store).
 */
export function jsonBody(limit: string): (request: Request, response: Response, next: NextFunction) => void {
  const read = json({
    limit,
    verify: (_request, _response, bytes, encoding) => {
      if (encoding === 'utf-8' && !isUtf8(bytes)) {
        throw Object.assign(new Error('not UTF-8'), { type: 'text.not-utf8' });
      }
    },
  });
  return (request, response, next) => {
    if (isForeignContent(request)) return next(new DomainError(contentTypeUnsupported()));
    read(request, response, (error: unknown) =>
      next(error === undefined ? faultOf(request) : asRefusal(error)),
    );
  };
}

function isForeignContent(request: Request): boolean {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.get('content-length')) > 0;
  return hasBody && !request.path.startsWith(FILES) && !request.is('json');
}

function faultOf(request: Request): DomainError | undefined {
  const fault = contentFault(request.body);
  return fault && new DomainError(fault);
}

function asRefusal(error: unknown): unknown {
  const fault = bodyFaults(error);
  return fault ? new DomainError(fault) : error;
}
