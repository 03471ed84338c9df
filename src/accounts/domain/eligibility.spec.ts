import { describe, expect, it } from '@jest/globals';
import { checkOfficersMayHandle } from './officer-eligibility.js';
import type { OfficerCertificate, ReviewerRegistration } from './person.js';
import { checkReviewerMayReview } from './reviewer-eligibility.js';

const until = (validTo: string, number = '吉J-1', validFrom = '2023-05-01'): OfficerCertificate => ({
  number,
  area: '市场监管',
  validFrom,
  validTo,
});
const officer = (personId: string, ...certificates: OfficerCertificate[]) => ({
  personId,
  name: personId,
  certificates,
});
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('officers who may handle a case (行政处罚法 42, ST-2.1.3(2), JBM-3)', () => {
  const good = officer('甲', until('2028-04-30'));
  const other = officer('丙', until('2028-04-30', '吉J-2'));

  it.each([
    ['two with certificates', [good, other], []],
    ['only one', [good], ['OFFICERS_TOO_FEW']],
    ['the same one twice', [good, good], ['OFFICERS_TOO_FEW']],
    ['nobody', [], ['OFFICERS_TOO_FEW']],
    ['one never certified', [good, officer('乙')], ['OFFICER_CERTIFICATE_MISSING']],
    [
      'one expired the day before',
      [good, officer('乙', until('2026-07-19'))],
      ['OFFICER_CERTIFICATE_EXPIRED'],
    ],
    ['one on its last day', [good, officer('乙', until('2026-07-20'))], []],
    ['one on its first day', [good, officer('乙', until('2028-01-01', 'x', '2026-07-20'))], []],
    [
      'one not yet valid',
      [good, officer('乙', until('2028-01-01', 'x', '2026-07-21'))],
      ['OFFICER_CERTIFICATE_EXPIRED'],
    ],
    [
      'one renewed under a new number',
      [good, officer('乙', until('2030-01-01', 'y'), until('2026-01-01'))],
      [],
    ],
    [
      'one whose certificate was cut short by a later record',
      [good, officer('乙', until('2026-01-31'), until('2028-04-30'))],
      ['OFFICER_CERTIFICATE_EXPIRED'],
    ],
    ['all faults at once', [officer('乙')], ['OFFICERS_TOO_FEW', 'OFFICER_CERTIFICATE_MISSING']],
  ])('%s', (_name, officers, expected) => {
    expect(codes(checkOfficersMayHandle(officers, '2026-07-20'))).toEqual(expected);
  });
});

describe('who may review (JBM-23, SY-M3.1, 行政处罚法 58, JX-L4)', () => {
  const entry = (over: Partial<ReviewerRegistration> = {}): ReviewerRegistration => ({
    registeredFrom: '2024-01-01',
    registeredTo: null,
    confirmed: true,
    legalQualificationNo: 'A2019',
    firstReviewedOn: '2024-03-04',
    ...over,
  });
  const ask = (
    registrations: readonly ReviewerRegistration[],
    { handlers = [] as string[], kind = 'PENALTY', asks = false, register = true } = {},
  ): string[] =>
    codes(
      checkReviewerMayReview({
        person: { personId: '乙', name: '乙', registrations },
        caseHandlers: handlers,
        caseKind: kind,
        date: '2026-09-23',
        agencyRules: { firstTimeReviewerNeedsLegalQualification: asks, mustBeRegistered: register },
      }),
    );
  const novice = entry({ legalQualificationNo: null, firstReviewedOn: null });

  it.each([
    ['registered and experienced', ask([entry()]), []],
    ['a handler of the case', ask([entry()], { handlers: ['甲', '乙'] }), ['REVIEWER_IS_HANDLER']],
    ['not in the register', ask([]), ['REVIEWER_NOT_REGISTERED', 'REVIEWER_NOT_QUALIFIED']],
    ['not in the register, which the agency does not want', ask([], { kind: 'PERMIT', register: false }), []],
    [
      'not in the register, and a first penalty review without qualification all the same',
      ask([], { register: false }),
      ['REVIEWER_NOT_QUALIFIED'],
    ],
    ['in the register but not confirmed', ask([entry({ confirmed: false })]), ['REVIEWER_NOT_REGISTERED']],
    [
      'registered from tomorrow',
      ask([entry({ registeredFrom: '2026-09-24' })]).slice(0, 1),
      ['REVIEWER_NOT_REGISTERED'],
    ],
    [
      'registered to yesterday',
      ask([entry({ registeredTo: '2026-09-22' })]).slice(0, 1),
      ['REVIEWER_NOT_REGISTERED'],
    ],
    ['registered to this day', ask([entry({ registeredTo: '2026-09-23' })]), []],
    [
      'taken out of the register by a later record',
      ask([entry({ registeredTo: '2026-06-30' }), entry()]).slice(0, 1),
      ['REVIEWER_NOT_REGISTERED'],
    ],
    ['first penalty review without qualification', ask([novice]), ['REVIEWER_NOT_QUALIFIED']],
    ['first penalty review with qualification', ask([entry({ firstReviewedOn: null })]), []],
    ['experienced without qualification', ask([entry({ legalQualificationNo: null })]), []],
    ['first permit review, agency asks nothing', ask([novice], { kind: 'PERMIT' }), []],
    [
      'first permit review, agency asks',
      ask([novice], { kind: 'PERMIT', asks: true }),
      ['REVIEWER_NOT_QUALIFIED'],
    ],
    [
      'all faults at once',
      ask([{ ...novice, confirmed: false }], { handlers: ['乙'] }),
      ['REVIEWER_IS_HANDLER', 'REVIEWER_NOT_REGISTERED', 'REVIEWER_NOT_QUALIFIED'],
    ],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});
