import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response } from 'express';
import sirv from 'sirv';

/** Where scripts/lib/web-build.mjs puts the client; the same from src/ and from dist/. */
const FOLDER = fileURLToPath(new URL('../web/dist/', import.meta.url));
const NONCE = '__CSP_NONCE__';

/**
 * Serves the web client beside the api: files with a hash in their name for ever, packed beforehand (brotli, gzip),
 * and its one page for every other address, with a policy under which only our own scripts and styles run. Where the
 * client was not built (tests, an api on its own) the bare address leads to the description of the api.
 */
export function serveWebClient(app: NestExpressApplication): void {
  const page = `${FOLDER}index.html`;
  if (!existsSync(page)) {
    app.use((request: Request, response: Response, next: NextFunction) => {
      if (request.method === 'GET' && request.path === '/') response.redirect(302, '/api/docs');
      else next();
    });
    return;
  }
  const html = readFileSync(page, 'utf8');
  app.use(
    '/assets',
    sirv(`${FOLDER}assets`, { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000 }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!wantsPage(request)) next();
    else sendPage(response, html);
  });
}

/** Any address outside the api that a browser opens; a missing file stays missing. */
function wantsPage({ method, path }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return path !== '/api' && !path.startsWith('/api/') && !path.startsWith('/assets/') && !/\.\w+$/.test(path);
}

function sendPage(response: Response, html: string): void {
  const nonce = randomBytes(18).toString('base64');
  response.set({
    'Content-Security-Policy': policy(nonce),
    'Cache-Control': 'no-cache',
    'X-Frame-Options': 'DENY',
  });
  response.type('html').send(html.replaceAll(NONCE, nonce));
}

/** antd writes its styles at run time and marks them with the nonce; bpmn-js and echarts set style attributes. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
