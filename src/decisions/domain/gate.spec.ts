import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../shared/domain-error.js';
import { gateClosed } from './decision.errors.js';
import { askGate, noticeWanted, openConditions, type GateFacts } from './gate.js';

/** TC-01 on the day of its decision: everything is fulfilled. */
function facts(over: Partial<GateFacts> = {}): GateFacts {
  return {
    sameAsProposal: true,
    proposalHash: 'proposal-1',
    amount: '120000.00',
    reviewRequired: true,
    summary: null,
    lawsNotValid: [],
    lawsUnknown: [],
    age: { asked: false, age: null, lighter: false, drafted: true },
    clocks: {
      caseLimit: { due: '2026-10-19', overdue: false },
      lateReason: undefined,
      drafted: true,
      statutory: true,
      hearingHeldOn: '2026-09-17',
      reviewReceivedOn: '2026-09-23',
    },
    review: { opinionKind: 'AGREE', proposalHash: 'proposal-1' },
    discussionRequired: true,
    discussionClause: 'SY-L13',
    discussionOrder: null,
    discussion: { conclusion: 'AGREE', round: 1 },
    round: 1,
    noticeRequired: true,
    noticeClauses: ['行政处罚法 44', '行政处罚法 62'],
    notTold: [],
    notice: {
      amount: '120000.00',
      responseHandled: true,
      hearingRequested: true,
      hearingRecordSigned: true,
      repeatReason: null,
    },
    ...over,
  };
}
const open = (over: Partial<GateFacts> = {}): string[] =>
  openConditions(askGate(facts(over))).map(({ code }) => code);
const notice = (over: Partial<NonNullable<GateFacts['notice']>>): Partial<GateFacts> => ({
  notice: { ...(facts().notice as NonNullable<GateFacts['notice']>), ...over },
});

