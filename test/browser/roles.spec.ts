import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE_NAMES } from '../../src/sample-data/names.js';
import { aBundle, casePath, todayInBeijing } from '../builders/case-path.js';
import { AN_OBJECTION, disputePath, opinionPath } from '../builders/dispute-path.js';
import { settled, violationsOf } from '../support/accessible.js';
import { choose, send } from '../support/forms.js';
import { aWorkplace } from '../support/workplace.js';

/** Each role's own acts by screen; what others do on the way comes through the api. */
describe('a role’s day', () => {
  const workplace = aWorkplace();

  const signedIn = async (who: string, path?: string): Promise<Page> =>
    (await workplace.signedIn(who, path)).page;
  /** From the inbox to the form, as a person gets there. */
  const openTask = async (page: Page, caseId: string, taskKey: string): Promise<void> => {
    const taskId = await workplace.cases.waitsFor(caseId, taskKey);
    await page.goto(`/cases/${caseId}/tasks/${taskId}`);
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
  };
  const openAct = async (page: Page, caseId: string, act: string): Promise<void> => {
    await page.goto(`/cases/${caseId}`);
    await settled(page);
    await page.locator(`a[href="/cases/${caseId}/acts/${act}"]`).click();
    await settled(page);
  };
  /** A case brought along the usual path until the step, which is left to the screen. */
  const caseBefore = async (operation: string, short = 'sy', agencyId = 'songyuan'): Promise<string> => {
    const caseId = await workplace.cases.file(short);
    for (const step of casePath(short, agencyId)) {
      if (step.operation === operation) break;
      await workplace.cases.act(caseId, step.who, step.operation, step.body);
    }
    return caseId;
  };

  describe('a handler', () => {
    it('files a case of the summary procedure and decides it on the spot (TC-19; 行政处罚法 51)', async () => {
      const page = await signedIn('tx-handler-1', '/cases/new');
      await page.getByLabel('简易程序（当场处罚）').check();
      await page.getByLabel('案由', { exact: true }).fill('占道经营案（演练）');
      // Who files the case is named already.
      await choose(page, '承办人员', SAMPLE_NAMES['tx-handler-2'] ?? '');
      await page.getByLabel('自然人').check();
      await page.getByLabel('姓名或名称').fill('某某（虚构）');
      await page.getByRole('button', { name: '立案', exact: true }).click();
      await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
      const caseId = page.url().split('/').at(-1) ?? '';
      await workplace.cases.waitsFor(caseId, 'decideOnTheSpot', 'tx-handler-1');
      await openAct(page, caseId, 'changeToOrdinaryProcedure');
      await page.getByLabel('转为普通程序的理由').fill('情节较重，拟罚款超过当场处罚的限额。');
      await send(page, '转为普通程序');
      await workplace.cases.waitsFor(caseId, 'endInvestigation', 'tx-handler-1');
    });

    it('asks for more time for the case and registers what may be lost; the head decides (行政处罚法 56, 60)', async () => {
      const caseId = await workplace.cases.file();
      const page = await signedIn('sy-handler-1');
      await openAct(page, caseId, 'recordPreliminaryRegistration');
      await choose(page, '物品清单', '账册三本');
      await page.getByLabel('依据文书').fill('先行登记保存通知书〔2026〕5号');
      await choose(page, '批准的机关负责人', '季秋实');
      await send(page, '记录先行登记保存');
      await openAct(page, caseId, 'requestCaseExtension');
      await page.getByLabel('申请延长的理由').fill('案情复杂，须等待协查结果。');
      await send(page, '申请延长办案期限');
      const head = await signedIn('sy-head-1');
      await openTask(head, caseId, 'decideCaseExtension');
      await page.goto(`/cases/${caseId}/clocks`);
      await page.getByText('账册三本').waitFor();
      await page.getByRole('button', { name: '怎么算的' }).first().click();
      await page.getByRole('dialog').getByText('依据', { exact: true }).waitFor();
    });

    it('finds in the inbox what was sealed on the spot and is to be reported; refused, it is lifted (行政强制法 19)', async () => {
      const caseId = await workplace.cases.file('je', { kind: 'COERCION' });
      const takenAt = `${todayInBeijing(-1)}T23:50`;
      const seal = {
        kind: 'SEAL',
        takenAt,
        items: ['反应釜一台'],
        document: '查封决定书〔2026〕3号',
        urgent: true,
      };
      await workplace.cases.as('je-handler-1', 'POST', `/api/cases/${caseId}/record-seal`, seal);
      const page = await signedIn('je-handler-1');
      await openTask(page, caseId, 'reportUrgentSeal');
      await page.getByLabel('报告内容').fill('现场泄漏，当场查封。');
      await send(page, '报告当场查封、扣押');
      const head = await signedIn('je-head-1');
      await openTask(head, caseId, 'decideUrgentSeal');
      await head.getByText('现场泄漏，当场查封。').waitFor();
      await head.getByLabel('否', { exact: true }).check();
      await head.getByLabel('理由').fill('泄漏已经堵住，不应当查封。');
      await send(head, '补办查封、扣押批准');
      await openTask(page, caseId, 'liftSeal');
      await page.getByLabel('解除', { exact: true }).check();
      await page.getByLabel('依据文书').fill('解除查封决定书〔2026〕3号');
      await send(page, '解除或处理查封、扣押');
      await page.goto(`/cases/${caseId}/clocks`);
      await page.getByText('泄漏已经堵住，不应当查封。').waitFor();
    });

    it('loses nothing when an act is refused, and reads at the field why', async () => {
      const caseId = await workplace.cases.file();
      const page = await signedIn('sy-handler-1');
      await openAct(page, caseId, 'openExcludedTime');
      await choose(page, '事由', '检验、检测');
      await page.getByLabel('说明').fill('委托检验机构检验。');
      await page.getByLabel('不计入期限的第一日').fill('2030-01-05');
      await page.getByLabel('预计最后一日').fill('2030-01-01');
      await page.getByLabel('依据文书').fill('检验委托书〔2026〕12号');
      await page.getByRole('button', { name: '期间开始不计' }).click();
      await page.getByRole('alert').first().waitFor();
      expect(await page.getByLabel('依据文书').inputValue()).toBe('检验委托书〔2026〕12号');
      expect(await page.getByLabel('说明').inputValue()).toBe('委托检验机构检验。');
    });
  });

  describe('a legal reviewer', () => {
    it('calls materials up and asks a colleague; the handler hands them in (SY-L8)', async () => {
      const caseId = await workplace.cases.file();
      const on = todayInBeijing();
      await workplace.cases.act(caseId, 'sy-handler-1', 'endInvestigation', {
        endedOn: on,
        conclusion: '事实清楚。',
      });
      await workplace.cases.act(caseId, 'sy-handler-1', 'submitForReview', aBundle());
      await workplace.cases.act(caseId, 'sy-legal-head-1', 'assignReviewer', { reviewer: 'sy-reviewer-1' });
      await workplace.cases.waitsFor(caseId, 'writeOpinion');
      const page = await signedIn('sy-reviewer-1');
      await openAct(page, caseId, 'callUpMaterials');
      await page.getByLabel('材料名称').fill('销售台账');
      await page.getByLabel('用途').fill('核对货值金额。');
      await page.getByLabel('何日前提供').fill(todayInBeijing());
      await send(page, '调取材料');
      await workplace.cases.waitsFor(caseId, 'answerCallUp');
      await openAct(page, caseId, 'recordAdvice');
      await page.getByLabel('法律顾问或公职律师姓名').fill('甄某');
      await page.getByLabel('咨询事项').fill('是否构成并案处罚？');
      await page.getByLabel('咨询意见').fill('可以并案。');
      await page.getByLabel('是').first().check();
      await page.getByLabel('身份').fill('法律顾问');
      await page.getByLabel('所在单位').fill('测试律师事务所（虚构）');
      await send(page, '记录咨询意见');
      await page.goto(`/cases/${caseId}/opinions`);
      await page.getByText('可以并案。').waitFor();
    });
  });

  describe('a discussion member', () => {
    it('votes in words of one’s own by keyboard; who cannot come is excused (SY-L13, SY-R19)', async () => {
      const caseId = await caseBefore('castVote');
      const head = await signedIn('sy-head-1');
      await workplace.cases.waitsFor(caseId, 'castVote');
      await openAct(head, caseId, 'excuseMember');
      await choose(head, '成员', '朱玉洁');
      await head.getByLabel('缺席').check();
      await head.getByLabel('理由', { exact: true }).fill('因公出差。');
      await send(head, '准予成员回避、缺席');
      const page = await signedIn('sy-member-1');
      const task = await workplace.cases.taskOf(caseId, 'castVote', 'sy-member-1');
      await page.goto(`/cases/${caseId}/tasks/${task}`);
      await settled(page);
      await page.getByLabel('本人发言').focus();
      await page.keyboard.type('事实清楚，同意。');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('发表意见并表决：已受理').waitFor();
      await page.goto(`/cases/${caseId}/discussions`);
      await page.getByText('事实清楚，同意。').waitFor();
      await page.getByText('因公出差。').waitFor();
    });
  });

  describe('the head of an agency', () => {
    it('approves a decision with the conditions of the gate in view, each with its clause', async () => {
      const caseId = await caseBefore('approveDecision', 'jx', 'jiaxing-market');
      const page = await signedIn('jx-head-1');
      await openTask(page, caseId, 'approveDecision');
      await page.getByLabel('签署意见').fill('同意。');
      await page.getByRole('checkbox').check();
      await send(page, '批准决定');
      await page.goto(`/cases/${caseId}/decision`);
      await page.getByText('决定（全部版本）').waitFor();
    });

    it('rules on a dispute; at jiangbei-market the deputy in charge does (SY-L12, JBM-28c)', async () => {
      for (const [short, agencyId, kind, who, task, act] of [
        ['sy', 'songyuan', 'AMEND', 'sy-head-1', 'ruleOnDispute', '裁定异议'],
        ['jm', 'jiangbei-market', 'CORRECT', 'jm-deputy-1', 'ruleOnDisputeAsDeputy', '分管领导裁定'],
      ] as const) {
        const caseId = await workplace.cases.file(short);
        await workplace.cases.follow(caseId, opinionPath(short, agencyId, kind));
        await workplace.cases.waitsFor(caseId, 'reworkAndResubmit');
        await workplace.cases.as(
          `${short}-handler-1`,
          'POST',
          `/api/cases/${caseId}/object-to-opinion`,
          AN_OBJECTION,
        );
        await workplace.cases.follow(caseId, disputePath(short));
        const page = await signedIn(who);
        await openTask(page, caseId, task);
        await page.getByRole('radio').first().check();
        await page.getByLabel('裁定内容').fill('由承办机构处理后再报。');
        await page.getByLabel('理由', { exact: true }).fill('适用条款有误。');
        await send(page, act);
        await page.goto(`/cases/${caseId}/disputes`);
        await page.getByText('适用条款有误。').waitFor();
        expect((await workplace.cases.read(caseId))['stage']).not.toBe('IN_DISPUTE');
      }
    });
  });
});
