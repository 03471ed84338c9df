import type { SubmissionContent } from '../../src/materials/domain/submission.js';

/** TC-01's bundle: a fine of 120,000 yuan, everything that songyuan asks for. */
export function aSubmission(over: Partial<SubmissionContent> = {}): SubmissionContent {
  return {
    materials: ['INVESTIGATION_REPORT', 'PROPOSAL', 'DRAFT_DECISION', 'EVIDENCE'].map((key) => ({
      key,
      title: key,
      paperReference: '卷一',
      pages: 3,
      original: true,
    })),
    statement: {
      facts: '经查，当事人销售标签不合格食品。',
      lawAndDiscretion: '食品安全法第一百二十五条，裁量从一般幅度。',
      officers: '二名执法人员均持证。',
      evidenceAndHearing: '证据五组；当事人放弃听证。',
      others: '无。',
    },
    proposal: {
      kinds: ['罚款'],
      amount: '120000.00',
      text: '拟罚款十二万元。',
      legalBasis: [{ law: '食品安全法', article: '125' }],
    },
    scope: { MAJOR_RIGHTS_DIRECT: true },
    circumstances: [],
    voluntary: false,
    declaration: { true: true, accurate: true, complete: true },
    answers: [],
    ...over,
  };
}
