import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { aWorkplace } from '../support/workplace.js';

describe('the inbox', () => {
  const workplace = aWorkplace();

  const newCase = async (): Promise<{ caseId: string; caseNo: string }> => {
    const caseId = await workplace.cases.file('tx');
    return { caseId, caseNo: String((await workplace.cases.read(caseId))['caseNo']) };
  };
  const rowOf = (page: Page, caseNo: string): Locator => page.getByRole('row').filter({ hasText: caseNo });
  const choose = async (page: Page, caseNo: string): Promise<void> =>
    rowOf(page, caseNo).getByRole('checkbox').check();

  it('shows what another window does, and its counts, without a reload', async () => {
    const { caseNo } = await newCase();
    const one = await workplace.signedIn('tx-handler-1');
    const other = await workplace.signedIn('tx-handler-2');
    await rowOf(one.page, caseNo).getByText('待签收').waitFor();
    await rowOf(other.page, caseNo).getByRole('button', { name: '签收' }).click();
    await rowOf(other.page, caseNo).getByText('我', { exact: true }).waitFor();
    await rowOf(one.page, caseNo).waitFor({ state: 'detached' });
    const mine = one.page.getByRole('link', { name: /^我的 ?\d+$/ });
    const before = Number((await mine.innerText()).replace(/\D/g, ''));
    await newCase();
    await eventually(
      async () => expect(Number((await mine.innerText()).replace(/\D/g, ''))).toBe(before + 1),
      30_000,
    );
  });

  it('claims several at once and shows what came of each', async () => {
    const first = await newCase();
    const second = await newCase();
    const { page } = await workplace.signedIn('tx-handler-1');
    await choose(page, first.caseNo);
    await choose(page, second.caseNo);
    // A colleague is faster with one of them, and this page has not heard of it yet.
    await page.route('**/api/inbox?*', (route) => route.abort());
    const task = await workplace.cases.waitsFor(second.caseId, 'endInvestigation');
    await workplace.cases.as('tx-handler-2', 'POST', `/api/inbox/tasks/${task}/claim`);
    await page.getByRole('button', { name: '签收（2 项）' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '签收', exact: true }).click();
    await dialog.getByRole('listitem').filter({ hasText: first.caseNo }).getByText('已办').waitFor();
    await dialog.getByRole('listitem').filter({ hasText: second.caseNo }).getByText('未办').waitFor();
    await page.unroute('**/api/inbox?*');
  });

  it('hands a task on with a reason, by key, and the receiver gives it back', async () => {
    const { caseNo } = await newCase();
    const one = await workplace.signedIn('tx-handler-1');
    await rowOf(one.page, caseNo).getByRole('link').focus();
    await one.page.keyboard.press('t');
    const dialog = one.page.getByRole('dialog', { name: /转办/ });
    // The dialog begins with its first field.
    await dialog.getByRole('combobox').and(one.page.locator(':focus')).waitFor();
    await one.page.keyboard.press('Enter');
    await one.page.keyboard.press('Enter');
    await dialog.getByLabel('转办理由').fill('外出调查。');
    await dialog.getByRole('button', { name: '转办', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const other = await workplace.signedIn('tx-handler-2');
    await rowOf(other.page, caseNo).getByText('我', { exact: true }).waitFor();
    await rowOf(other.page, caseNo).getByRole('link').focus();
    await other.page.keyboard.press('r');
    await other.page.getByRole('dialog', { name: /退回/ }).getByRole('button', { name: '退回' }).click();
    await rowOf(other.page, caseNo).waitFor({ state: 'detached' });
    await rowOf(one.page, caseNo).getByText('我', { exact: true }).waitFor();
  });

  it('keeps what is shown as a view of one’s own, until it is dropped, however slow the computer', async () => {
    const { caseNo } = await newCase();
    const { page } = await workplace.signedIn('tx-handler-1');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const own = page.getByRole('navigation', { name: '我保存的视图' });
    const name = `只看${caseNo}`;
    await page.getByRole('textbox', { name: /^筛选/ }).fill(caseNo);
    await page.getByRole('button', { name: '保存视图' }).click();
    // It begins in its field: whoever types at once types there.
    await page.getByRole('dialog').getByLabel('视图名称').and(page.locator(':focus')).waitFor();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await own.getByRole('link', { name }).waitFor();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto('/inbox/mine');
    await own.getByRole('link', { name }).click();
    await eventually(async () => expect(await page.locator('[data-task]').count()).toBe(1), 20_000);
    await rowOf(page, caseNo).waitFor();
    expect(await page.getByRole('main').locator('[aria-current="page"]').allTextContents()).toEqual([name]);
    await page.getByRole('button', { name: '删除视图' }).click();
    await own.getByRole('link', { name }).waitFor({ state: 'detached' });
  });

  it('hands several on at once; the receiver lends one out, by key, and is urged about the other', async () => {
    const [first, second] = [await newCase(), await newCase()];
    const { page: one } = await workplace.signedIn('tx-handler-1');
    const { page: other } = await workplace.signedIn('tx-handler-2');
    const fillIn = async (page: Page, act: string, note: string, text: string): Promise<void> => {
      const dialog = page.getByRole('dialog', { name: new RegExp(act) });
      const receiver = dialog.getByRole('combobox');
      if ((await receiver.count()) > 0) {
        await receiver.press('Enter');
        await page.keyboard.press('Enter');
      }
      await dialog.getByLabel(note).fill(text);
      await dialog.getByRole('button', { name: act, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    for (const { caseNo } of [first, second]) await choose(one, caseNo);
    await one.getByRole('button', { name: '转办（2 项）' }).click();
    await fillIn(one, '转办', '转办理由', '外出调查。');
    for (const { caseNo } of [first, second])
      await rowOf(other, caseNo).getByText('我', { exact: true }).waitFor();
    await rowOf(other, first.caseNo).getByRole('link').focus();
    await other.keyboard.press('d');
    await fillIn(other, '委托', '委托理由', '请代为核对材料。');
    await rowOf(one, first.caseNo).waitFor();
    await one.goto('/inbox/started');
    await rowOf(one, second.caseNo).getByRole('link').focus();
    await one.keyboard.press('u');
    await fillIn(one, '催办', '催办内容', '请尽快终结调查。');
    await other.goto('/notices');
    await other.getByText('请尽快终结调查。').first().waitFor();
  });
});
