import { describe, expect, it } from '@jest/globals';
import { aSubmission } from '../../../test/builders/submission.js';
import { bundleFaults } from './bundle-faults.js';
import { proposalText, STATEMENT_PARTS, type Proposal } from './submission.js';

const found = (content = aSubmission()) => bundleFaults(content).map(({ code, field }) => [code, field]);

describe('what a bundle cannot do without', () => {
  it('TC-01’s bundle is taken', () => expect(found()).toEqual([]));

  it.each(STATEMENT_PARTS)('SY-L7: the part "%s" of the situation statement is not empty', (part) => {
    for (const blank of ['', '   ', '\n\t', '　']) {
      const statement = { ...aSubmission().statement, [part]: blank };
      const faults = bundleFaults(aSubmission({ statement }));
      expect(faults).toMatchObject([
        { code: 'STATEMENT_PART_EMPTY', field: `statement.${part}`, clauses: ['SY-L7'], status: 422 },
      ]);
    }
  });

  it.each([
    ['no text', { text: ' ' }, [['PROPOSAL_MISSING', 'proposal']]],
    ['no kind of act', { kinds: [] }, [['PROPOSAL_MISSING', 'proposal']]],
    ['no law', { legalBasis: [] }, [['LEGAL_BASIS_MISSING', 'proposal.legalBasis']]],
  ] as [string, Partial<Proposal>, string[][]][])(
    'JBM-29, SY-L6(2): a proposal with %s is none',
    (_name, over, expected) => {
      expect(found(aSubmission({ proposal: { ...aSubmission().proposal, ...over } }))).toEqual(expected);
    },
  );

  it.each([
    ['a fine without amount', ['罚款'], undefined, ['PROPOSAL_AMOUNT_MISSING']],
    ['a fine of nothing', ['没收违法所得', '并处罚款'], '0.00', ['PROPOSAL_AMOUNT_MISSING']],
    ['a fine', ['罚款'], '0.01', []],
    ['a warning', ['警告'], undefined, []],
    ['no fine', ['不予罚款'], undefined, []],
    ['a daily fine that enforces another', ['加处罚款'], undefined, []],
  ] as [string, string[], string | undefined, string[]][])(
    'SY-L6(2), 行政处罚法 44: %s',
    (_name, kinds, amount, codes) => {
      const { amount: _amount, ...proposal } = aSubmission().proposal;
      const named = amount === undefined ? {} : { amount };
      const faults = bundleFaults(aSubmission({ proposal: { ...proposal, kinds, ...named } }));
      expect(faults.map(({ code }) => code)).toEqual(codes);
    },
  );

  it.each(['true', 'accurate', 'complete'] as const)(
    'JBM-29, JX-L10, JBE-L10: the handling unit declares its materials %s',
    (word) => {
      const declaration = { true: true, accurate: true, complete: true, [word]: false };
      expect(found(aSubmission({ declaration }))).toEqual([['DECLARATION_MISSING', 'declaration']]);
    },
  );

  it('tells every fault at once', () => {
    const statement = { facts: '', lawAndDiscretion: '', officers: '', evidenceAndHearing: '', others: '' };
    const declaration = { true: false, accurate: false, complete: false };
    const proposal = { kinds: [], text: '', legalBasis: [] };
    expect(found(aSubmission({ statement, declaration, proposal }))).toHaveLength(8);
  });
});

describe('the text that names one version of a proposal', () => {
  const proposal = aSubmission().proposal;

  it.each([
    ['the amount', { amount: '120000.01' }],
    ['the kinds', { kinds: ['罚款', '没收'] }],
    ['the text', { text: '拟罚款十二万元。 ' }],
    ['the law', { legalBasis: [{ law: '食品安全法', article: '124' }] }],
  ] as [string, Partial<Proposal>][])('changes with %s', (_name, over) => {
    expect(proposalText({ ...proposal, ...over })).not.toBe(proposalText(proposal));
  });

  it('does not depend on the order in which fields were sent', () => {
    const { kinds, amount, text, legalBasis } = proposal;
    expect(proposalText({ legalBasis, text, kinds, ...(amount ? { amount } : {}) })).toBe(
      proposalText(proposal),
    );
  });
});
