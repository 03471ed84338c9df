import { SAMPLE_NAMES } from '../names.js';
import {
  HANDLER,
  HEAD,
  LEGAL_HEAD,
  MEMBERS,
  REVIEWER,
  SECOND_HANDLER,
  UNIT_HEAD,
  type SampleStep,
} from './sample-case.js';

const CHECKLIST = [
  ...['SUBJECT_AND_OFFICERS', 'FACTS', 'LAW', 'PROCEDURE'],
  ...['POWER', 'DOCUMENTS', 'CRIME', 'OTHER'],
];
const MATERIALS = [
  ['INVESTIGATION_REPORT', '调查终结报告', 10],
  ['PROPOSAL', '处理意见及情况说明', 4],
  ['DRAFT_DECISION', '决定书代拟稿', 4],
  ['EVIDENCE', '现场检查笔录、询问笔录、销售台账', 42],
] as const;

type Ways = (today: string, amount: string) => readonly SampleStep[];

export const endInvestigation = (today: string, noticeFirst = false): SampleStep => ({
  who: HANDLER,
  operation: 'endInvestigation',
  body: { endedOn: today, conclusion: '事实清楚，证据确实、充分。', noticeFirst },
});

/** Notice first, to which the party waives everything; then the bundle. */
export const submitted: Ways = (today, amount) => [
  endInvestigation(today, true),
  {
    who: HANDLER,
    operation: 'serveNotice',
    body: {
      servedOn: today,
      kinds: ['FINE'],
      amount,
      facts: '当事人的行为违反了有关规定，有现场检查笔录、询问笔录和销售台账为证。',
      basis: ['食品安全法第一百二十五条'],
      hearingRight: true,
      method: 'DIRECT',
    },
  },
  {
    who: HANDLER,
    operation: 'recordPartyResponse',
    body: { response: 'WAIVED', on: today, waiver: { text: '当事人书面放弃陈述、申辩和听证。' } },
  },
  { who: HANDLER, operation: 'submitForReview', body: bundle(amount) },
];

export const underReview: Ways = (today, amount) => [
  ...submitted(today, amount),
  { who: LEGAL_HEAD, operation: 'assignReviewer', body: { reviewer: REVIEWER } },
];

export const agreed: Ways = (today, amount) => [
  ...underReview(today, amount),
  { who: REVIEWER, operation: 'writeOpinion', body: opinion('AGREE', '同意拟处理意见。') },
  { who: LEGAL_HEAD, operation: 'signOpinion', body: {} },
];

export const toRework: Ways = (today, amount) => [
  ...underReview(today, amount),
  {
    who: REVIEWER,
    operation: 'writeOpinion',
    body: opinion('AMEND', '建议变更适用条款。', {
      key: 'LAW',
      reason: '应适用第一百二十五条。',
      points: [{ text: '引用第一百二十四条有误。', action: '改为第一百二十五条。' }],
    }),
  },
  { who: LEGAL_HEAD, operation: 'signOpinion', body: {} },
];

export const toRefer: Ways = (today, amount) => [
  ...underReview(today, amount),
  {
    who: REVIEWER,
    operation: 'writeOpinion',
    body: opinion('REFER', '建议移送公安机关。', {
      key: 'CRIME',
      reason: '销售金额达到追诉标准。',
      points: [{ text: '涉嫌犯罪。', action: '移送公安机关。' }],
      referTo: '松原市公安局（虚构）',
    }),
  },
  { who: LEGAL_HEAD, operation: 'signOpinion', body: {} },
  {
    who: HANDLER,
    operation: 'referCase',
    body: {
      kind: 'SUSPECTED_CRIME',
      target: '松原市公安局（虚构）',
      legalBasis: [{ law: '行政执法机关移送涉嫌犯罪案件的规定', article: '第三条' }],
      materials: [{ title: '现场检查笔录', pages: 4 }],
      letter: '现予移送。',
      report: { officers: [HANDLER, SECOND_HANDLER], text: '销售金额达到追诉标准。' },
    },
  },
];

