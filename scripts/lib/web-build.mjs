import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fingerprint, isCurrent, stamp } from './fingerprint.mjs';
import { ROOT } from './folders.mjs';
import { run } from './run.mjs';

const WEB = join(ROOT, 'web');
const ASSETS = join(WEB, 'dist', 'assets');
const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
/** Smaller files fit in one packet anyway. */
const WORTH_PACKING = 1024;

/** Builds web/ into web/dist, packed for the browsers that take it, only when a source changed. */
export async function buildWeb() {
  const key = fingerprint([
    ...['web/src', 'web/index.html', 'web/vite.config.mjs', 'web/start-bundle.mjs', 'web/text-catalogue.mjs'],
    ...['web/tsconfig.json'],
    ...['package-lock.json', 'scripts/lib/web-build.mjs'],
  ]);
  if (existsSync(join(WEB, 'dist', 'index.html')) && isCurrent('web', key)) return 'up to date';
  await run(process.execPath, [VITE, 'build', '--logLevel', 'warn'], {
    cwd: WEB,
    failure: 'the web client could not be built',
  });
  await pack();
  stamp('web', key);
  return undefined;
}

async function pack() {
  for (const name of await readdir(ASSETS, { recursive: true })) {
    if (!/\.(js|mjs|css|svg|json|ttf|wasm)$/.test(name)) continue;
    const file = join(ASSETS, name);
    const content = await readFile(file);
    if (content.length < WORTH_PACKING) continue;
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
    await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  }
}
