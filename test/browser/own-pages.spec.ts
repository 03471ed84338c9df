import { describe, expect, it } from '@jest/globals';
import { aWorkplace } from '../support/workplace.js';

describe('pages of one’s own', () => {
  const workplace = aWorkplace();

  it('show due dates on a calendar, by month and week, by key, and lead to the case', async () => {
    const caseId = await workplace.cases.file();
    const page = await workplace.cases.read(caseId);
    const [clock] = page['deadlines'] as { due: { effectiveDate: string } }[];
    const day = clock?.due.effectiveDate ?? '';
    const window = await workplace.signedIn('sy-handler-1', `/calendar?by=month&of=MINE&day=${day}`);
    await window.page.getByRole('heading', { name: '期限日历' }).waitFor();
    await window.page.keyboard.press('w');
    await window.page.getByRole('link', { name: String(page['caseNo']) }).click();
    await window.page.getByRole('heading', { name: String(page['caseNo']) }).waitFor();
    const month = await window.page.request.get(`/api/case-calendar/ics?from=${day}&to=${day}&scope=MINE`);
    expect(await month.text()).toContain('BEGIN:VCALENDAR');
  });

  it('name holidays and worked weekends', async () => {
    const page = await workplace.opened('sy-handler-1', '/calendar?by=month&of=UNIT&day=2026-10-10');
    await page
      .getByRole('cell', { name: /休 国庆/ })
      .first()
      .waitFor();
    await page.getByRole('cell', { name: /^10 调休/ }).waitFor();
  });

  it('record an absence; the deputy is told at once, and sees for whom they stand in', async () => {
    const deputy = await workplace.signedIn('sy-reviewer-1', '/notices');
    await deputy.page.getByText('提醒方式').waitFor();
    const page = await workplace.opened('sy-legal-head-1', '/me/absences');
    await page.getByLabel('自哪日起（含）').fill('2027-03-01');
    await page.getByLabel('至哪日止（含）').fill('2027-03-05');
    await page.getByLabel('代行人员', { exact: true }).fill('sy-reviewer-1');
    await page.keyboard.press('Enter');
    await page.getByLabel('事由').fill('外出培训。');
    await page.getByRole('button', { name: '登记离岗' }).click();
    await page.getByText('由米云舒代行').waitFor();
    await deputy.page.getByRole('listitem').filter({ hasText: '离岗和代行' }).first().waitFor();
    await deputy.page.getByRole('button', { name: '全部标为已读' }).click();
    await deputy.page.getByText('未读 0').waitFor();
    await page.getByRole('button', { name: '撤销湛明川的离岗登记' }).click();
    await page.getByText('由米云舒代行').waitFor({ state: 'detached' });
  });

  it('act on a case from the palette, and find it again among the recent ones', async () => {
    const caseId = await workplace.cases.file();
    const { caseNo } = await workplace.cases.read(caseId);
    const { page } = await workplace.signedIn('sy-handler-1');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(String(caseNo));
    await page
      .getByRole('option')
      .filter({ hasText: String(caseNo) })
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('option').filter({ hasText: '调查终结' }).waitFor();
    await page.getByRole('combobox').fill('调查终结');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${caseId}/tasks/*`);
    await page.getByRole('heading', { name: String(caseNo) }).waitFor();
    await page.goto('/inbox/mine');
    await page.getByRole('navigation', { name: '待办视图' }).waitFor();
    await page.keyboard.press('Control+k');
    await page
      .getByRole('option')
      .filter({ hasText: '最近打开' })
      .filter({ hasText: String(caseNo) })
      .waitFor();
  });

  it('bring how one likes to see things to another browser', async () => {
    const one = await workplace.signedIn('sy-unit-head-1');
    await one.page.getByRole('button', { name: 'English' }).click();
    await one.page.getByRole('link', { name: 'Cases' }).waitFor();
    const kept = await workplace.cases.as('sy-unit-head-1', 'GET', '/api/me/preferences');
    expect(kept).toMatchObject({ language: 'en' });
  });
});
