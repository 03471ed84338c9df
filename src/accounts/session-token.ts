import type { CookieOptions, Request } from 'express';

export const SESSION_COOKIE = 'fashen_session';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

export function isUnsafe(method: string): boolean {
  return !SAFE.includes(method);
}

/** The token of `Authorization: Bearer …`. */
export function bearerOf(request: Pick<Request, 'headers'>): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** The token of the session cookie. */
export function cookieOf(request: Pick<Request, 'headers'>): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return undefined;
}

/** Whether the browser's page lies at our own address: the public one, or the one that this request was sent to. */
export function comesFromHere(request: Pick<Request, 'headers'>, publicOrigin: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).origin === new URL(publicOrigin).origin || new URL(origin).host === host;
}

/**
 * Not readable by scripts, not sent from other sites, and over https only where we are reached by https. How long it
 * lasts is said in milliseconds, not as an instant: a browser whose clock is wrong would drop it at once.
 */
export function cookieOptions(publicOrigin: string, maxAge?: number): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'strict',
    secure: publicOrigin.startsWith('https:'),
    path: '/',
    ...(maxAge !== undefined && { maxAge }),
  };
}
