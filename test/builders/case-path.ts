import { aProfile } from './profiles.js';
import { aSubmission } from './submission.js';

/** One command of a case's path: who, what, with what. */
export interface PathStep {
  readonly who: string;
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const HOUR = 3_600_000;
/** Seven working days lie between the notice and the hearing (行政处罚法 64), whatever holidays come. */
const A_HEARING_AFTER_DAYS = 30;

export const todayInBeijing = (daysLater = 0): string =>
  new Date(Date.now() + (8 + 24 * daysLater) * HOUR).toISOString().slice(0, 10);

/** A fine of 120,000 yuan by an agency of the sample data (`sy`, `jm`, `tx`, `jx`). */
export function aFiling(short: string, over: Readonly<Record<string, unknown>> = {}) {
  return {
    kind: 'PENALTY',
    cause: '涉嫌经营标签不合格食品案',
    party: { kind: 'ORGANISATION', name: '云岭测试食品有限公司（虚构）' },
    handlers: [`${short}-handler-1`, `${short}-handler-2`],
    ...over,
  };
}

export function aBundle(over: Readonly<Record<string, unknown>> = {}) {
  const { materials, statement, proposal, scope, declaration } = aSubmission();
  return { materials, statement, proposal, scope, declaration, ...over };
}

export function anOpinionThatAgrees(agencyId: string) {
  const checklist = aProfile(agencyId).checklist.value.map(({ key }) => ({ key, result: 'PASS' }));
  return { kind: 'AGREE', text: '同意拟处理意见。', checklist };
}

export const A_DRAFT = {
  facts: '经查，当事人销售标签不合格食品。',
  reasons: '违法情节一般。',
  performance: '十五日内缴至指定银行。',
  remedies: '六十日内申请行政复议，六个月内提起行政诉讼。',
};

const anEnd = (on: string, noticeFirst: boolean) => ({
  endedOn: on,
  conclusion: '事实清楚。',
  noticeFirst,
});

const aNotice = (on: string) => ({
  servedOn: on,
  kinds: ['FINE'],
  amount: '120000',
  facts: '销售标签不合格食品。',
  basis: ['食品安全法第一百二十五条'],
  hearingRight: true,
  method: 'DIRECT',
});

/** A bundle without its evidence, which the legal unit asks for before it receives it. */
export function supplementPath(short: string): readonly PathStep[] {
  const handler = `${short}-handler-1`;
  const { materials } = aBundle();
  const evidence = materials.filter(({ key }) => key === 'EVIDENCE');
  const others = materials.filter(({ key }) => key !== 'EVIDENCE');
  const notice = { items: [{ key: 'EVIDENCE', reason: '未附证据材料。' }], workingDays: 3 };
  return [
    { who: handler, operation: 'endInvestigation', body: anEnd(todayInBeijing(), false) },
    { who: handler, operation: 'submitForReview', body: aBundle({ materials: others }) },
    { who: `${short}-legal-head-1`, operation: 'issueSupplementNotice', body: notice },
    { who: handler, operation: 'answerSupplementNotice', body: { materials: evidence } },
  ];
}

/** Up to the hearing that the party asked for, which waits for its day. */
export function hearingPath(short: string): readonly PathStep[] {
  const who = `${short}-handler-1`;
  const today = todayInBeijing();
  const hearingOn = todayInBeijing(A_HEARING_AFTER_DAYS);
  const hearing = { servedOn: today, hearingOn, place: '会议室', presider: `${short}-legal-head-1` };
  return [
    { who, operation: 'endInvestigation', body: anEnd(today, true) },
    { who, operation: 'serveNotice', body: aNotice(today) },
    { who, operation: 'recordPartyResponse', body: { response: 'HEARING_REQUESTED', on: today } },
    { who, operation: 'serveHearingNotice', body: hearing },
  ];
}

/** A case of summary procedure, decided on the spot, up to its closing. */
export function summaryPath(short: string): readonly PathStep[] {
  const who = `${short}-handler-1`;
  const decision = {
    ...A_DRAFT,
    kinds: ['罚款'],
    amount: '1000',
    legalBasis: [{ law: '中华人民共和国行政处罚法', article: '第五十一条' }],
    statement: '当事人无异议。',
    statementReview: '无须复核。',
    receivedBy: '张某（签收）',
  };
  const filing = { filedOn: todayInBeijing(), receivedBy: '办公室' };
  return [
    { who, operation: 'decideOnTheSpot', body: decision },
    { who, operation: 'fileWithAgency', body: filing },
    { who, operation: 'closeCase', body: { performance: '罚款已缴清。' } },
  ];
}

/** Everything after filing, up to the closing of the case; songyuan's leaders discuss, the others' do not. */
export function casePath(short: string, agencyId: string): readonly PathStep[] {
  const today = todayInBeijing();
  const handler = `${short}-handler-1`;
  return [
    {
      who: handler,
      operation: 'endInvestigation',
      body: anEnd(today, true),
    },
    {
      who: handler,
      operation: 'serveNotice',
      body: aNotice(today),
    },
    {
      who: handler,
      operation: 'recordPartyResponse',
      body: { response: 'WAIVED', on: today, waiver: { text: '当事人书面放弃陈述、申辩和听证。' } },
    },
    { who: handler, operation: 'submitForReview', body: aBundle() },
    {
      who: `${short}-legal-head-1`,
      operation: 'assignReviewer',
      body: { reviewer: `${short}-reviewer-1` },
    },
    { who: `${short}-reviewer-1`, operation: 'writeOpinion', body: anOpinionThatAgrees(agencyId) },
    { who: `${short}-legal-head-1`, operation: 'signOpinion', body: {} },
    ...(short === 'sy' ? discussion(today) : []),
    { who: handler, operation: 'draftDecision', body: A_DRAFT },
    { who: `${short}-unit-head-1`, operation: 'reviewDecisionDraft', body: { opinion: '同意。' } },
    { who: `${short}-head-1`, operation: 'approveDecision', body: { opinion: '同意。' } },
    {
      who: handler,
      operation: 'serveDecision',
      body: {
        servedOn: today,
        method: 'DIRECT',
        receivedBy: '张某（签收）',
        servers: [handler, `${short}-handler-2`],
      },
    },
    { who: handler, operation: 'closeCase', body: { performance: '罚款已缴清。' } },
  ];
}

function discussion(today: string): PathStep[] {
  const members = [1, 2, 3, 4, 5].map((each) => `sy-member-${each}`);
  return [
    {
      who: 'sy-head-1',
      operation: 'conveneDiscussion',
      body: {
        on: today,
        place: '三楼会议室',
        reporter: '甲',
        recorder: '丁',
        members,
        agenda: '讨论本案',
        papers: [],
      },
    },
    ...members.map((who) => ({
      who,
      operation: 'castVote',
      body: { words: '同意拟处理意见。', vote: 'AGREE' },
    })),
    {
      who: 'sy-head-1',
      operation: 'concludeDiscussion',
      body: { conclusion: 'AGREE', reasons: '一致同意。', minutes: '会议记录' },
    },
    ...members.map((who) => ({ who, operation: 'signMinutes', body: { agrees: true } })),
  ];
}
