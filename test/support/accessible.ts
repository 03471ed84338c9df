import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Look } from './browser.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** Nobody tabs through more than this to get somewhere. */
const MOST_STOPS = 250;

/** What axe has against the page as it stands, as `rule: element`; nothing for a page that all can use. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  const runOnly = { type: 'tag', values: WCAG };
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(document, ${options}).then((results) => results.violations)`,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
  return [...found, ...(await unseenTexts(page))];
}

/** What is there for axe and for nobody's eyes: text in letters of no size. */
async function unseenTexts(page: Page): Promise<string[]> {
  const unseen = await page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .filter((each) => getComputedStyle(each).fontSize === '0px' && each.checkVisibility())
    .map((each) => each.outerHTML.slice(0, 160))`);
  return unseen.map((html) => `letters of no size: ${html}`);
}

export const LOOKS: readonly Look[] = [
  { locale: 'zh', theme: 'light' },
  { locale: 'en', theme: 'dark' },
  { locale: 'zh', theme: 'dark' },
  { locale: 'en', theme: 'light' },
];

/**
 * Between them every language and every theme; a theme changes colours and nothing else, a language everything but
 * colours.
 */
export const BOTH_LOOKS: readonly Look[] = LOOKS.slice(0, 2);

/** As `violationsOf`, and wider than its window; then Chinese and light again. */
export async function violationsInLooks(page: Page, looks: readonly Look[] = LOOKS): Promise<string[]> {
  const found: string[] = [];
  for (const each of looks) {
    await look(page, each);
    const violations = await violationsOf(page);
    found.push(...violations.map((violation) => `${each.locale} ${each.theme}: ${violation}`));
    const wide = await overflow(page);
    if (wide > 0) found.push(`${each.locale} ${each.theme}: wider than its window by ${wide}`);
  }
  await look(page, { locale: 'zh', theme: 'light' });
  return found;
}

/** Controls that can be used with the mouse and are never reached by Tab. */
export async function unreachable(page: Page): Promise<string[]> {
  const all = await page.evaluate(`(() => {
    const wanted = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled])';
    const seen = [...document.querySelectorAll(wanted)].filter((each) =>
      each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest('[aria-hidden="true"]'));
    seen.forEach((each, at) => each.setAttribute('data-stop', String(at)));
    document.activeElement?.blur();
    window.getSelection()?.removeAllRanges();
    return seen.map((each) => {
      const group = each.type === 'radio' ? each.name : '';
      return { group, html: each.outerHTML.slice(0, 140) };
    });
  })()`);
  const controls = all as { group: string; html: string }[];
  const reached = new Set<number>();
  const groups = new Set<string>();
  await page.locator('body').focus();
  for (let stop = 0; stop < Math.min(MOST_STOPS, controls.length + 20); stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(`Number(document.activeElement?.getAttribute('data-stop') ?? -1)`);
    reached.add(at as number);
    groups.add(controls[at as number]?.group ?? '');
  }
  // Arrow keys go round within a group of choices: Tab stops there once.
  return controls
    .filter(({ group }, at) => !reached.has(at) && (group === '' || !groups.has(group)))
    .map(({ html }) => html);
}

/** Everything that the page loads is there. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await page
    .getByText(/正在载入|Loading…/)
    .first()
    .waitFor({ state: 'detached' });
}

/** How far the page is wider than its window; 0 where nobody has to scroll sideways. */
export async function overflow(page: Page): Promise<number> {
  const wide = await page.evaluate(
    `Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)`,
  );
  return wide as number;
}

/** Another language and theme, as if the person had chosen them in another window of the same browser. */
export async function look(page: Page, { locale = 'zh', theme = 'light' }: Look): Promise<void> {
  const kept = JSON.stringify({ locale, theme, density: 'compact' });
  await page.evaluate(`
    localStorage.setItem('fashen.preferences', '${kept}');
    dispatchEvent(new StorageEvent('storage', { key: 'fashen.preferences' }));`);
  const language = locale === 'zh' ? 'zh-CN' : 'en';
  await page.locator(`html[lang="${language}"][style*="color-scheme: ${theme}"]`).waitFor();
}

/** To another address as a link leads there: nothing is loaded twice. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate(`
    history.pushState(null, '', ${JSON.stringify(path)});
    dispatchEvent(new PopStateEvent('popstate'));`);
  const [shown = ''] = path.split('?');
  await page.locator(`main[data-page="${shown}"]`).waitFor();
  await settled(page);
}

/** What has the focus (within such an element), for a person to read; empty where the keyboard is nowhere. */
export async function focused(page: Page, within = '*'): Promise<string> {
  const html = await page.evaluate(`(() => {
    const at = document.activeElement;
    const lost = !at || at === document.body || !at.checkVisibility() || !at.closest('${within}');
    return lost ? '' : at.outerHTML.slice(0, 160);
  })()`);
  return String(html);
}
