import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from '../support/accessible.js';
import type { Look } from '../support/browser.js';
import { aWorkplace } from '../support/workplace.js';

describe('the overview for leaders', () => {
  const workplace = aWorkplace();

  beforeAll(async () => {
    await workplace.cases.follow(await workplace.cases.withWrittenOpinion('jm'), [
      { who: 'jm-legal-head-1', operation: 'signOpinion', body: { remark: '同意。' } },
    ]);
  });

  const overview = async (who: string, look?: Look): Promise<Page> => {
    const window = await workplace.signedIn(who, '/', look);
    await window.page.getByRole('link', { name: /^(概览|Overview)$/ }).click();
    await window.page.getByRole('list', { name: /主要数字|Main numbers/ }).waitFor();
    return window.page;
  };
  const tile = (page: Page, name: string) =>
    page.getByRole('list', { name: '主要数字' }).getByRole('link').filter({ hasText: name });
  const numberOf = async (page: Page, name: string): Promise<number> =>
    Number(await tile(page, name).locator('strong').textContent());

  it('leads from the number of open tasks to exactly so many (JBM-30)', async () => {
    const page = await overview('jm-head-1');
    const open = await numberOf(page, '在手待办');
    expect(open).toBeGreaterThan(0);
    await tile(page, '在手待办').click();
    await page.getByText(`共 ${open} 项`).waitFor();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(open);
    await page.getByRole('link', { name: '返回概览' }).click();
    await tile(page, '在手待办').waitFor();
  });

  it('leads from the rounds received to exactly so many cases (JBM-36)', async () => {
    const page = await overview('jm-head-1');
    const received = await numberOf(page, '收到送审');
    expect(received).toBeGreaterThan(0);
    await tile(page, '收到送审').click();
    await page.getByText(`共 ${received} 件`).waitFor();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(received);
    await page.getByRole('table').getByRole('link').first().click();
    await page.waitForURL(/\/cases\//);
  });

  it('reads its filters from the address and keeps them in what it leads to', async () => {
    const page = await overview('jm-head-1');
    await page.goto('/overview?kind=PERMIT');
    await tile(page, '在手待办').waitFor();
    expect(await numberOf(page, '在手待办')).toBe(0);
    await tile(page, '在手待办').click();
    await page.waitForURL(/\/overview\/tasks\?.*kind=PERMIT/);
    await page.getByText('共 0 项').waitFor();
  });

  it('shows a plot and, by keyboard, the table behind it, whose numbers lead on', async () => {
    const page = await overview('jm-head-1');
    const card = page.getByRole('region', { name: '审核意见种类（按月）' }).first();
    await card.getByRole('img', { name: '审核意见种类（按月）' }).locator('svg').waitFor();
    await card.locator('summary').focus();
    await page.keyboard.press('Enter');
    const total = card.getByRole('row').filter({ hasText: '合计' });
    const count = await total.getByRole('link').first().textContent();
    await total.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText(`共 ${count} 件`).waitFor();
  });

  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('is accessible in %s, %s', async (locale, theme) => {
    const page = await overview('jm-head-1', { locale, theme });
    await page.locator('svg').first().waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
    await page.goto('/overview/tasks?due=ALL');
    await page.getByRole('table').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('is exported with its definitions', async () => {
    const page = await overview('supervisor-1');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^statistics-.*\.csv$/);
  });
});
