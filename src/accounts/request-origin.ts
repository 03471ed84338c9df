import type { Request } from 'express';
import { currentRequestId } from '../shared/request-id.js';
import type { RequestOrigin } from './sessions.service.js';

/** Where a request came from; the address is the proxy's word only as far as TRUST_PROXY_HOPS says. */
export function originOf(request: Request): RequestOrigin {
  const requestId = currentRequestId();
  const userAgent = request.headers['user-agent'];
  return {
    ...(request.ip !== undefined && { ip: request.ip }),
    ...(userAgent !== undefined && { userAgent }),
    ...(requestId !== undefined && { requestId }),
  };
}