describe('the gate before a decision', () => {
  it('行政处罚法 44, 45, A7: what changed since the notice is told again first (SY-L10)', () => {
    expect(open({ notTold: ['BASIS', 'FACTS'] })).toEqual(['NEW_NOTICE_REQUIRED']);
    const named = askGate(facts({ notTold: ['BASIS'] })).find(({ code }) => code === 'NEW_NOTICE_REQUIRED');
    expect(named?.text.zh).toContain('依据');
    expect(named?.clauses).toEqual(expect.arrayContaining(['行政处罚法 44', '行政处罚法 45', 'A7']));
  });

  it('A7: an act that was amended and never announced is announced first', () => {
    const permit = { noticeRequired: false, notice: null } as const;
    expect(open(permit)).toEqual([]);
    expect(open({ ...permit, notTold: ['NEVER_TOLD'] })).toEqual(['NEW_NOTICE_REQUIRED']);
  });

  it.each<[string, Partial<GateFacts>, boolean]>([
    ['what it was told', {}, false],
    ['less than it was told', { amount: '100000.00' }, false],
    ['more than it was told', { amount: '120000.01' }, true],
    ['an amount where it was told of none', notice({ amount: null }), true],
    ['another basis than it was told', { notTold: ['BASIS'] }, true],
    ['a penalty that it was never told of', { notice: null }, true],
    ['what it was told, because the notice was flawed', notice({ repeatReason: '未告知听证权利' }), true],
    ['a penalty while its time to answer runs', notice({ responseHandled: false }), true],
    ['a penalty before its hearing is recorded', notice({ hearingRecordSigned: false }), false],
    ['an act that needs no notice', { noticeRequired: false, notice: null }, false],
  ])(
    '行政处罚法 44, 45, A7: before anything is discussed, the party is told of %s',
    (_name, over, wanted) => {
      expect(noticeWanted(facts(over))).toBe(wanted);
    },
  );

  it('TC-01 may be decided', () => expect(open()).toEqual([]));

  it.each([
    ['no review at all', null],
    ['a review that still runs', { opinionKind: null, proposalHash: 'proposal-1' }],
    ...[
      'SUPPLEMENT',
      'NO_DECISION',
      'AMEND',
      'CORRECT',
      'REFER',
      'PROBLEMS',
      'NOT_PASSED',
      'OTHER',
      'agree',
      '',
    ].map(
      (opinionKind) => [`the opinion "${opinionKind}"`, { opinionKind, proposalHash: 'proposal-1' }] as const,
    ),
  ] as [string, GateFacts['review']][])(
    '行政处罚法 58, SY-L4, SY-M3.0, JBE-L1, ST-2.3.0: closed with %s',
    (_name, review) => {
      const conditions = openConditions(askGate(facts({ review })));
      expect(conditions).toMatchObject([
        { code: 'REVIEW_NOT_PASSED', clauses: ['行政处罚法 58', 'SY-L4', 'SY-M3.0', 'JBE-L1', 'ST-2.3.0'] },
      ]);
    },
  );

  it.each([
    ['the proposal changed after the review', { proposalHash: 'proposal-2' }],
    ['the decision is not the proposal', { sameAsProposal: false }],
  ])('SY-L4: closed when %s', (_name, over) => expect(open(over)).toEqual(['PROPOSAL_CHANGED_AFTER_REVIEW']));

  it.each([
    ['none was held', null],
    ['it is still on', { conclusion: null, round: 1 }],
    ['it disagreed', { conclusion: 'DISAGREE', round: 1 }],
    ['it was about the round before', { conclusion: 'AGREE', round: 0 }],
    ['it was about a later round', { conclusion: 'AGREE', round: 2 }],
  ] as [string, GateFacts['discussion']][])(
    'SY-L13: the discussion is wanted and %s',
    (_name, discussion) => {
      const [condition] = openConditions(askGate(facts({ discussion })));
      expect(condition).toMatchObject({ code: 'DISCUSSION_REQUIRED', clauses: ['SY-L13', '行政处罚法 57'] });
    },
  );

  it.each([
    ['行政处罚法 44: no notice', { notice: null }, ['NOTICE_REQUIRED']],
    [
      '行政处罚法 45: the party may still answer',
      notice({ responseHandled: false }),
      ['RESPONSE_PERIOD_RUNNING'],
    ],
    [
      '行政处罚法 65: a hearing without signed record',
      notice({ hearingRecordSigned: false }),
      ['HEARING_RECORD_REQUIRED'],
    ],
    ['no hearing asked, no record', notice({ hearingRequested: false, hearingRecordSigned: false }), []],
    ['TC-01: 130,000 decided, 120,000 notified', { amount: '130000.00' }, ['AMOUNT_ABOVE_NOTIFIED']],
    ['one cent above', { amount: '120000.01' }, ['AMOUNT_ABOVE_NOTIFIED']],
    ['below the notified amount', { amount: '119999.99' }, []],
    ['no money in the decision', { amount: null }, []],
    ['money that was not notified', notice({ amount: null }), ['AMOUNT_ABOVE_NOTIFIED']],
  ] as [string, Partial<GateFacts>, string[]][])('%s', (_name, over, codes) =>
    expect(open(over)).toEqual(codes),
  );

  it('what is not wanted is not asked', () => {
    const nothing = { reviewRequired: false, discussionRequired: false, noticeRequired: false };
    expect(open({ ...nothing, review: null, discussion: null, notice: null })).toEqual([]);
  });

  it('names every open condition, each with clause and remedy in both languages', () => {
    const conditions = openConditions(askGate(facts({ review: null, discussion: null, notice: null })));
    expect(conditions.map(({ code }) => code)).toEqual([
      'REVIEW_NOT_PASSED',
      'DISCUSSION_REQUIRED',
      'NOTICE_REQUIRED',
    ]);
    const error = gateClosed(conditions);
    expect(error).toBeInstanceOf(DomainError);
    for (const { status, clauses, message, remedy } of error.all) {
      expect(status).toBe(409);
      expect(clauses?.length).toBeGreaterThan(0);
      for (const text of [message, remedy]) expect(text.zh && text.en).toBeTruthy();
    }
  });

  it('SY-M3.0: whatever else is true, a wanted review that did not agree to this version keeps it closed', () => {
    const review = fc.option(
      fc.record({
        opinionKind: fc.option(fc.constantFrom('AGREE', 'AMEND', 'agree', '')),
        proposalHash: fc.constantFrom('proposal-1', 'proposal-2'),
      }),
    );
    const any = fc.record({
      review,
      sameAsProposal: fc.boolean(),
      discussionRequired: fc.boolean(),
      noticeRequired: fc.boolean(),
      notTold: fc.subarray(['KINDS', 'BASIS', 'FACTS'] as const),
      round: fc.nat(3),
    });
    fc.assert(
      fc.property(any, (over) => {
        const passed =
          over.review?.opinionKind === 'AGREE' &&
          over.review.proposalHash === 'proposal-1' &&
          over.sameAsProposal;
        if (!passed) expect(open(over)).not.toEqual([]);
      }),
    );
  });
});
