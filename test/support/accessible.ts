import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Look } from './browser.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** Nobody tabs through more than this to get somewhere. */
const MOST_STOPS = 250;

/** What axe has against the page as it stands, as `rule: element`; nothing for a page that all can use. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
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

/** Another language and theme for what is opened next, as the person's own choice would have it. */
export async function look(page: Page, { locale = 'zh', theme = 'light' }: Look): Promise<void> {
  const kept = JSON.stringify({ locale, theme, density: 'compact' });
  await page.evaluate((value) => localStorage.setItem('fashen.preferences', value), kept);
}
