import type { NextFunction, Request, Response } from 'express';

/**
 * What the api answers is kept by nobody: an office computer is shared, and tasks change without the case's version.
 * The ETag of a case names its version for `If-Match`; it never answers a reader with "not modified".
 */
export function uncached(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'private, no-store');
  delete request.headers['if-none-match'];
  next();
}
