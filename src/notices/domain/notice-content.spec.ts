import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../../test/builders/profiles.js';
import { contentFaults, heavierFaults, notCoveredFaults, type NoticeContent } from './notice-content.js';
import { responseStateOf } from './notice-facts.js';

const fine: NoticeContent = {
  kinds: ['FINE'],
  amount: '120000.00',
  facts: '经营标签不合格食品',
  basis: ['食品安全法 125'],
  hearingRight: true,
};
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('what a notice tells', () => {
  it('行政处罚法 44: a fine names its amount', () => {
    expect(contentFaults(fine, true)).toEqual([]);
    expect(codes(contentFaults({ ...fine, amount: null }, true))).toEqual(['NOTICE_AMOUNT_MISSING']);
    expect(codes(contentFaults({ ...fine, amount: '0.00' }, true))).toEqual(['NOTICE_AMOUNT_MISSING']);
  });

  it('行政处罚法 44: a warning takes no money', () => {
    const warning: NoticeContent = { ...fine, kinds: ['WARNING'] };
    expect(codes(contentFaults(warning, true))).toEqual(['NOTICE_AMOUNT_WITHOUT_MONEY_PENALTY']);
    expect(contentFaults({ ...warning, amount: null }, true)).toEqual([]);
  });

  it.each(['DOWNGRADE_QUALIFICATION', 'REVOKE_PERMIT', 'STOP_PRODUCTION', 'CLOSE_BUSINESS'] as const)(
    '行政处罚法 63: %s is never announced without the right to a hearing',
    (kind) => {
      const notice: NoticeContent = { ...fine, kinds: [kind], amount: null, hearingRight: false };
      expect(codes(contentFaults(notice, true))).toEqual(['HEARING_RIGHT_DENIED']);
      expect(contentFaults({ ...notice, hearingRight: true }, true)).toEqual([]);
      expect(contentFaults(notice, false)).toEqual([]);
    },
  );

  it('行政处罚法 45: nobody is fined more for having spoken, unless new facts were found', () => {
    const more = { ...fine, amount: '130000.00' };
    const spoke = { kinds: ['FINE'], amount: '120000.00', response: 'STATEMENT' } as const;
    expect(codes(heavierFaults(more, spoke, undefined))).toEqual(['HEAVIER_AFTER_STATEMENT']);
    expect(codes(heavierFaults(more, { ...spoke, response: 'HEARING_REQUESTED' }, ' '))).toEqual([
      'HEAVIER_AFTER_STATEMENT',
    ]);
    expect(heavierFaults(more, spoke, '查明另一批次')).toEqual([]);
    expect(heavierFaults(more, { ...spoke, response: 'NONE' }, undefined)).toEqual([]);
    expect(heavierFaults(fine, spoke, undefined)).toEqual([]);
    expect(heavierFaults(more, undefined, undefined)).toEqual([]);
  });

  it.each([
    ['a kind is added', ['FINE', 'CONFISCATE_GOODS'], true],
    ['a heavier kind instead', ['REVOKE_PERMIT'], true],
    ['a lighter kind instead', ['WARNING'], false],
    ['the same', ['FINE'], false],
  ] as const)('行政处罚法 9, 45: after a statement %s', (_name, kinds, refused) => {
    const spoke = { kinds: ['FINE'], amount: '120000.00', response: 'STATEMENT' } as const;
    const content = { ...fine, kinds: [...kinds] };
    expect(codes(heavierFaults(content, spoke, undefined))).toEqual(
      refused ? ['HEAVIER_AFTER_STATEMENT'] : [],
    );
    expect(heavierFaults(content, spoke, '查明另一批次')).toEqual([]);
  });

  it.each(['CONFISCATE_GAINS', 'CONFISCATE_GOODS'] as const)(
    '行政处罚法 63: %s of no named value is announced with the right to a hearing',
    (kind) => {
      const notice: NoticeContent = { ...fine, kinds: [kind], amount: null, hearingRight: false };
      expect(codes(contentFaults(notice, true, '100000.00'))).toEqual(['CONFISCATED_VALUE_MISSING']);
      expect(contentFaults({ ...notice, hearingRight: true }, true, '100000.00')).toEqual([]);
      expect(contentFaults({ ...notice, amount: '800.00' }, true, '100000.00')).toEqual([]);
    },
  );

  it.each<[string, Partial<NoticeContent>, readonly string[]]>([
    ['what passed review', {}, []],
    ['a fen more', { amount: '120000.01' }, ['amount']],
    ['less money', { amount: '100000.00' }, []],
    ['a further kind', { kinds: ['FINE', 'STOP_PRODUCTION'] }, ['kinds']],
    ['a heavier kind instead', { kinds: ['REVOKE_PERMIT'], amount: null }, ['kinds']],
    ['a lighter kind instead', { kinds: ['WARNING'], amount: null }, []],
    ['more of both', { kinds: ['FINE', 'CONFISCATE_GAINS'], amount: '150000.00' }, ['amount', 'kinds']],
  ])(
    '行政处罚法 58, SY-L4: beside a proposal that passed review or needed none the notice tells %s',
    (_name, over, fields) => {
      const proposal = { kinds: ['罚款'], amount: '120000.00', reviewed: true };
      const faults = notCoveredFaults({ ...fine, ...over }, proposal);
      expect(faults.map(({ field }) => field)).toEqual(fields);
      expect(faults.every(({ code }) => code === 'NOTICE_HEAVIER_THAN_REVIEWED')).toBe(true);
      const unreviewed = notCoveredFaults({ ...fine, ...over }, { ...proposal, reviewed: false });
      expect(unreviewed.map(({ field }) => field)).toEqual(fields);
      expect(unreviewed.every(({ code }) => code === 'NOTICE_HEAVIER_THAN_PROPOSED')).toBe(true);
      expect(notCoveredFaults({ ...fine, ...over }, undefined)).toEqual([]);
    },
  );

  it('行政处罚法 58: kinds in words that nobody can weigh are left to the decision', () => {
    const content: NoticeContent = { ...fine, kinds: ['FINE', 'STOP_PRODUCTION'] };
    const proposal = { amount: '120000.00', reviewed: true };
    expect(notCoveredFaults(content, { ...proposal, kinds: ['罚款', '责令改正'] })).toEqual([]);
    const both: NoticeContent = { ...fine, kinds: ['FINE', 'CONFISCATE_GOODS', 'OTHER'] };
    expect(notCoveredFaults(both, { ...proposal, kinds: ['并处罚款', '没收'] })).toEqual([]);
  });

  it.each<[string, NoticeContent['kinds'], string[]]>([
    ['没收违法所得并处罚款', ['CONFISCATE_GAINS', 'FINE'], []],
    ['警告，并处罚款', ['WARNING', 'FINE'], []],
    ['责令停产整治并处罚款', ['STOP_PRODUCTION', 'FINE'], []],
    ['警告，并处罚款', ['WARNING', 'FINE', 'STOP_PRODUCTION'], ['kinds']],
  ])('行政处罚法 58: %s covers %j, and no more', (word, kinds, fields) => {
    const proposal = { kinds: [word], amount: '120000.00', reviewed: true };
    expect(notCoveredFaults({ ...fine, kinds }, proposal).map(({ field }) => field)).toEqual(fields);
  });

  it.each(['SUSPEND_PERMIT', 'RESTRICT_OPERATION', 'STOP_PRODUCTION'] as const)(
    '生态环境行政处罚办法 46: of %s jiangbei-eco tells the right to a hearing',
    (kind) => {
      const silent: NoticeContent = { ...fine, kinds: [kind], amount: null, hearingRight: false };
      const { furtherHearingKinds } = aProfile('jiangbei-eco');
      expect(codes(contentFaults(silent, true, undefined, furtherHearingKinds))).toEqual([
        'HEARING_RIGHT_DENIED',
      ]);
      expect(contentFaults({ ...silent, hearingRight: true }, true, undefined, furtherHearingKinds)).toEqual(
        [],
      );
      const further = ['SUSPEND_PERMIT', 'RESTRICT_OPERATION'].includes(kind);
      const elsewhere = contentFaults(silent, true, undefined, aProfile('songyuan').furtherHearingKinds);
      expect(codes(elsewhere)).toEqual(further ? [] : ['HEARING_RIGHT_DENIED']);
    },
  );

  it('行政处罚法 63: a larger fine is never announced without the right to a hearing', () => {
    const silent = { ...fine, hearingRight: false };
    expect(codes(contentFaults(silent, true, '100000.00'))).toEqual(['HEARING_RIGHT_DENIED']);
    expect(contentFaults({ ...silent, amount: '99999.99' }, true, '100000.00')).toEqual([]);
    expect(contentFaults(fine, true, '100000.00')).toEqual([]);
  });
});

describe("where the party's answer stands", () => {
  it('行政处罚法 45, 62: waiting while the period runs, over when it has run out, handled when answered', () => {
    expect(responseStateOf(null, false)).toBe('WAITING');
    expect(responseStateOf(null, true)).toBe('PERIOD_OVER');
    expect(responseStateOf('NONE', true)).toBe('PERIOD_OVER');
    expect(responseStateOf('STATEMENT', false)).toBe('HANDLED');
    expect(responseStateOf('WAIVED', false)).toBe('WAIVED');
    expect(responseStateOf('HEARING_REQUESTED', true)).toBe('HEARING_REQUESTED');
  });
});
