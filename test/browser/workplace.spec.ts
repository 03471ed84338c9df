import { describe, expect, it } from '@jest/globals';
import { SAMPLE_PASSWORD } from '../../src/sample-data/people.js';
import { aWorkplace } from '../support/workplace.js';

const AN_EXTENSION = {
  reason: '案情复杂，需补充核实。',
  complexity: '涉及多个当事人。',
  workingDays: 5,
};

describe('the web workplace', () => {
  const workplace = aWorkplace();

  const signedVersions = async (caseId: string): Promise<unknown[]> => {
    const { history } = await workplace.cases.read(caseId);
    return (history as { action: string }[]).filter(({ action }) => action === 'signOpinion');
  };
  const taskPage = async (caseId: string): Promise<string> =>
    `/cases/${caseId}/tasks/${await workplace.cases.waitsFor(caseId, 'signOpinion')}`;

  describe('sign-in', () => {
    it('says what is wrong and what to do, then opens the inbox', async () => {
      const window = await workplace.aWindow();
      await window.page.goto('/');
      await window.enter('sy-handler-2', 'wrong');
      await window.page.getByRole('alert').getByText('登录名或密码不正确').waitFor();
      await window.enter('sy-handler-2');
      await window.page.getByRole('navigation', { name: '待办视图' }).waitFor();
    });
  });

  describe('the inbox', () => {
    it('shows the keys on ?, finds a case on Ctrl K', async () => {
      const caseId = await workplace.cases.file();
      const { caseNo } = await workplace.cases.read(caseId);
      const { page } = await workplace.signedIn('sy-handler-1');
      await page.getByRole('navigation', { name: '待办视图' }).waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText('退回', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill(String(caseNo));
      await page
        .getByRole('option')
        .filter({ hasText: String(caseNo) })
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: String(caseNo) }).waitFor();
    });
  });

  describe('the diagram', () => {
    it('speaks the language of the page, and marks where the case stands', async () => {
      const caseId = await workplace.cases.underReview();
      const page = await workplace.opened('sy-handler-1', `/cases/${caseId}/diagram`);
      const step = page.locator('[data-element-id="writeOpinion"].fs-now');
      await step.getByText('提出审核意见').waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await step.getByText('opinion').waitFor();
      const drawn = await page.locator('svg [data-element-id]').allTextContents();
      expect(drawn.join(' ')).toMatch(/Reviewer *named\?/);
      expect(drawn.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    });
  });

  describe('a form', () => {
    it('is shown to who may do the task; others read whose it is', async () => {
      const caseId = await workplace.cases.withWrittenOpinion();
      const page = await workplace.opened('sy-handler-1', await taskPage(caseId));
      await page.getByText('这项待办由法制审核机构负责人办理').waitFor();
      expect(await page.getByRole('button', { name: '签发审核意见' }).count()).toBe(0);
    });

    it('keeps what is typed over a reload, and forgets it once it is accepted', async () => {
      const caseId = await workplace.cases.withWrittenOpinion();
      const page = await workplace.opened('sy-legal-head-1', await taskPage(caseId));
      await page.getByLabel('签发意见').fill('同意，注意送达期限。');
      await page.getByText('草稿已存于本机').waitFor();
      await page.reload();
      await page.getByText('已恢复').waitFor();
      expect(await page.getByLabel('签发意见').inputValue()).toBe('同意，注意送达期限。');
      await page.getByRole('button', { name: '签发审核意见' }).click();
      await page.getByText('签发审核意见：已受理').waitFor();
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft'))),
      ).toEqual([]);
      expect(await signedVersions(caseId)).toHaveLength(1);
    });

    it('goes on after the session has ended in the middle of typing', async () => {
      const caseId = await workplace.cases.withWrittenOpinion();
      const window = await workplace.signedIn('sy-legal-head-1', await taskPage(caseId));
      await window.page.getByLabel('签发意见').fill('会话中断前所写');
      await window.context.clearCookies();
      await window.page.getByRole('button', { name: '签发审核意见' }).click();
      await window.page.getByRole('dialog', { name: '登录已过期' }).waitFor();
      // Who was at work is known: only the password is asked for, and the focus is there.
      await window.page.getByLabel('密码', { exact: true }).and(window.page.locator(':focus')).waitFor();
      await window.page.keyboard.type(SAMPLE_PASSWORD);
      await window.page.keyboard.press('Enter');
      await window.page.getByText('签发审核意见：已受理').waitFor();
      expect(await signedVersions(caseId)).toHaveLength(1);
    });

    it('loses nothing with the connection, and the same attempt is sent again', async () => {
      const caseId = await workplace.cases.withWrittenOpinion();
      const page = await workplace.opened('sy-legal-head-1', await taskPage(caseId));
      await page.getByLabel('签发意见').fill('断线前所写');
      const keys: (string | undefined)[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/sign-opinion')) keys.push(request.headers()['idempotency-key']);
      });
      await page.route('**/sign-opinion', (route) => route.abort('connectionreset'));
      await page.getByRole('button', { name: '签发审核意见' }).click();
      await page.getByText('无法连接服务器').waitFor();
      expect(await page.getByLabel('签发意见').inputValue()).toBe('断线前所写');
      await page.unroute('**/sign-opinion');
      await page.getByRole('button', { name: '签发审核意见' }).click();
      await page.getByText('签发审核意见：已受理').waitFor();
      expect(await signedVersions(caseId)).toHaveLength(1);
      expect(keys).toHaveLength(2);
      expect(keys[1]).toBe(keys[0]);
    });

    it('leaves what is being written before its writer when the task is done elsewhere', async () => {
      const caseId = await workplace.cases.withWrittenOpinion();
      const page = await workplace.opened('sy-legal-head-1', await taskPage(caseId));
      await page.getByLabel('签发意见').fill('在这个窗口写的');
      await workplace.cases.as('sy-legal-head-1', 'POST', `/api/cases/${caseId}/sign-opinion`, {});
      await page.getByRole('alert').filter({ hasText: '您填写的内容仍在下面' }).waitFor();
      expect(await page.getByLabel('签发意见').inputValue()).toBe('在这个窗口写的');
      expect(await page.getByRole('button', { name: '签发审核意见' }).isDisabled()).toBe(true);
    });

    it('shows what others did beside one’s own, and is sent again on top of it', async () => {
      const caseId = await workplace.cases.withWrittenOpinion();
      const page = await workplace.opened('sy-legal-head-1', await taskPage(caseId));
      await page.getByLabel('签发意见').fill('我写的');
      await workplace.cases.as(
        'sy-reviewer-1',
        'POST',
        `/api/cases/${caseId}/request-extension`,
        AN_EXTENSION,
      );
      await page.getByRole('button', { name: '签发审核意见' }).click();
      const notice = page.getByRole('alert').filter({ hasText: '您填写期间，本案已有变化' });
      await notice.getByText('申请延长审核期限').waitFor();
      expect(await page.getByLabel('签发意见').inputValue()).toBe('我写的');
      await notice.getByRole('button', { name: '已知悉，按最新情况提交' }).click();
      await page.getByText('签发审核意见：已受理').waitFor();
      expect(await signedVersions(caseId)).toHaveLength(1);
    });
  });
});
