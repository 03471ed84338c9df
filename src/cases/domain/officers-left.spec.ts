import { describe, expect, it } from '@jest/globals';
import { certificateFaults } from '../../accounts/domain/officer-eligibility.js';
import { needsOfficersTogether, officersLeftFaults, peopleOfRemade, type Officer } from './officers-left.js';

const TODAY = '2026-03-10';

/** An officer whose certificate ends on that day; null: who has none. */
const officer = (
  name: string,
  over: Partial<Officer> = {},
  validTo: string | null = '2028-04-30',
): Officer => {
  const certificate = { number: `证${name}`, area: '综合执法', validFrom: '2023-05-01' };
  const certificates = validTo === null ? [] : [{ ...certificate, validTo }];
  const faults = certificateFaults({ personId: name, name, certificates }, TODAY);
  return { personId: name, disabled: false, roles: ['HANDLER'], certificateFaults: faults, ...over };
};

describe('the officers left to a case (行政处罚法 42, 43; JBM-3, JBM-5; ST-2.1.3(2))', () => {
  it.each<[string, readonly Officer[], readonly string[], readonly string[]]>([
    ['two', [officer('甲'), officer('丙')], [], []],
    ['one of two is recused', [officer('甲'), officer('丙')], ['丙'], ['OFFICERS_TOO_FEW']],
    ['none of two', [officer('甲'), officer('丙')], ['甲', '丙'], ['OFFICERS_TOO_FEW']],
    ['two of three', [officer('甲'), officer('丙'), officer('丁')], ['丙'], []],
    ['the recusal of a reviewer leaves them two', [officer('甲'), officer('丙')], ['乙'], []],
    [
      'the account of one is disabled',
      [officer('甲'), officer('丙', { disabled: true })],
      [],
      ['OFFICERS_TOO_FEW'],
    ],
    ['one is a handler no more', [officer('甲'), officer('丙', { roles: [] })], [], ['OFFICERS_TOO_FEW']],
    ['a certificate is valid on its last day', [officer('甲'), officer('丙', {}, TODAY)], [], []],
    [
      'and lapsed the day after',
      [officer('甲'), officer('丙', {}, '2026-03-09')],
      [],
      ['OFFICERS_TOO_FEW', 'OFFICER_CERTIFICATE_EXPIRED'],
    ],
    [
      'two remain beside one whose certificate lapsed',
      [officer('甲'), officer('丙'), officer('丁', {}, '2026-03-09')],
      [],
      [],
    ],
    [
      'who acts has a valid one, even where two others have',
      [officer('甲', {}, '2026-03-09'), officer('丙'), officer('丁')],
      [],
      ['OFFICER_CERTIFICATE_EXPIRED'],
    ],
    [
      'none at all',
      [officer('甲'), officer('丙', {}, null)],
      [],
      ['OFFICERS_TOO_FEW', 'OFFICER_CERTIFICATE_MISSING'],
    ],
  ])('%s', (_name, officers, recusedIds, codes) => {
    const faults = officersLeftFaults({ officers, recusedIds, actorId: '甲' });
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['endInvestigation', true],
    ['submitForReview', true],
    ['serveNotice', true],
    ['draftDecision', true],
    ['recordPartyResponse', false],
  ] as const)('%s takes both of them: %s', (action, together) => {
    expect(needsOfficersTogether(action)).toBe(together);
  });
});

describe('who takes up a case in which the decision is made again (行政处罚法 43, JBM-12)', () => {
  it.each<[string, string[], string[]]>([
    ['nobody was recused', [], ['甲', '丙']],
    ['one handler and a reviewer were', ['丙', '乙'], ['甲']],
    ['both handlers were: the seats are empty', ['甲', '丙'], []],
  ])('%s', (_name, recusedIds, handlerIds) => {
    const row = { handlerIds: ['甲', '丙'], formerHandlerIds: ['丁'], recusedIds };
    expect(peopleOfRemade(row)).toEqual({ handlerIds, formerHandlerIds: ['丁'], recusedIds });
  });
});
