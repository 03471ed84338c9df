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
 * The steps after filing. `view` is the inbox list in which `who` finds the task; `opens` is false where the next
 * task is open already (the other members' votes and signatures).
 */
export function stepsOf({ today, checklist }) {
  const step = (who, view, taskKey, body, more = {}) => ({ who, view, taskKey, body, ...more });
  const votes = MEMBERS.map((member, index) =>
    step(member, 'mine', 'castVote', { words: '同意拟处理意见', vote: 'AGREE' }, { alreadyOpen: index > 0 }),
  );
  const signatures = MEMBERS.map((member, index) =>
    step(member, 'mine', 'signMinutes', { agrees: true }, { alreadyOpen: index > 0 }),
  );
  return [
    step(HANDLER, 'mine', 'endInvestigation', { endedOn: today, conclusion: '调查终结', noticeFirst: true }),
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
    step(HANDLER, 'mine', 'submitForReview', submission()),
    step(LEGAL_HEAD, 'group', 'assignReviewer', { reviewer: REVIEWER }),
    step(REVIEWER, 'mine', 'writeOpinion', {
      kind: 'AGREE',
      text: '同意',
      checklist: checklist.map(({ key }) => ({ key, result: 'PASS' })),
    }),
    step(LEGAL_HEAD, 'group', 'signOpinion', {}),
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

function submission() {
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
      legalBasis: [{ law: '食品安全法', article: '125' }],
    },
    scope: { MAJOR_RIGHTS_DIRECT: true },
    declaration: { true: true, accurate: true, complete: true },
  };
}

/** `/api/cases/{id}/end-investigation` for `endInvestigation`. */
export function pathOf(caseId, taskKey) {
  return `api/cases/${caseId}/${taskKey.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
