import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, folder } from './folders.mjs';
import { run } from './run.mjs';

const FONT = '@fontsource/noto-sans-sc';
const VERSION = '5.3.0';
const WEIGHTS = ['400', '600', '700'];

/** Whether fontconfig knows a font with Chinese letters. */
function machineHasOne() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/**
 * Gives a browser's context Chinese letters where the machine has none: the font comes from npm into .cache and is
 * served beside the page.
 */
export async function withChineseFont(context) {
  if (machineHasOne()) return;
  const home = folder(CACHE, 'fonts');
  const files = join(home, 'node_modules', FONT);
  if (!existsSync(files)) {
    await run('npm', ['install', '--prefix', home, '--no-save', '--no-audit', `${FONT}@${VERSION}`], {
      failure: `${FONT} could not be fetched: install a Chinese font instead`,
    });
  }
  await context.route('**/__font/**', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*__font\//, '');
    await route.fulfill({ body: await readFile(join(files, name)) });
  });
  const sheets = await Promise.all(WEIGHTS.map((weight) => readFile(join(files, `${weight}.css`), 'utf8')));
  const css = sheets.join('\n').replaceAll('url(./', 'url(/__font/');
  const rules = `${css}\n:root { --fs-font: 'Noto Sans SC', sans-serif !important; }`;
  await context.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(rules)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });`);
}
