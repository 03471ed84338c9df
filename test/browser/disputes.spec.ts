import { describe, it } from '@jest/globals';
import { SAMPLE_NAMES } from '../../src/sample-data/names.js';
import { todayInBeijing } from '../builders/case-path.js';
import { opinionPath } from '../builders/dispute-path.js';
import { choose, send } from '../support/forms.js';
import { aWorkplace } from '../support/workplace.js';

/** What follows an opinion that the handling unit does not carry out at once, every act by screen. */
describe('after an opinion that asks for something', () => {
  const workplace = aWorkplace();

  const nameOf = (who: string): string => SAMPLE_NAMES[who] ?? who;

  it('the handling unit objects, both sides negotiate, the legal unit asks for a ruling (SY-L12)', async () => {
    const { cases } = workplace;
    const caseId = await cases.file();
    await cases.follow(caseId, opinionPath('sy', 'songyuan', 'AMEND'));
    await cases.waitsFor(caseId, 'reworkAndResubmit');
    const handler = await workplace.opened('sy-handler-1', `/cases/${caseId}/acts/objectToOpinion`);
    await handler.getByLabel('理由', { exact: true }).fill('本案情节符合第一百二十四条。');
    await handler.getByLabel('依据', { exact: true }).fill('食品安全法第一百二十四条');
    await send(handler, '提出异议');

    const legalHead = await workplace.onTask('sy-legal-head-1', caseId, 'recordNegotiation');
    await legalHead.getByLabel('地点').fill('法制科');
    await legalHead.getByLabel('主持人').fill('法制科科长');
    await choose(legalHead, '承办机构参加人', nameOf('sy-handler-1'));
    await choose(legalHead, '法制审核机构参加人', nameOf('sy-reviewer-1'));
    await legalHead.getByLabel('协商结果').fill('未达成一致。');
    await legalHead.getByLabel('否', { exact: true }).check();
    await choose(legalHead, '签字人', nameOf('sy-handler-1'), nameOf('sy-reviewer-1'));
    await send(legalHead, '协商并记录');

    const asking = await workplace.onTask('sy-legal-head-1', caseId, 'escalateDispute');
    await asking.getByLabel('争议点').fill('适用第一百二十四条还是第一百二十五条。');
    await choose(asking, '处理建议', '重新出具审核意见');
    await send(asking, '报请裁定');
    await cases.waitsFor(caseId, 'ruleOnDispute');
  });

  it('the referral of a suspected crime is proposed with the report of two officers; the head approves; what the police decline comes back (SY-L10; 移送规定 5, 8)', async () => {
    const { cases } = workplace;
    const caseId = await cases.file();
    const referTo = '松原市公安局（虚构）';
    await cases.follow(caseId, opinionPath('sy', 'songyuan', 'REFER', { referTo, failed: 'CRIME' }));
    const handler = await workplace.onTask('sy-handler-1', caseId, 'referCase');
    // The opinion found a suspected crime: that is what is proposed.
    await handler.getByRole('radio', { name: '涉嫌犯罪，移送公安机关', checked: true }).waitFor();
    await handler.getByLabel('法律、法规、规章').fill('行政执法机关移送涉嫌犯罪案件的规定');
    await handler.getByLabel('条、款、项').fill('第三条');
    await handler.getByLabel('移送函正文').fill('现予移送。');
    await choose(handler, '核实情况的执法人员', nameOf('sy-handler-1'), nameOf('sy-handler-2'));
    await handler.getByLabel('书面报告').fill('达到追诉标准。');
    await send(handler, '提出移送');

    const head = await workplace.onTask('sy-head-1', caseId, 'decideReferral');
    await head.getByLabel('是', { exact: true }).check();
    await send(head, '审批移送');

    const transfer = await workplace.onTask('sy-handler-1', caseId, 'recordTransfer');
    // Twenty-four hours end at an hour; the five documents have their names already.
    await transfer.getByText(/^\d\d:\d\d 前$/).waitFor();
    await transfer.getByLabel('没有该项材料的原因').nth(4).fill('没有其他材料。');
    await transfer.getByLabel('回执：接收人').fill('王某（公安机关）');
    await transfer.getByLabel('回执：接收日期').fill(todayInBeijing());
    await send(transfer, '记录移送及回执');

    const answer = await workplace.onTask('sy-handler-1', caseId, 'recordPoliceAnswer');
    await answer.getByLabel('不予立案', { exact: true }).check();
    await answer.getByRole('button', { name: '记录公安机关答复' }).click();
    // Who declines says why (移送规定 8): the refusal stands at its field.
    await answer.getByRole('alert').filter({ hasText: '移送规定' }).first().waitFor();
    await answer.getByLabel('不予立案的理由').fill('未达到立案追诉标准。');
    await send(answer, '记录公安机关答复');

    await answer.goto(`/cases/${caseId}/referrals`);
    await answer.getByText('未达到立案追诉标准。').waitFor();
    await cases.waitsFor(caseId, 'reworkAndResubmit');
  });
});
