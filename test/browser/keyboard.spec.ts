import { describe, expect, it } from '@jest/globals';
import { SAMPLE_NAMES } from '../../src/sample-data/names.js';
import { casePath } from '../builders/case-path.js';
import { disputePath, opinionPath } from '../builders/dispute-path.js';
import { eventually } from '../support/eventually.js';
import { Keyboard } from '../support/keyboard.js';
import { aWorkplace } from '../support/workplace.js';

const MATERIALS = ['调查终结报告', '处理意见及情况说明', '决定书代拟稿', '证据材料'];

/** Every flow once without a mouse (WCAG 2.1.1). What others do on the way comes through the api. */
describe('by keyboard alone', () => {
  const workplace = aWorkplace();

  const keysOf = async (who: string): Promise<Keyboard> => new Keyboard((await workplace.signedIn(who)).page);
  const numberOf = async (caseId: string): Promise<string> =>
    String((await workplace.cases.read(caseId))['caseNo']);

  it('a handler files a case, ends its investigation, hands it in; its head assigns it', async () => {
    const { page } = await workplace.signedIn('sy-handler-1');
    const keys = new Keyboard(page);
    await keys.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('立案');
    await page.getByRole('option', { selected: true }).filter({ hasText: '立案' }).waitFor();
    await keys.press('Enter');
    await page.waitForURL('**/cases/new');
    await keys.type('案由', '涉嫌经营标签不合格食品案');
    // Who files it is named already.
    await keys.people('承办人员', 'sy-handler-2');
    await keys.pick('法人或其他组织');
    await keys.type('姓名或名称', '云岭测试食品有限公司（虚构）');
    await keys.push('立案');
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    const caseId = page.url().split('/').at(-1) ?? '';
    const { cases } = workplace;
    await cases.waitsFor(caseId, 'endInvestigation', 'sy-handler-1');
    const caseNo = await numberOf(caseId);
    await keys.act(caseNo, '调查终结');
    await keys.type('调查终结结论', '事实清楚。');
    await keys.send('调查终结');
    await cases.waitsFor(caseId, 'submitForReview');
    await keys.act(caseNo, '报送法制审核');
    await keys.tick('直接关系当事人');
    for (const [index, title] of MATERIALS.entries()) {
      await keys.push(/添加纸质材料/);
      // The new row has the focus: its item is the next but as many in the list.
      await keys.press('Enter', ...Array.from({ length: index }, () => 'ArrowDown'), 'Enter');
      await keys.type('名称', title);
      await keys.to(keys.field('原件'));
      await keys.type('纸质卷位置', `第1册第${index + 1}页`);
    }
    await keys.type('一、基本事实', '经查，当事人销售标签不合格食品。');
    await keys.type('二、适用法律和裁量基准', '食品安全法第一百二十五条。');
    await keys.type('三、执法人员资格', '二名执法人员均持证。');
    await keys.type(/^四、/, '证据五组；当事人放弃听证。');
    await keys.type(/^五、/, '无。');
    await keys.choose('处理种类', '罚款');
    await keys.type('金额（元）', '120000');
    await keys.type('拟处理意见正文', '拟罚款十二万元。');
    await keys.type('法律、法规、规章', '中华人民共和国食品安全法');
    await keys.press('Escape');
    await keys.type('条、款、项', '第一百二十五条');
    for (const word of ['材料真实', '材料准确', '材料完整']) await keys.tick(word);
    await keys.send('报送法制审核');
    await cases.waitsFor(caseId, 'assignReviewer');
    const head = await keysOf('sy-legal-head-1');
    await head.act(caseNo, '指派审核人员');
    await head.pick(new RegExp(SAMPLE_NAMES['sy-reviewer-1'] ?? ''));
    await head.send('指派审核人员');
    await cases.waitsFor(caseId, 'writeOpinion');
  });

  it('a task of the group is found, claimed and opened by its owner', async () => {
    const { cases } = workplace;
    const caseId = await cases.file();
    await cases.follow(caseId, casePath('sy', 'songyuan').slice(0, 4));
    await cases.waitsFor(caseId, 'assignReviewer');
    const caseNo = await numberOf(caseId);
    const { page } = await workplace.signedIn('sy-legal-head-1');
    const keys = new Keyboard(page);
    await keys.to(page.getByRole('link', { name: /^本组 ?\d+$/ }));
    await keys.press('Enter');
    await page.waitForURL('**/inbox/group');
    await keys.to(page.getByRole('main').getByPlaceholder(/^筛选/));
    await page.keyboard.type(caseNo);
    const rows = page.getByRole('main').locator('[data-task]');
    await eventually(async () =>
      expect(await rows.allInnerTexts()).toEqual([expect.stringContaining(caseNo)]),
    );
    await keys.to(rows.getByRole('link').first());
    await keys.press('c');
    await page.getByText(`已签收 ${caseNo}`).waitFor();
    await rows.waitFor({ state: 'detached' });
    await page.goto(`/inbox/mine?caseId=${caseId}`);
    await keys.to(rows.getByRole('link').first());
    await keys.press('Enter');
    await page.waitForURL(`**/cases/${caseId}/tasks/*`);
  });

  it('the head of the agency decides an extension; the legal unit signs', async () => {
    const { cases } = workplace;
    const caseId = await cases.withWrittenOpinion();
    const caseNo = await numberOf(caseId);
    const reviewer = await keysOf('sy-reviewer-1');
    await reviewer.act(caseNo, '申请延长审核期限');
    await reviewer.type('申请延期的理由', '案情复杂，需补充核实。');
    await reviewer.type('案件复杂的情形', '涉及多个当事人。');
    await reviewer.type('延长的工作日数', '5');
    await reviewer.send('申请延长审核期限');
    await cases.waitsFor(caseId, 'decideExtension');
    const head = await keysOf('sy-head-1');
    await head.act(caseNo, '审批延期');
    await head.pick('是');
    await head.type('理由', '同意延长。');
    await head.send('审批延期');
    const legalHead = await keysOf('sy-legal-head-1');
    await legalHead.act(caseNo, '签发审核意见');
    await legalHead.send('签发审核意见');
    await cases.waitsFor(caseId, 'serveNotice');
  });

  it('a handler objects to one opinion and carries another out; the head rules', async () => {
    const { cases } = workplace;
    const [objected, carriedOut] = await Promise.all([cases.file(), cases.file()]);
    await Promise.all(
      [objected, carriedOut].map((each) => cases.follow(each, opinionPath('sy', 'songyuan', 'AMEND'))),
    );
    const handler = await keysOf('sy-handler-1');
    for (const each of [objected, carriedOut]) await cases.waitsFor(each, 'reworkAndResubmit');
    await handler.act(await numberOf(objected), '提出异议');
    await handler.type('理由', '本案情节符合第一百二十四条。');
    await handler.type('依据', '食品安全法第一百二十四条');
    await handler.send('提出异议');
    await handler.act(await numberOf(carriedOut), '处理后再次报送');
    await handler.type('如何处理的', '已改为第一百二十五条。');
    for (const word of ['材料真实', '材料准确', '材料完整']) await handler.tick(word);
    await handler.send('处理后再次报送');
    await cases.waitsFor(carriedOut, 'assignReviewer');
    await cases.follow(objected, disputePath('sy'));
    await cases.waitsFor(objected, 'ruleOnDispute');
    const head = await keysOf('sy-head-1');
    await head.act(await numberOf(objected), '负责人裁定');
    await head.pick(/处理/);
    await head.type('裁定内容', '由承办机构处理后再报。');
    await head.type('理由', '适用条款有误。');
    await head.send('裁定异议');
  });

  it('a member votes, the head of the agency approves the decision', async () => {
    const { cases } = workplace;
    const caseId = await cases.file();
    const before = async (operation: string, from = 0): Promise<number> => {
      const path = casePath('sy', 'songyuan');
      const at = path.findIndex((each, index) => index >= from && each.operation === operation);
      await cases.follow(caseId, path.slice(from, at));
      return at;
    };
    const vote = await before('castVote');
    await cases.taskOf(caseId, 'castVote', 'sy-member-1');
    const caseNo = await numberOf(caseId);
    const member = await keysOf('sy-member-1');
    await member.act(caseNo, '发表意见并表决');
    await member.type('本人发言', '事实清楚，同意。');
    await member.pick('同意');
    await member.send('发表意见并表决');
    await before('approveDecision', vote + 1);
    await cases.waitsFor(caseId, 'approveDecision');
    const head = await keysOf('sy-head-1');
    await head.act(caseNo, '批准决定');
    await head.type('签署意见', '同意。');
    await head.tick('');
    await head.send('批准决定');
    await cases.waitsFor(caseId, 'serveDecision');
  });
});
