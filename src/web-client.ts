import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response } from 'express';

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
  serveAssets(app, readAssets());
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!wantsPage(request)) next();
    else sendPage(response, html);
  });
}

/** A file as it is sent, packed beforehand where that is worth it. */
interface Asset {
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** All of them are kept in memory: a new build under a running api must not mix with the page that it serves. */
function readAssets(): ReadonlyMap<string, Asset> {
  const found = readdirSync(`${FOLDER}assets`, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const names = new Set(
    files.map(({ parentPath, name }) =>
      relative(`${FOLDER}assets`, join(parentPath, name)).split(sep).join('/'),
    ),
  );
  const read = (name: string): Buffer => readFileSync(`${FOLDER}assets/${name}`);
  const own = [...names].filter((name) => !/\.(br|gz)$/.test(name));
  return new Map(
    own.map((name) => [
      name,
      {
        plain: read(name),
        ...(names.has(`${name}.br`) && { br: read(`${name}.br`) }),
        ...(names.has(`${name}.gz`) && { gzip: read(`${name}.gz`) }),
      },
    ]),
  );
}

function serveAssets(app: NestExpressApplication, assets: ReadonlyMap<string, Asset>): void {
  app.use('/assets', (request: Request, response: Response, next: NextFunction) => {
    const asset = assets.get(request.path.slice(1));
    if (!asset || !['GET', 'HEAD'].includes(request.method)) return next();
    const encoding = request.acceptsEncodings('br', 'gzip');
    const packed = encoding === 'br' ? asset.br : encoding === 'gzip' ? asset.gzip : undefined;
    if (packed) response.set('Content-Encoding', String(encoding));
    response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' });
    response.type(extname(request.path)).send(packed ?? asset.plain);
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
