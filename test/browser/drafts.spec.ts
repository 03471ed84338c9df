import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { todayInBeijing } from '../builders/case-path.js';
import { aWorkplace } from '../support/workplace.js';
import { eventually } from '../support/eventually.js';

describe('the draft of a submission', () => {
  const workplace = aWorkplace();

  const aCaseToSubmit = async (): Promise<{ caseId: string; path: string }> => {
    const { cases } = workplace;
    const caseId = await cases.file();
    const ended = { endedOn: todayInBeijing(), conclusion: '事实清楚。' };
    await cases.act(caseId, 'sy-handler-1', 'endInvestigation', ended);
    const task = await cases.waitsFor(caseId, 'submitForReview');
    return { caseId, path: `/cases/${caseId}/tasks/${task}` };
  };
  const facts = (page: Page) => page.getByLabel('一、基本事实');
  const onServer = async (caseId: string, section: string): Promise<unknown> => {
    const { sections } = await workplace.cases.as(
      'sy-handler-1',
      'GET',
      `/api/cases/${caseId}/submission-draft`,
    );
    return (sections as { section: string; content: unknown }[]).find((each) => each.section === section)
      ?.content;
  };
  const saved = (caseId: string, section: string, content: unknown): Promise<void> =>
    eventually(async () => expect(await onServer(caseId, section)).toEqual(content), 20_000);

  it('is saved on the server while one writes, and stands in another browser', async () => {
    const { caseId, path } = await aCaseToSubmit();
    const first = await workplace.signedIn('sy-handler-1', path);
    await facts(first.page).fill('经查，当事人销售标签不合格食品。');
    await saved(caseId, 'facts', '经查，当事人销售标签不合格食品。');
    const elsewhere = await workplace.signedIn('sy-handler-1', path);
    await eventually(
      async () => expect(await facts(elsewhere.page).inputValue()).toBe('经查，当事人销售标签不合格食品。'),
      20_000,
    );
  });

  it('is written by two at once: each sees the other’s part come in, and nothing is overwritten', async () => {
    const { caseId, path } = await aCaseToSubmit();
    const one = await workplace.signedIn('sy-handler-1');
    const other = await workplace.signedIn('sy-handler-2');
    await one.page.goto(path);
    await other.page.goto(path);
    await facts(one.page).fill('甲写的事实');
    await other.page.getByLabel('三、执法人员资格').fill('乙写的资格');
    await eventually(async () => {
      expect(await facts(other.page).inputValue()).toBe('甲写的事实');
      expect(await one.page.getByLabel('三、执法人员资格').inputValue()).toBe('乙写的资格');
    }, 20_000);
    await other.page.getByText('写了“基本事实”').waitFor();
    await saved(caseId, 'officers', '乙写的资格');
  });

  it('shows the other’s text beside one’s own where both wrote the same part', async () => {
    const { caseId, path } = await aCaseToSubmit();
    const page = await workplace.opened('sy-handler-1', path);
    await page.getByText('草稿保存在服务器').waitFor();
    await page.route('**/save-submission-draft', (route) => route.abort('connectionreset'));
    await facts(page).fill('断线时我写的');
    await page.getByText('草稿先存于本机').waitFor();
    await workplace.cases.as('sy-handler-2', 'POST', `/api/cases/${caseId}/save-submission-draft`, {
      statement: { facts: '同事写的' },
    });
    await page.unroute('**/save-submission-draft');
    const clash = page.getByRole('alert').filter({ hasText: '“基本事实”您和' });
    await clash.getByText('同事写的').waitFor();
    expect(await facts(page).inputValue()).toBe('断线时我写的');
    expect(await onServer(caseId, 'facts')).toBe('同事写的');
    await clash.getByRole('button', { name: '保存我的' }).click();
    await saved(caseId, 'facts', '断线时我写的');
  });

  it('survives a reload without a connection, and what the session’s end interrupts', async () => {
    const { caseId, path } = await aCaseToSubmit();
    const window = await workplace.signedIn('sy-handler-1');
    const { page } = window;
    await page.goto(path);
    await page.getByText('草稿保存在服务器').waitFor();
    await page.route('**/save-submission-draft', (route) => route.abort('connectionreset'));
    await facts(page).fill('尚未到达服务器的文字');
    await page.getByText('草稿先存于本机').waitFor();
    await page.reload();
    await page.getByText('已恢复').waitFor();
    expect(await facts(page).inputValue()).toBe('尚未到达服务器的文字');
    await page.unroute('**/save-submission-draft');
    await window.context.clearCookies();
    await page.getByLabel('五、其他需要说明的情况').fill('会话结束时所写');
    await page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    await window.enter('sy-handler-1');
    await saved(caseId, 'others', '会话结束时所写');
    await saved(caseId, 'facts', '尚未到达服务器的文字');
  });

  it('says at the field what cannot be sent, by the name it has there, until it is mended', async () => {
    const { path } = await aCaseToSubmit();
    const page = await workplace.opened('sy-handler-1', path);
    const amount = page.getByLabel('金额（元）');
    const send = page.getByRole('button', { name: '报送法制审核', exact: true });
    await send.click();
    // Nothing was written yet: all that is missing is told, and one goes on at the first of it.
    await page.getByRole('alert').getByText('没有拟处理意见').waitFor();
    await facts(page).and(page.locator(':focus')).waitFor();
    await amount.fill('5万');
    await send.click();
    const notice = page.getByRole('alert').filter({ hasText: '金额（元）：应为金额（元）' });
    await notice.waitFor();
    expect(await page.getByText('proposal.amount').count()).toBe(0);
    expect(await amount.getAttribute('aria-invalid')).toBe('true');
    await amount.fill('50000');
    await notice.waitFor({ state: 'detached' });
    await eventually(async () => expect(await amount.getAttribute('aria-invalid')).not.toBe('true'));
  });

  it('keeps its text when language, theme and density are switched', async () => {
    const { path } = await aCaseToSubmit();
    const page = await workplace.opened('sy-handler-1', path);
    await facts(page).fill('切换前所写');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByLabel('1. Facts').inputValue()).toBe('切换前所写');
    for (const name of ['Dark', 'Comfortable']) {
      await page.getByRole('button', { name: /童立群/ }).click();
      await page.getByRole('menuitem', { name }).click();
    }
    expect(await page.getByLabel('1. Facts').inputValue()).toBe('切换前所写');
  });

  it('takes up an upload where a lost connection, and where a reload, broke it off', async () => {
    const { path } = await aCaseToSubmit();
    const page = await workplace.opened('sy-handler-1', path);
    const file = { name: '调查终结报告.pdf', mimeType: 'application/pdf', buffer: aPdfOf(9_000_000) };
    const offsets: number[] = [];
    let parts = 0;
    await page.route('**/api/files/uploads/*', async (route) => {
      const request = route.request();
      if (request.method() !== 'PATCH') return route.continue();
      parts += 1;
      if (parts === 2) return route.abort('connectionreset');
      if (parts >= 3 && offsets.length < 2) return route.abort('connectionreset');
      offsets.push(Number(request.headers()['upload-offset']));
      return route.continue();
    });
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('连接中断').first().waitFor();
    offsets.push(-1);
    await page.reload();
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('link', { name: /调查终结报告\.pdf/ }).waitFor();
    const [first, , ...later] = offsets;
    expect(first).toBe(0);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every((each) => each > 0)).toBe(true);
  });
});

/** A small PDF with ballast behind it, so that it travels in several parts. */
function aPdfOf(bytes: number): Buffer {
  const head = Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n',
  );
  return Buffer.concat([
    head,
    Buffer.alloc(bytes, '% ballast\n'),
    Buffer.from('\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ]);
}
