import { describe, expect, it } from '@jest/globals';
import { look } from '../support/accessible.js';
import { aWorkplace } from '../support/workplace.js';

describe('a date', () => {
  const workplace = aWorkplace();

  it('is typed in any usual manner or picked by arrows, with weekday, holidays and worked Saturdays, in either language', async () => {
    const caseId = await workplace.cases.underReview();
    const page = await workplace.opened('sy-handler-1', `/cases/${caseId}/acts/openExcludedTime`);
    const [first, last] = [page.getByLabel('不计入期限的第一日'), page.getByLabel('预计最后一日')];
    for (const typed of ['20261001', '2026/10/1', '2026年10月1日', '２０２６．１０．１']) {
      await first.fill(typed);
      await last.focus();
      expect(await first.inputValue()).toBe('2026-10-01');
    }
    await page.getByText('周四').waitFor();
    await first.press('ArrowDown');
    const calendar = page.getByRole('dialog', { name: '选择日期' });
    const day = (name: string) => calendar.getByRole('button', { name, exact: true });
    await day('2026-10-01 周四 国庆节').and(page.locator(':focus')).waitFor();
    expect(await day('2026-10-02 周五 国庆节').innerText()).toMatch(/休/);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    const worked = calendar.getByRole('button', { name: /^2026-10-10 周六 ./ }).and(page.locator(':focus'));
    expect(await worked.innerText()).toMatch(/班/);
    await page.keyboard.press('PageDown');
    await day('2026-11-10 周二').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    expect(await first.inputValue()).toBe('2026-11-10');
    await first.and(page.locator(':focus')).waitFor();
    await last.fill('2026-02-30');
    await first.focus();
    await page.getByText('请填写存在的日期，如 2026-11-26').waitFor();
    await look(page, { locale: 'en' });
    await page.getByLabel('First day that does not count').press('ArrowDown');
    await page.getByRole('button', { name: 'Tue, 10 Nov 2026' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
