import { aBundle, anOpinionThatAgrees, todayInBeijing, type PathStep } from './case-path.js';

/**
 * From filing to the signed opinion that wants this of the handling unit, by the point of the checklist that fails,
 * else the third.
 */
export function opinionPath(
  short: string,
  agencyId: string,
  kind: string,
  { failed, ...over }: Readonly<Record<string, unknown>> = {},
): readonly PathStep[] {
  const handler = `${short}-handler-1`;
  const legalHead = `${short}-legal-head-1`;
  const checklist = anOpinionThatAgrees(agencyId).checklist.map(({ key, result }, at) =>
    (failed === undefined ? at === 2 : key === failed)
      ? { key, result: 'FAIL', reason: '应适用第一百二十五条。' }
      : { key, result },
  );
  const points = [{ text: '引用第一百二十四条有误。', action: '改为第一百二十五条。' }];
  const opinion = { kind, text: '见各点。', checklist, points, ...over };
  return [
    {
      who: handler,
      operation: 'endInvestigation',
      body: { endedOn: todayInBeijing(), conclusion: '事实清楚。' },
    },
    { who: handler, operation: 'submitForReview', body: aBundle() },
    { who: legalHead, operation: 'assignReviewer', body: { reviewer: `${short}-reviewer-1` } },
    { who: `${short}-reviewer-1`, operation: 'writeOpinion', body: opinion },
    { who: legalHead, operation: 'signOpinion', body: {} },
  ];
}

/** From the objection to the request for a ruling. */
export function disputePath(short: string): readonly PathStep[] {
  const handler = `${short}-handler-1`;
  const reviewer = `${short}-reviewer-1`;
  const legalHead = `${short}-legal-head-1`;
  return [
    {
      who: legalHead,
      operation: 'recordNegotiation',
      body: {
        on: todayInBeijing(),
        place: '法制科',
        chair: '法制科科长',
        participants: { handling: [handler], review: [reviewer] },
        points: [
          { point: 1, handlingView: '适用 124 条。', reviewView: '适用 125 条。', result: '未一致。' },
        ],
        agreed: false,
        signedBy: [handler, reviewer],
      },
    },
    {
      who: legalHead,
      operation: 'escalateDispute',
      body: {
        facts: '当事人经营不符合标准的食品。',
        disputedPoints: '适用第一百二十四条还是第一百二十五条。',
        handlingOpinion: '应适用第一百二十四条。',
        reviewOpinion: '应适用第一百二十五条。',
        options: ['处理后再报', '重新出具意见'],
      },
    },
  ];
}

export const AN_OBJECTION = {
  points: [{ point: 1, grounds: '本案情节符合第一百二十四条。', basis: '食品安全法第一百二十四条' }],
};

/** A suspected crime on its way to the police, who do not take it; the case comes back (移送规定 5, 8). */
export function referralPath(short: string): readonly PathStep[] {
  const handler = `${short}-handler-1`;
  const on = todayInBeijing();
  const proposal = {
    kind: 'SUSPECTED_CRIME',
    target: '松原市公安局（虚构）',
    legalBasis: [{ law: '行政执法机关移送涉嫌犯罪案件的规定', article: '第三条' }],
    materials: [{ title: '现场检查笔录', pages: 4 }],
    letter: '现予移送。',
    report: { officers: [handler, `${short}-handler-2`], text: '达到追诉标准。' },
  };
  const bundle = [
    { kind: 'TRANSFER_LETTER', title: '涉嫌犯罪案件移送书', pages: 2 },
    { kind: 'INVESTIGATION_REPORT', title: '涉嫌犯罪案件情况的调查报告', pages: 6 },
    { kind: 'GOODS_LIST', title: '涉案物品清单', pages: 1 },
    { kind: 'TEST_REPORT', title: '检验报告', pages: 5 },
    { kind: 'OTHER_MATERIAL', noneBecause: '没有其他材料' },
  ];
  const receipt = { receivedBy: '王某（公安机关）', receivedOn: on, documentNo: '松公接〔2026〕8号' };
  const answer = { answer: 'DECLINED', on, reason: '未达到立案追诉标准。' };
  return [
    { who: handler, operation: 'referCase', body: proposal },
    { who: `${short}-head-1`, operation: 'decideReferral', body: { approved: true } },
    { who: handler, operation: 'recordTransfer', body: { bundle, receipt } },
    { who: handler, operation: 'recordPoliceAnswer', body: answer },
  ];
}
