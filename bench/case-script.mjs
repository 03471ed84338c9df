/** The whole course of one penalty case in the sample agency `songyuan`, from filing to closing: who does what. */

const HANDLER = 'sy-handler-1';
const LEGAL_HEAD = 'sy-legal-head-1';
const REVIEWER = 'sy-reviewer-1';
const AGENCY_HEAD = 'sy-head-1';
const UNIT_HEAD = 'sy-unit-head-1';
export const MEMBERS = [1, 2, 3, 4, 5].map((n) => `sy-member-${n}`);
export const PEOPLE = [HANDLER, 'sy-handler-2', LEGAL_HEAD, REVIEWER, AGENCY_HEAD, UNIT_HEAD, ...MEMBERS];
export const AGENCY = 'songyuan';

const DECISION = { facts: '事实', reasons: '理由', performance: '履行方式', remedies: '救济途径' };

export function filing(number) {
  return {
    kind: 'PENALTY',
    cause: '未按规定查验供货者许可证',
    party: { kind: 'ORGANISATION', name: `云岭食品第${number}店` },
    handlers: [HANDLER, 'sy-handler-2'],
  };
}

/**
 * The steps after filing. `view` is the inbox list in which `who` finds the task; `act` is what they do with it where
 * that is not its own command; `alreadyOpen` where the next task is open already (the other members' votes and
 * signatures).
 */
export function stepsOf({ today, checklist }) {
  return [
    ...investigated(today, { noticeFirst: true }),
    ...notified(today),
    step(HANDLER, 'mine', 'submitForReview', submission()),
    ...agreed(checklist),
    ...concluded(today),
  ];
}

/**
 * The whole flow with rework and dispute: the opinion wants another article, the handlers object, the two sides
 * negotiate in vain, the head rules, the proposal is changed and reviewed anew; the party is told what passed.
 */
export function disputedStepsOf({ today, checklist }) {
  return [
    ...investigated(today, { noticeFirst: false }),
    step(HANDLER, 'mine', 'submitForReview', submission('124')),
    ...reviewed(checklist, {
      kind: 'AMEND',
      text: '应适用第一百二十五条',
      failed: 'LAW',
      points: [{ text: '引用第一百二十四条有误', action: '改为第一百二十五条' }],
    }),
    ...disputed(today),
    step(HANDLER, 'mine', 'reworkAndResubmit', {
      ...submission(),
      answers: [{ point: 1, answer: '已改为第一百二十五条' }],
    }),
    ...agreed(checklist),
    ...notified(today),
    ...concluded(today),
  ];
}

function step(who, view, taskKey, body, more = {}) {
  return { who, view, taskKey, body, ...more };
}

function investigated(today, { noticeFirst }) {
  return [step(HANDLER, 'mine', 'endInvestigation', { endedOn: today, conclusion: '调查终结', noticeFirst })];
}

function notified(today) {
  return [
    step(HANDLER, 'mine', 'serveNotice', {
      servedOn: today,
      kinds: ['FINE'],
      amount: '120000',
      facts: '事实',
      basis: ['食品安全法第一百二十五条'],
      hearingRight: true,
      method: 'DIRECT',
    }),
    step(HANDLER, 'mine', 'recordPartyResponse', {
      response: 'WAIVED',
      on: today,
      waiver: { text: '当事人书面放弃' },
    }),
  ];
}

function agreed(checklist) {
  return reviewed(checklist, { kind: 'AGREE', text: '同意' });
}

function reviewed(checklist, { failed, ...opinion }) {
  const answers = checklist.map(({ key }) =>
    key === failed ? { key, result: 'FAIL', reason: '引用有误' } : { key, result: 'PASS' },
  );
  return [
    step(LEGAL_HEAD, 'group', 'assignReviewer', { reviewer: REVIEWER }),
    step(REVIEWER, 'mine', 'writeOpinion', { ...opinion, checklist: answers }),
    step(LEGAL_HEAD, 'group', 'signOpinion', {}),
  ];
}

function disputed(today) {
  const objection = { points: [{ point: 1, grounds: '依据准确', basis: '食品安全法第一百二十四条' }] };
  return [
    step(HANDLER, 'mine', 'reworkAndResubmit', objection, { act: 'objectToOpinion' }),
    step(LEGAL_HEAD, 'group', 'recordNegotiation', {
      on: today,
      place: '法制科',
      chair: '法制科科长',
      participants: { handling: [HANDLER], review: [REVIEWER] },
      points: [{ point: 1, handlingView: '适用 124 条', reviewView: '适用 125 条', result: '未达成一致' }],
      agreed: false,
      signedBy: [HANDLER, REVIEWER],
    }),
    step(LEGAL_HEAD, 'group', 'escalateDispute', {
      facts: '案情',
      disputedPoints: '适用条款',
      handlingOpinion: '应适用第一百二十四条',
      reviewOpinion: '应适用第一百二十五条',
      options: ['处理后再报', '重新出具意见'],
    }),
    step(AGENCY_HEAD, 'group', 'ruleOnDispute', {
      ruling: 'REWORK',
      text: '由承办机构处理',
      reason: '审核意见成立',
    }),
  ];
}

/** From the discussion to the closing. */
function concluded(today) {
  const votes = MEMBERS.map((member, index) =>
    step(member, 'mine', 'castVote', { words: '同意拟处理意见', vote: 'AGREE' }, { alreadyOpen: index > 0 }),
  );
  const signatures = MEMBERS.map((member, index) =>
    step(member, 'mine', 'signMinutes', { agrees: true }, { alreadyOpen: index > 0 }),
  );
  return [
    step(AGENCY_HEAD, 'group', 'conveneDiscussion', {
      on: today,
      place: '三楼会议室',
      reporter: '甲',
      recorder: '丁',
      members: MEMBERS,
      agenda: '讨论',
      papers: [],
    }),
    ...votes,
    step(AGENCY_HEAD, 'group', 'concludeDiscussion', {
      conclusion: 'AGREE',
      reasons: '一致同意',
      minutes: '会议记录',
    }),
    ...signatures,
    step(HANDLER, 'mine', 'draftDecision', DECISION),
    step(UNIT_HEAD, 'group', 'reviewDecisionDraft', { opinion: '同意' }),
    step(AGENCY_HEAD, 'group', 'approveDecision', { opinion: '同意' }),
    step(HANDLER, 'mine', 'serveDecision', {
      servedOn: today,
      method: 'DIRECT',
      receivedBy: '张某',
      servers: [HANDLER, 'sy-handler-2'],
    }),
    step(HANDLER, 'mine', 'closeCase', { performance: '已缴清' }),
  ];
}

function submission(article = '125') {
  return {
    materials: ['INVESTIGATION_REPORT', 'PROPOSAL', 'DRAFT_DECISION', 'EVIDENCE'].map((key) => ({
      key,
      title: key,
      paperReference: '卷1',
      pages: 3,
      original: true,
    })),
    statement: {
      facts: '事实',
      lawAndDiscretion: '依据',
      officers: '人员',
      evidenceAndHearing: '证据',
      others: '无',
    },
    proposal: {
      kinds: ['罚款'],
      amount: '120000',
      text: '拟罚款',
      legalBasis: [{ law: '食品安全法', article }],
    },
    scope: { MAJOR_RIGHTS_DIRECT: true },
    declaration: { true: true, accurate: true, complete: true },
  };
}

/** `/api/cases/{id}/end-investigation` for `endInvestigation`. */
export function pathOf(caseId, operation) {
  return `api/cases/${caseId}/${operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
