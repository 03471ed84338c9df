// npm run screenshots: brings the sample cases to where they are worth a look, on a system of its own whose data is thrown
// away (or on the one that REHEARSAL_URL names), and writes pictures of the main pages in both themes to
// docs/screenshots.
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withChineseFont } from './lib/chinese-font.mjs';
import { launchChromium } from './lib/chromium.mjs';
import { Failure, show } from './lib/failure.mjs';
import { ROOT, VAR } from './lib/folders.mjs';
import { installPackages } from './lib/install.mjs';
import { interruption, listenForInterruption } from './lib/interruption.mjs';
import { startRehearsalSystem } from './lib/rehearsal-system.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { removeHome } from './lib/run-record.mjs';
import { alone } from './lib/stack.mjs';
import { step } from './lib/steps.mjs';
import { buildTypeScript } from './lib/typescript-build.mjs';
import { buildWeb } from './lib/web-build.mjs';

const TARGET = join(ROOT, 'docs', 'screenshots');
const THEMES = ['light', 'dark'];
const LARGEST = 150 * 1024;
const SAMPLES = join(ROOT, 'dist', 'sample-data');
const home = join(VAR, `test-screenshots-${process.pid}`);

/** Name, who looks, and the address; an address whose route is not there is left out. */
const pagesOf = (cases, taskOf) => [
  { name: 'inbox', who: 'sy-handler-1', path: '/inbox/started' },
  {
    name: 'submission',
    who: 'sy-handler-1',
    path: taskOf(cases.submitting, 'sy-handler-1', 'submitForReview'),
  },
  { name: 'case', who: 'sy-legal-head-1', path: `/cases/${cases.decided}` },
  { name: 'diagram', who: 'sy-legal-head-1', path: `/cases/${cases.discussed}/diagram` },
  { name: 'review', who: 'sy-reviewer-1', path: taskOf(cases.reviewing, 'sy-reviewer-1', 'writeOpinion') },
  {
    name: 'due-date',
    who: 'sy-legal-head-1',
    path: `/cases/${cases.reviewing}/clocks`,
    click: '审核期限',
  },
  { name: 'dispute', who: 'sy-head-1', path: taskOf(cases.disputed, 'sy-head-1', 'ruleOnDispute') },
  { name: 'discussion', who: 'sy-head-1', path: `/cases/${cases.discussed}/discussions` },
  { name: 'decision', who: 'sy-head-1', path: taskOf(cases.decided, 'sy-head-1', 'approveDecision') },
  { name: 'calendar', who: 'sy-legal-head-1', path: '/calendar?of=UNIT' },
  { name: 'overview', who: 'sy-legal-head-1', path: '/overview' },
];

listenForInterruption();
let system;
let browser;
let password;
let failed = false;
try {
  await step('requirements', () => checkRequirements({ needsEngine: true }));
  await step('packages', () => alone(installPackages));
  await step('TypeScript', () => alone(buildTypeScript));
  await step('web client', () => alone(buildWeb));
  const running = process.env.REHEARSAL_URL;
  system = running ? { url: running, stop: async () => undefined } : await startRehearsalSystem(home);
  const { SampleCaseMaker } = await import(join(SAMPLES, 'cases', 'case-maker.js'));
  const { SAMPLE_CASES } = await import(join(SAMPLES, 'cases', 'sample-cases.js'));
  ({ SAMPLE_PASSWORD: password } = await import(join(SAMPLES, 'people.js')));
  const maker = new SampleCaseMaker(system.url, todayInBeijing());
  const cases = await step('cases', () => madeOf(maker, SAMPLE_CASES));
  browser = await launchChromium();
  await rm(TARGET, { recursive: true, force: true });
  await mkdir(TARGET, { recursive: true });
  for (const theme of THEMES) await step(`pictures, ${theme}`, () => takeAll(maker, cases, theme));
} catch (error) {
  failed = true;
  if (!interruption.aborted) show(error);
} finally {
  await browser?.close();
  await system?.stop();
  await removeHome(home).catch(() => undefined);
}
process.exit(interruption.aborted ? 130 : Number(failed));

async function madeOf(maker, samples) {
  const cases = {};
  for (const sample of samples) cases[sample.key] = await maker.make(sample);
  return cases;
}

function todayInBeijing() {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

async function takeAll(maker, cases, theme) {
  const routes = await readFile(join(ROOT, 'web', 'src', 'app', 'routes.tsx'), 'utf8');
  const taskOf = async (caseId, who, key) => `/cases/${caseId}/tasks/${await maker.taskOf(caseId, who, key)}`;
  const windows = new Map();
  for (const { name, who, path, click } of pagesOf(cases, taskOf)) {
    const address = await path;
    const [, first = ''] = address.split(/[/?]/);
    if (!routes.includes(`path: '${first}`)) continue;
    if (!windows.has(who)) windows.set(who, await windowOf(who, theme));
    await take(windows.get(who), { name: `${name}-${theme}.webp`, address, click });
  }
  for (const page of windows.values()) await page.context().close();
}

async function windowOf(who, theme) {
  const context = await browser.newContext({
    baseURL: system.url,
    viewport: { width: 1280, height: 720 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
  });
  const preferences = JSON.stringify({ locale: 'zh', theme, density: 'compact' });
  await context.addInitScript(`localStorage.setItem('fashen.preferences', '${preferences}')`);
  await withChineseFont(context);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('登录名').fill(who);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  return page;
}

async function take(page, { name, address, click }) {
  await page.goto(address);
  await page.getByRole('main').waitFor();
  await page.getByText('正在载入…').first().waitFor({ state: 'detached' });
  if (click) {
    await page.getByRole('main').getByRole('row').filter({ hasText: click }).getByRole('button').click();
    await page.getByRole('dialog').waitFor();
  }
  // Charts, diagrams and pages of files draw a moment after they are there.
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(1_000);
  const file = join(TARGET, name);
  await writeFile(file, await packed(await page.screenshot({ animations: 'disabled', caret: 'hide' })));
  const { size } = await stat(file);
  if (size > LARGEST) throw new Failure(`${name} has ${Math.round(size / 1024)} kB; at most 150 are wanted`);
}

/** The browser itself packs the picture: WebP is a third of PNG, and nothing has to be installed for it. */
async function packed(png) {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const context = await browser.newContext();
  const page = await context.newPage();
  const base64 = await page.evaluate(`(async () => {
    const bitmap = await createImageBitmap(await (await fetch('${source}')).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  })()`);
  await context.close();
  return Buffer.from(base64, 'base64');
}
