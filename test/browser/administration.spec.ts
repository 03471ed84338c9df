import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBundle } from '../builders/case-path.js';
import { violationsOf } from '../support/accessible.js';
import { eventually } from '../support/eventually.js';
import { aWorkplace } from '../support/workplace.js';

const OFFICERS = '登录名,姓名,证件号码,执法领域,有效期自,有效期至';

describe('administration in the browser', () => {
  const workplace = aWorkplace();

  const signedIn = async (who: string, path?: string): Promise<Page> =>
    (await workplace.signedIn(who, path)).page;

  it('makes a person, refuses roles that exclude one another with the clause, and gives others (三员分立)', async () => {
    const signInName = `sy-new-${Date.now().toString(36)}`;
    const admin = await signedIn('system-admin-1', '/admin/people');
    await admin.getByRole('button', { name: '建立人员' }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('姓名').fill('新来的');
    await dialog.getByLabel('登录名').fill(signInName);
    await dialog.getByLabel('机构').fill('执法一大队');
    await admin.locator('.ant-select-item-option').filter({ hasText: '执法一大队' }).first().click();
    await dialog.getByRole('button', { name: '建立', exact: true }).click();
    await dialog.getByText('只显示这一次').waitFor();
    await dialog.getByRole('button', { name: '已记下' }).click();
    await admin.getByText('角色由安全管理员授予').waitFor();

    const security = await signedIn('security-admin-1', `/admin/people?text=${signInName}`);
    await security.getByRole('button', { name: '新来的' }).click();
    const panel = security.getByRole('dialog');
    await panel.getByRole('checkbox', { name: '系统管理员' }).check();
    await panel.getByRole('checkbox', { name: '审计管理员' }).check();
    await panel.getByRole('alert').getByText('GB/T 22239-2019 三员分立').waitFor();
    expect(await violationsOf(security)).toEqual([]);
    await panel.getByRole('button', { name: '授予所选角色' }).click();
    await panel.getByRole('alert').getByText('同一人不得兼任系统管理员、审计管理员').first().waitFor();
    await panel.getByRole('checkbox', { name: '系统管理员' }).uncheck();
    await panel.getByRole('checkbox', { name: '审计管理员' }).uncheck();
    await panel.getByRole('checkbox', { name: '办案人员' }).check();
    await panel.getByRole('button', { name: '授予所选角色' }).click();
    await security.getByText('已保存').waitFor();
    await security.getByRole('cell', { name: '办案人员' }).waitFor();
  });

  it('shows pages of administration to those alone who may use them', async () => {
    const audit = await signedIn('audit-admin-1');
    await audit.getByRole('link', { name: '管理' }).click();
    await audit.getByRole('heading', { name: '审计' }).waitFor();
    expect(await audit.getByRole('navigation', { name: '管理' }).getByRole('link').allTextContents()).toEqual(
      ['审计'],
    );
    await audit.goto('/admin/people');
    await audit.getByText('没有这个页面').waitFor();
    const handler = await signedIn('sy-handler-1');
    expect(await handler.getByRole('link', { name: '管理' }).count()).toBe(0);
    await handler.goto('/admin');
    await handler.getByText('没有这个页面').waitFor();
  });

  it('writes nothing of a CSV with bad lines, names each, and imports what was confirmed (JBM-3)', async () => {
    const page = await signedIn('sy-legal-head-1', '/admin/registers?register=OFFICERS');
    const before = await versions();
    await page.getByRole('button', { name: '导入 CSV' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('所据文件').fill('演练用名录');
    await dialog
      .getByLabel('CSV 内容')
      .fill(
        `${OFFICERS}\nsy-handler-6,不是他,吉J9,综合执法,2026-01-01,2026-02-30\n,谁,,综合执法,2026-01-01,2026-02-28\n`,
      );
    await dialog.getByRole('button', { name: '预检' }).click();
    await dialog.getByRole('cell', { name: '“2026-02-30”不是日期', exact: false }).waitFor();
    expect(await dialog.getByRole('row').filter({ hasText: '不能为空' }).count()).toBe(2);
    expect(await violationsOf(page)).toEqual([]);
    expect(await versions()).toBe(before);
    const { name } = await person('sy-handler-6');
    const number = `吉J2026-${Date.now() % 100_000}`;
    await dialog
      .getByLabel('CSV 内容')
      .fill(`${OFFICERS}\nsy-handler-6,${name},${number},综合执法,2026-01-01,2030-12-31\n`);
    await dialog.getByRole('button', { name: '预检' }).click();
    await dialog.getByText('1 条全部无误').waitFor();
    expect(await versions()).toBe(before);
    await dialog.getByRole('button', { name: '确认导入' }).click();
    await page.getByText('已导入为第').waitFor();
    await page.getByRole('cell', { name: number }).first().waitFor();
    expect(await versions()).toBe(before + 1);
  });
  const versions = async (): Promise<number> =>
    ((await workplace.cases.as('sy-legal-head-1', 'GET', '/api/registers/OFFICERS')) as unknown as unknown[])
      .length;
  const person = async (signInName: string): Promise<{ name: string }> => {
    const found = await workplace.cases.as('system-admin-1', 'GET', `/api/people?signInName=${signInName}`);
    return (found['items'] as { name: string }[])[0] ?? { name: '' };
  };

  it('sets a parameter from a day on and says which cases keep the old version (A6, A8)', async () => {
    await workplace.cases.file();
    const page = await signedIn('process-admin-1', '/admin/rules?agency=songyuan&source=SYSTEM_DEFAULT');
    await page
      .getByRole('button', { name: '收到分歧' })
      .or(page.getByRole('button').filter({ hasText: '协商' }))
      .first()
      .click();
    const panel = page.getByRole('dialog');
    await panel.getByText('历次取值').first().waitFor();
    await panel.getByLabel('新的取值').fill('4');
    await panel.getByLabel('依据（文件和条款）').fill('演练 1');
    await panel.getByLabel('变更理由').fill('演练');
    await panel.getByLabel('施行日期').fill('2020-01-01');
    await panel.getByRole('button', { name: '形成新版本' }).click();
    await panel.getByText('规则不追溯').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await panel.getByLabel('施行日期').fill('2199-01-01');
    await panel.getByRole('button', { name: '形成新版本' }).click();
    await page.getByText('2199-01-01 起施行').waitFor();
    await page.getByRole('heading', { name: '各版规则' }).waitFor();
  });

  it('edits a list of a rule row by row; what the api refuses stands in its row (A6)', async () => {
    const page = await signedIn('process-admin-1', '/admin/rules?agency=songyuan');
    await page.getByRole('button', { name: '审核要点', exact: true }).click();
    const panel = page.getByRole('dialog');
    const rows = panel.locator('[data-row]');
    await panel.getByRole('button', { name: '添加一个要点' }).waitFor();
    const before = await rows.count();
    await panel.getByRole('button', { name: '删除第 1 项' }).click();
    await panel.getByRole('button', { name: '第 2 项上移' }).click();
    await panel.getByRole('button', { name: '添加一个要点' }).click();
    const added = rows.nth(before - 1);
    const first = await rows.first().getByLabel('标识').inputValue();
    await added.getByLabel('名称（中文）').fill('演练要点');
    await added.getByLabel('名称（英文）').fill('Point of a rehearsal');
    await added.getByLabel('标识').fill(first);
    await added.getByLabel('审核什么').click();
    await page.locator('.ant-select-item-option').filter({ hasText: '文书', visible: true }).click();
    await panel.getByLabel('依据（文件和条款）').fill('演练 2');
    await panel.getByLabel('变更理由').fill('演练');
    await panel.getByLabel('施行日期').fill('2199-02-01');
    await panel.getByRole('button', { name: '形成新版本' }).click();
    await added.getByText('与前面的一项重复').waitFor();
    await added.getByLabel('标识').fill('REHEARSED');
    expect(await violationsOf(page)).toEqual([]);
    await panel.getByRole('button', { name: '形成新版本' }).click();
    await page.getByText('2199-02-01 起施行').waitFor();
  });

  it('loads a year after showing what moves, and the open due date has moved (B8)', async () => {
    await workplace.setClock(BEFORE_SPRING_FESTIVAL);
    const { cases } = workplace;
    const caseId = await cases.file();
    const ended = { endedOn: BEFORE_SPRING_FESTIVAL.slice(0, 10), conclusion: '事实清楚。' };
    await cases.act(caseId, 'sy-handler-1', 'endInvestigation', ended);
    await cases.act(caseId, 'sy-handler-1', 'submitForReview', aBundle());
    await cases.waitsFor(caseId, 'assignReviewer');
    const due = await dueOf(caseId);
    const page = await signedIn('process-admin-1', `/admin/calendar/load?year=${NOTICE.year}`);
    await page.setInputFiles('input[type=file]', {
      name: 'notice.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(NOTICE)),
    });
    await page.getByRole('button', { name: '预检' }).click();
    const { caseNo } = await cases.read(caseId);
    const row = page
      .getByRole('row')
      .filter({ hasText: String(caseNo) })
      .first();
    await row.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await dueOf(caseId)).toEqual(due);
    await page.getByRole('checkbox', { name: '已核对以上变化' }).check();
    await page.getByRole('button', { name: `确认载入 ${NOTICE.year} 年` }).click();
    await page.getByText(`${NOTICE.year} 年放假安排已载入`).waitFor();
    await page.getByText(NOTICE.source.title).first().waitFor();
    await eventually(async () => expect(await dueOf(caseId)).not.toEqual(due), 30_000);
    expect(await violationsOf(page)).toEqual([]);
  });
  const dueOf = async (caseId: string): Promise<unknown> => {
    const { deadlines } = await workplace.cases.read(caseId);
    return (deadlines as { name: string; due: { effectiveDate: string } }[]).map(
      ({ name, due: { effectiveDate } }) => ({ name, effectiveDate }),
    );
  };

  it('finds events of the trail by person, action and result, and checks the chain', async () => {
    const page = await signedIn('audit-admin-1', '/admin/audit?action=setRoles&result=REFUSED');
    await page
      .getByRole('cell', { name: /^拒绝 同一人不得兼任/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: '案件' }).count()).toBe(0);
    await page.getByRole('button', { name: '核验审计链' }).click();
    await page.getByText('审计链完整').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('signs the audit administrator in without a refusal of its own making in the trail', async () => {
    const page = await signedIn('audit-admin-1', '/inbox/mine');
    await page.getByText('这里没有待办').waitFor();
    await page.goto('/admin/audit?action=readPeople&result=REFUSED');
    await page.getByText('0 条', { exact: true }).waitFor();
  });
});

const BEFORE_SPRING_FESTIVAL = '2028-01-17T09:00:00+08:00';
/** Not 2027: rehearsals on the same database begin before that year is loaded. */
const NOTICE = {
  year: 2028,
  source: { title: '测试用通知（虚构）', documentNumber: '国办发明电〔2027〕99号', issuedOn: '2027-11-10' },
  daysOff: [
    { name: '元旦', from: '2028-01-01', to: '2028-01-03' },
    { name: '春节', from: '2028-01-25', to: '2028-01-31' },
    { name: '清明节', from: '2028-04-04', to: '2028-04-04' },
    { name: '劳动节', from: '2028-05-01', to: '2028-05-05' },
    { name: '端午节', from: '2028-05-27', to: '2028-05-29' },
    { name: '国庆节、中秋节', from: '2028-10-01', to: '2028-10-07' },
  ],
  workedWeekends: ['2028-01-22', '2028-05-06', '2028-10-14'],
};
