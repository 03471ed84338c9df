import { openTasks, removeSeeds, seedOurs } from './inbox-seed.mjs';
import { pathOf } from './case-script.mjs';
import { forget } from './cases-through-api.mjs';
import { quantile } from './load.mjs';
import { aLargePdf } from './large-pdf.mjs';
import { launchChromium } from '../scripts/lib/chromium.mjs';
import { signIn } from './browser.mjs';

const AGENCY = 'jiangbei-market';
const HANDLER = 'jm-handler-1';
const REVIEWER = 'sy-reviewer-1';
const ROWS = 10_000;
const PAGES = 300;
/** The browser's own event timing tells of nothing shorter; what it leaves out took at most this long. */
const SHORTEST_MS = 16;
/** Event timing comes after the frame that it speaks of. */
const TOLD_AFTER_MS = 300;

/**
 * From a key or a click to the next frame, as the browser itself measures it (event timing): at the review desk with a
 * PDF of 300 pages, then in a list of 10,000 tasks. The worker must not run for the list: it would repair the seeded rows.
 */
export async function measureInteractions(system, office, steps, { repeats }) {
  const browser = await launchChromium();
  try {
    const desk = await atDesk(browser, system.address, await caseWithLedger(office, steps), repeats);
    await system.stopOurs('worker');
    await seedHandler(system, office);
    const inbox = await inInbox(browser, system.address, repeats);
    await removeSeeds(system.database);
    return { desk, inbox };
  } finally {
    await browser.close();
  }
}

/** A case that waits for its opinion, with the ledger among its materials. */
async function caseWithLedger(office, steps) {
  const [first] = steps;
  const content = aLargePdf(PAGES, (page) => [`Ledger, page ${page}`, `${page * 7} boxes on this page`]);
  const file = { name: 'ledger.pdf', contentBase64: content.toString('base64') };
  const { id } = await office.act(first.who, 'api/files', file);
  const ledger = { key: 'EVIDENCE', title: '台账', fileId: id, pages: PAGES, original: true };
  const filing = {
    kind: 'PENALTY',
    cause: '未按规定查验供货者许可证',
    party: { kind: 'ORGANISATION', name: '云岭食品店' },
    handlers: [first.who, 'sy-handler-2'],
  };
  const { caseId } = await office.act(first.who, 'api/cases', filing);
  for (const { who, taskKey, body } of steps) {
    await office.opened(first.who, caseId, taskKey);
    if (taskKey === 'writeOpinion') break;
    const withLedger =
      taskKey === 'submitForReview' ? { ...body, materials: [ledger, ...body.materials] } : body;
    await office.act(who, pathOf(caseId, taskKey), withLedger);
  }
  forget(office, caseId);
  return caseId;
}

async function atDesk(browser, address, caseId, repeats) {
  const page = await signIn(browser, address, REVIEWER);
  await page.goto(`/cases/${caseId}/desk`);
  await page.locator('section[data-page="1"] canvas').waitFor();
  const took = await timedBy(page);
  const pages = page.getByRole('region', { name: '页面' });
  await pages.press('End');
  await page.locator(`section[data-page="${PAGES}"] canvas`).waitFor();
  const turn = await took(() => pressed(page, 'p', repeats));
  const text = page.getByLabel('意见正文');
  await text.click();
  const type = await took(() => pressed(page, 'a', repeats));
  const check = await took(async () => {
    for (const point of await page.getByRole('radio', { name: '符合', exact: true }).all())
      await point.click();
  });
  await page.context().close();
  return summary({ 'turn a page': turn, 'write the opinion': type, 'tick a point': check });
}

async function inInbox(browser, address, repeats) {
  const page = await signIn(browser, address, HANDLER);
  await page.goto('/inbox/mine');
  const list = page.getByRole('table');
  await page.locator('[data-task]').first().waitFor();
  await list.evaluate(loadAll);
  const took = await timedBy(page);
  const next = await took(() => pressed(page, 'j', repeats));
  const choose = await took(() => pressed(page, 'x', repeats));
  const previous = await took(() => pressed(page, 'k', repeats));
  const top = await took(async () => {
    await list.evaluate((scroller) => scroller.scrollTo(0, 0));
    for (const row of (await page.locator('[data-task] input[type=checkbox]').all()).slice(0, 10))
      await row.click();
  });
  await page.context().close();
  return summary({
    'next row': next,
    'choose a row': choose,
    'previous row': previous,
    'choose by mouse': top,
  });
}

/** Scrolls to the end until everything is loaded, and back into the middle. */
async function loadAll(scroller) {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  while (scroller.getAttribute('aria-rowcount') === '-1') {
    scroller.scrollTo(0, scroller.scrollHeight);
    await frame();
  }
  scroller.scrollTo(0, scroller.scrollHeight / 2);
  await frame();
  scroller.querySelectorAll('[data-task] a')[10].focus();
}

async function seedHandler(system, office) {
  await office.signIn([HANDLER]);
  const { personId } = await office.get(HANDLER, 'api/me');
  const place = {
    agency: AGENCY,
    otherAgencies: [],
    units: {},
    people: { handlers: [personId], reviewers: [personId] },
  };
  const ofHandler = openTasks(ROWS * 4, place, new Date()).filter(({ offered }) => offered !== null);
  await seedOurs(system.database, ofHandler);
}

async function pressed(page, key, times) {
  for (let n = 0; n < times; n += 1) {
    await page.keyboard.press(key);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
}

/** Returns a stopwatch: what each interaction of the work took, in ms, one number for each that was told of. */
async function timedBy(page) {
  await page.evaluate((durationThreshold) => {
    window.interactions = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId === 0) continue;
        const before = window.interactions.get(interactionId) ?? 0;
        window.interactions.set(interactionId, Math.max(before, duration));
      }
    }).observe({ type: 'event', durationThreshold });
  }, SHORTEST_MS);
  return async (work) => {
    await work();
    await page.waitForTimeout(TOLD_AFTER_MS);
    return page.evaluate(() => {
      const took = [...window.interactions.values()];
      window.interactions.clear();
      return took;
    });
  };
}

/** What was too short to be told of counts as the shortest that is. */
function summary(kinds) {
  const all = Object.values(kinds).flat();
  return {
    p95: quantile(all, 0.95) ?? SHORTEST_MS,
    worst: Math.max(SHORTEST_MS, ...all),
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, took]) => [
        kind,
        { told: took.length, worst: Math.max(SHORTEST_MS, ...took) },
      ]),
    ),
  };
}