export const disputed: Ways = (today, amount) => [
  ...toRework(today, amount),
  {
    who: HANDLER,
    operation: 'objectToOpinion',
    withoutTask: true,
    body: {
      points: [
        { point: 1, grounds: '本案情节符合第一百二十四条。', basis: '食品安全法第一百二十四条第一款' },
      ],
    },
  },
  {
    who: LEGAL_HEAD,
    operation: 'recordNegotiation',
    body: {
      on: today,
      place: '法制科办公室',
      chair: SAMPLE_NAMES[LEGAL_HEAD],
      participants: { handling: [HANDLER, SECOND_HANDLER], review: [REVIEWER, LEGAL_HEAD] },
      points: [
        {
          point: 1,
          handlingView: '应适用第一百二十四条。',
          reviewView: '应适用第一百二十五条。',
          result: '未达成一致。',
        },
      ],
      agreed: false,
      signedBy: [HANDLER, REVIEWER],
    },
  },
  {
    who: LEGAL_HEAD,
    operation: 'escalateDispute',
    body: {
      facts: '当事人经营不符合食品安全标准的食品。',
      disputedPoints: '适用第一百二十四条还是第一百二十五条。',
      handlingOpinion: '承办机构认为应适用第一百二十四条，理由见异议书。',
      reviewOpinion: '法制审核机构认为应适用第一百二十五条，理由见审核意见书。',
      options: ['由承办机构变更后再次报送', '由法制审核机构重新出具意见'],
    },
  },
];

/** The leaders meet; so many of the five have voted. */
export const discussed = (today: string, amount: string, votes: number): readonly SampleStep[] => [
  ...agreed(today, amount),
  {
    who: HEAD,
    operation: 'conveneDiscussion',
    body: {
      on: today,
      place: '三楼会议室',
      reporter: SAMPLE_NAMES[HANDLER],
      recorder: SAMPLE_NAMES[UNIT_HEAD],
      members: MEMBERS,
      agenda: '审议本案拟处理意见',
      papers: [],
    },
  },
  ...MEMBERS.slice(0, votes).map((who) => ({
    who,
    operation: 'castVote',
    body: { words: '事实清楚，同意拟处理意见。', vote: 'AGREE' },
  })),
];

export const toApprove: Ways = (today, amount) => [
  ...discussed(today, amount, MEMBERS.length),
  {
    who: HEAD,
    operation: 'concludeDiscussion',
    body: {
      conclusion: 'AGREE',
      reasons: '事实清楚，程序合法，裁量适当。',
      minutes: '会议听取汇报，五人逐一发表意见，一致同意。',
    },
  },
  ...MEMBERS.map((who) => ({ who, operation: 'signMinutes', body: { agrees: true } })),
  {
    who: HANDLER,
    operation: 'draftDecision',
    body: {
      facts: '经查，当事人的违法行为有现场检查笔录、询问笔录为证。',
      reasons: '违法情节一般，按裁量基准从一般幅度处罚。',
      performance: '自收到本决定书之日起十五日内缴至指定银行。',
      remedies: '六十日内申请行政复议，六个月内提起行政诉讼。',
    },
  },
  { who: UNIT_HEAD, operation: 'reviewDecisionDraft', body: { opinion: '同意。' } },
];

export const closed: Ways = (today, amount) => [
  ...toApprove(today, amount),
  { who: HEAD, operation: 'approveDecision', body: { opinion: '同意。' } },
  {
    who: HANDLER,
    operation: 'serveDecision',
    body: {
      servedOn: today,
      method: 'DIRECT',
      receivedBy: '张某（签收）',
      servers: [HANDLER, SECOND_HANDLER],
    },
  },
  { who: HANDLER, operation: 'closeCase', body: { performance: '罚款已缴清。' } },
];

interface Failed {
  readonly key: string;
  readonly reason: string;
  readonly points: readonly unknown[];
  readonly referTo?: string;
}

/** With one point of the checklist failed, where there is something to say against the proposal. */
function opinion(kind: string, text: string, failed?: Failed) {
  const checklist = CHECKLIST.map((key) =>
    key === failed?.key ? { key, result: 'FAIL', reason: failed.reason } : { key, result: 'PASS' },
  );
  const { points, referTo } = failed ?? {};
  return { kind, text, checklist, ...(points && { points }), ...(referTo && { referTo }) };
}

function bundle(amount: string) {
  return {
    materials: MATERIALS.map(([key, title, pages], index) => ({
      key,
      title,
      pages,
      paperReference: `第1册第${index * 20 + 1}页起`,
      original: key !== 'EVIDENCE',
    })),
    statement: {
      facts: '基本事实见调查终结报告。',
      lawAndDiscretion: '适用法律和裁量基准见处理意见。',
      officers: '承办人员均持有有效行政执法证。',
      evidenceAndHearing: '现场检查笔录、询问笔录各一份；当事人放弃听证。',
      others: '无。',
    },
    proposal: {
      kinds: ['罚款'],
      amount,
      text: `拟处罚款 ${amount} 元。`,
      legalBasis: [{ law: '中华人民共和国食品安全法', article: '第一百二十五条' }],
    },
    scope: { MAJOR_RIGHTS_DIRECT: true },
    declaration: { true: true, accurate: true, complete: true },
  };
}
