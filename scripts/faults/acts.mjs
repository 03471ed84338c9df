/** Today in Beijing. */
function today() {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const DECISION = {
  facts: '经查属实。',
  reasons: '依法处理。',
  performance: '十五日内缴清。',
  remedies: '可申请行政复议。',
};
const MEMBERS = [1, 2, 3, 4, 5];
/** Not the failed point of a disagreeing opinion. */
const FAILED = 'LAW';
const DISAGREEING = ['AMEND', 'OTHER'];

/** A case as it is filed; `short` is the agency's short name. */
export function filing(short, number) {
  return {
    kind: 'PENALTY',
    cause: `故障演练案 ${number}`,
    party: { kind: 'ORGANISATION', name: '云岭测试食品有限公司（虚构）' },
    handlers: [`${short}-handler-1`, `${short}-handler-2`],
  };
}

/**
 * What people do about an open task: who, which command, with what. `detour` sends the case back where the step can;
 * one act per open task of that key.
 */
export const ACTS = {
  endInvestigation: ({ short, noticeFirst }) => ({
    who: `${short}-handler-1`,
    rival: `${short}-handler-2`,
    operation: 'end-investigation',
    body: { endedOn: today(), conclusion: '证据足以认定违法事实。', noticeFirst },
  }),
  serveNotice: ({ short }) => ({
    who: `${short}-handler-1`,
    rival: `${short}-handler-2`,
    operation: 'serve-notice',
    body: {
      servedOn: today(),
      kinds: ['FINE'],
      amount: '120000',
      facts: '经营标签不合格食品。',
      basis: ['食品安全法第一百二十五条'],
      hearingRight: true,
      method: 'DIRECT',
    },
  }),
  recordPartyResponse: ({ short }) => ({
    who: `${short}-handler-1`,
    rival: `${short}-handler-2`,
    operation: 'record-party-response',
    body: { response: 'WAIVED', on: today(), waiver: { text: '当事人书面放弃陈述、申辩和听证。' } },
  }),
  submitForReview: (course) => ({
    who: `${course.short}-handler-1`,
    rival: `${course.short}-handler-2`,
    operation: 'submit-for-review',
    body: bundle(course),
  }),
  reworkAndResubmit: (course) => ({
    who: `${course.short}-handler-1`,
    rival: `${course.short}-handler-2`,
    operation: 'rework-and-resubmit',
    body: { ...bundle(course), answers: [{ point: 1, answer: '已更正。' }] },
  }),
  assignReviewer: ({ short }) => ({
    who: `${short}-legal-head-1`,
    operation: 'assign-reviewer',
    body: { reviewer: `${short}-reviewer-1` },
  }),
  writeOpinion: (course) => ({
    who: `${course.short}-reviewer-1`,
    operation: 'write-opinion',
    body: opinion(course),
  }),
  signOpinion: ({ short, detour }) =>
    detour('returnOpinion')
      ? {
          who: `${short}-legal-head-1`,
          operation: 'return-opinion',
          body: { reason: '理由不充分，请补充。' },
        }
      : { who: `${short}-legal-head-1`, operation: 'sign-opinion', body: {} },
  conveneDiscussion: ({ short }) => ({
    who: `${short}-head-1`,
    rival: `${short}-deputy-1`,
    operation: 'convene-discussion',
    body: {
      on: today(),
      place: '三楼会议室',
      reporter: '甲',
      recorder: '丁',
      members: MEMBERS.map((each) => `${short}-member-${each}`),
      agenda: '讨论处理意见',
      papers: [],
    },
  }),
  concludeDiscussion: ({ short }) => ({
    who: `${short}-head-1`,
    operation: 'conclude-discussion',
    body: {
      conclusion: 'AGREE',
      reasons: '一致同意。',
      minutes: '会议记录。',
    },
  }),
  draftDecision: ({ short }) => ({
    who: `${short}-handler-1`,
    rival: `${short}-handler-2`,
    operation: 'draft-decision',
    body: DECISION,
  }),
  reviewDecisionDraft: ({ short, detour }) =>
    detour('returnDecisionDraft')
      ? {
          who: `${short}-unit-head-1`,
          operation: 'return-decision-draft',
          body: { reason: '请写明履行方式。' },
        }
      : { who: `${short}-unit-head-1`, operation: 'review-decision-draft', body: { opinion: '同意。' } },
  approveDecision: ({ short }) => ({
    who: `${short}-head-1`,
    operation: 'approve-decision',
    body: { opinion: '同意。' },
  }),
  serveDecision: ({ short }) => ({
    who: `${short}-handler-1`,
    rival: `${short}-handler-2`,
    operation: 'serve-decision',
    body: {
      servedOn: today(),
      method: 'DIRECT',
      receivedBy: '张某',
      servers: [`${short}-handler-1`, `${short}-handler-2`],
    },
  }),
  closeCase: ({ short }) => ({
    who: `${short}-handler-1`,
    rival: `${short}-unit-head-1`,
    operation: 'close-case',
    body: { performance: '已缴清。' },
  }),
};

/** Each member of the discussion casts a vote of their own, all at once. */
export function votes({ short }) {
  return MEMBERS.map((each) => ({
    who: `${short}-member-${each}`,
    operation: 'cast-vote',
    body: { words: '同意拟处理意见。', vote: 'AGREE' },
  }));
}

/** Each member signs the minutes themselves, all at once. */
export function signatures({ short }) {
  return MEMBERS.map((each) => ({
    who: `${short}-member-${each}`,
    operation: 'sign-minutes',
    body: { agrees: true },
  }));
}

function bundle({ parameters }) {
  const materials = parameters.materials.value.filter(({ when }) => when === undefined);
  return {
    materials: materials.map(({ key }) => ({
      key,
      title: key,
      paperReference: '第1册',
      pages: 3,
      original: true,
    })),
    statement: {
      facts: '一',
      lawAndDiscretion: '二',
      officers: '三',
      evidenceAndHearing: '四',
      others: '五',
    },
    proposal: {
      kinds: ['罚款'],
      amount: '120000',
      text: '拟罚款。',
      legalBasis: [{ law: '食品安全法', article: '第一百二十五条' }],
    },
    scope: { MAJOR_RIGHTS_DIRECT: true },
    declaration: { true: true, accurate: true, complete: true },
  };
}

function opinion({ parameters, detour }) {
  const points = parameters.checklist.value;
  const kinds = parameters.opinionKinds.value.map(({ kind }) => kind);
  const kind = DISAGREEING.find((each) => kinds.includes(each));
  const failed = points.find(({ subject }) => subject === FAILED);
  if (!kind || !failed || !detour('disagree')) {
    const checklist = points.map(({ key }) => ({ key, result: 'PASS' }));
    return { kind: 'AGREE', text: '同意拟处理意见。', checklist };
  }
  return {
    kind,
    text: '适用条款有误。',
    checklist: points.map(({ key }) =>
      key === failed.key ? { key, result: 'FAIL', reason: '条款有误' } : { key, result: 'PASS' },
    ),
    points: [{ text: '条款有误。', action: '更正条款。' }],
  };
}
