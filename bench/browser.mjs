import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../scripts/lib/chromium.mjs';
import { ROOT } from '../scripts/lib/folders.mjs';
import { median } from './load.mjs';

const DIST = join(ROOT, 'web', 'dist');
const PERSON = 'sy-handler-1';
const PASSWORD = 'Fashi-2026-yanshi';
const INBOX = { name: '待办视图' };

/** What the first page loads before anything else: the scripts and styles that index.html names, packed. */
export function startBundleKb() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const names = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  return names.reduce((sum, name) => sum + packedSize(join(DIST, name)), 0) / 1024;
}

/** What is smaller than a packet is not packed. */
function packedSize(file) {
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}

/**
 * In a real Chromium with an empty cache: from the address to a list one can use; and from a click to the next screen
 * once the parts are there.
 */
export async function measureBrowser(system, { repeats }) {
  const browser = await launchChromium();
  try {
    const signedIn = await signIn(browser, system.address, PERSON);
    const state = await signedIn.context().storageState();
    await signedIn.context().close();
    const cold = [];
    const next = {};
    for (let n = 0; n < repeats; n += 1) {
      const context = await browser.newContext({ baseURL: system.address, storageState: state });
      const page = await context.newPage();
      cold.push(await timed(() => firstPage(page)));
      for (const [name, go] of SCREENS) (next[name] ??= []).push(await timed(() => go(page)));
      await context.close();
    }
    const screens = Object.entries(next).map(([name, times]) => [name, median(times)]);
    return {
      repeats,
      startBundleKb: startBundleKb(),
      coldMs: median(cold),
      nextMs: Math.max(...screens.map(([, ms]) => ms)),
      screens: Object.fromEntries(screens),
    };
  } finally {
    await browser.close();
  }
}

/** The page of a window of their own, at their inbox. */
export async function signIn(browser, baseURL, person) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('登录名').fill(person);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', INBOX).waitFor();
  return page;
}

async function firstPage(page) {
  await page.goto('/inbox/mine', { waitUntil: 'commit' });
  await page.getByRole('navigation', INBOX).waitFor();
}

/** Each begins where the one before ended. */
const SCREENS = [
  [
    'list of cases',
    async (page) => {
      await page.locator('a[href="/cases"]').first().click();
      await page.locator('main a[href^="/cases/"]:not([href="/cases/new"])').first().waitFor();
    },
  ],
  [
    'a case',
    async (page) => {
      await page.locator('main a[href^="/cases/"]:not([href="/cases/new"])').first().click();
      await page.locator('a[href$="/timeline"]').waitFor();
    },
  ],
  [
    'its timeline',
    async (page) => {
      await page.locator('a[href$="/timeline"]').click();
      await page.locator('main ol time').first().waitFor();
    },
  ],
  [
    'the inbox',
    async (page) => {
      await page.locator('a[href="/inbox/mine"]').first().click();
      await page.getByRole('navigation', INBOX).waitFor();
    },
  ],
];

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
