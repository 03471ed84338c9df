import { describe, expect, it } from '@jest/globals';
import { resolveProfile } from '../../agencies/domain/resolve-profile.js';
import { countPeriod } from '../../working-calendar/domain/count-period.js';
import { OFFICIAL_YEAR_2026 } from '../../working-calendar/domain/official-years/2026.js';
import { WorkingCalendar } from '../../working-calendar/domain/working-calendar.js';
import { negotiationPeriod, objectionPeriod, rulingPeriod } from './dispute-periods.js';
import { rulingNotYours } from './disagreements.errors.js';
import { escalationFaults } from './escalation.js';
import {
  negotiationFaults,
  sideOf,
  type DisputedCase,
  type NegotiationToCheck,
  type SidePerson,
} from './negotiation.js';
import { objectionFaults, objectionRefusals } from './objection.js';

const calendar = new WorkingCalendar([OFFICIAL_YEAR_2026]);
const profile = resolveProfile({}, '2020-01-01');
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('an objection (JBM-28c, SY-L12)', () => {
  const sound = { point: 1, grounds: '事实已经查清。', basis: '行政处罚法第四十条' };

  it('is taken with grounds and basis for each point', () => {
    expect(objectionFaults([sound, { ...sound, point: 2 }], 2)).toEqual([]);
  });

  it.each([
    ['no point', [], 'OBJECTION_POINTS_MISSING'],
    ['empty grounds', [{ ...sound, grounds: ' ' }], 'OBJECTION_GROUNDS_MISSING'],
    ['no basis', [{ ...sound, basis: '' }], 'OBJECTION_BASIS_MISSING'],
    ['a point the opinion has not', [{ ...sound, point: 3 }], 'OBJECTION_POINT_UNKNOWN'],
    ['one point twice', [sound, sound], 'OBJECTION_POINT_TWICE'],
  ])('is refused with %s, naming the clause', (_what, points, code) => {
    const faults = objectionFaults(points, 2);
    expect(codes(faults)).toEqual([code]);
    expect(faults[0]?.clauses).toEqual(['SY-L12', 'JBM-28c', 'JX-L1', 'JBE-L9']);
  });

  it('needs a signed opinion against the proposal, and is made once', () => {
    const asked = {
      stage: 'REWORKING',
      opinionKind: 'AMEND',
      objectedInRound: false,
      today: '2026-02-06',
    } as const;
    expect(objectionRefusals(asked)).toEqual([]);
    expect(codes(objectionRefusals({ ...asked, opinionKind: 'AGREE' }))).toEqual(['NO_OPINION_TO_OBJECT_TO']);
    expect(codes(objectionRefusals({ ...asked, opinionKind: null }))).toEqual(['NO_OPINION_TO_OBJECT_TO']);
    expect(codes(objectionRefusals({ ...asked, objectedInRound: true }))).toEqual(['OBJECTION_ALREADY_MADE']);
  });

  it('to a referral comes before the referral, not after it came back', () => {
    const asked = { opinionKind: 'REFER', objectedInRound: false, today: '2026-02-06' } as const;
    expect(objectionRefusals({ ...asked, stage: 'REFERRING' })).toEqual([]);
    expect(codes(objectionRefusals({ ...asked, stage: 'REWORKING' }))).toEqual(['REFERRAL_ALREADY_DECIDED']);
  });
});

describe('the period to object (SY-L12, JBM-28c)', () => {
  const signedOn = '2026-02-12';

  it('is none unless the agency sets one: 系统默认', () => {
    expect(objectionPeriod(profile, signedOn)).toBeUndefined();
  });

  it('three working days from Thu 2026-02-12: 13, 14 (worked Saturday) and 24 Feb', () => {
    const own = resolveProfile(
      { objectionPeriod: { value: { workingDays: 3 }, source: '示例规则第二十条' } },
      '2020-01-01',
    );
    const period = objectionPeriod(own, signedOn);
    const due = period && countPeriod(calendar, period);
    expect([due?.effectiveDate, due?.rule.source]).toEqual(['2026-02-24', '示例规则第二十条']);
  });

  it.each([
    ['on its last day', '2026-02-24', []],
    ['the day after', '2026-02-25', ['OBJECTION_TOO_LATE']],
  ])('an objection %s', (_when, today, refused) => {
    const asked = { stage: 'REWORKING', opinionKind: 'AMEND', objectedInRound: false } as const;
    const period = { due: '2026-02-24', clause: '示例规则第二十条' };
    const faults = objectionRefusals({ ...asked, period, today });
    expect(codes(faults)).toEqual(refused);
    for (const { clauses } of faults)
      expect(clauses).toEqual(['示例规则第二十条', 'SY-L12', 'JBM-28c', 'JX-L1', 'JBE-L9']);
  });
});

describe('the record of a negotiation (JBM-28c, SY-L12)', () => {
  const record: NegotiationToCheck = {
    participants: {
      handling: [{ signInName: 'handler', belongs: true }],
      review: [{ signInName: 'reviewer', belongs: true }],
    },
    points: [{ point: 1, handlingView: '已查清', reviewView: '未查清', result: '未达成一致' }],
    agreed: false,
    outcome: null,
    signedBy: ['handler', 'reviewer'],
  };
  const check = (over: Partial<NegotiationToCheck>): string[] =>
    codes(negotiationFaults({ ...record, ...over }, [1]));

  it('holds both sides, every disputed point and both signatures', () => {
    expect(check({})).toEqual([]);
    expect(check({ agreed: true, outcome: 'OPINION_CHANGED' })).toEqual([]);
  });

  it('is refused with one side only', () => {
    expect(check({ participants: { ...record.participants, review: [] }, signedBy: ['handler'] })).toEqual([
      'NEGOTIATION_SIDE_MISSING',
    ]);
  });

  it('is refused when one side has not signed, or a stranger has', () => {
    expect(check({ signedBy: ['reviewer'] })).toEqual(['NEGOTIATION_SIGNATURE_MISSING']);
    expect(check({ signedBy: ['handler', 'reviewer', 'guest'] })).toEqual(['NEGOTIATION_SIGNER_ABSENT']);
  });

  it('SY-L12: after its period one side alone signs, and says why the other has not; nothing can be agreed so', () => {
    const alone = { signedBy: ['reviewer'], unsignedBecause: '承办机构未到场签字。' };
    expect(check(alone)).toEqual(['NEGOTIATION_SIGNATURE_MISSING']);
    expect(check({ ...alone, periodOver: true })).toEqual([]);
    expect(check({ ...alone, periodOver: true, unsignedBecause: ' ' })).toEqual([
      'NEGOTIATION_SIGNATURE_MISSING',
    ]);
    expect(check({ ...alone, periodOver: true, agreed: true, outcome: 'OPINION_KEPT' })).toEqual([
      'NEGOTIATION_SIGNATURE_MISSING',
    ]);
  });

  it('is refused with somebody who is of neither side', () => {
    const handling = [{ signInName: 'handler', belongs: false }];
    expect(check({ participants: { ...record.participants, handling } })).toEqual([
      'NEGOTIATION_PARTICIPANT_OF_NO_SIDE',
    ]);
  });

  it('is refused without a disputed point, or with one view only', () => {
    expect(check({ points: [] })).toEqual(['NEGOTIATION_POINT_MISSING']);
    const [point] = record.points;
    expect(point && check({ points: [{ ...point, reviewView: '' }] })).toEqual([
      'NEGOTIATION_POINT_INCOMPLETE',
    ]);
  });

  it('says what was agreed exactly where something was', () => {
    expect(check({ agreed: true })).toEqual(['NEGOTIATION_OUTCOME_WRONG']);
    expect(check({ outcome: 'OPINION_KEPT' })).toEqual(['NEGOTIATION_OUTCOME_WRONG']);
  });
});

describe('the sides of a dispute (SY-L12, JBM-28c)', () => {
  const of: DisputedCase = {
    agencyId: 'songyuan-water',
    handlerIds: ['handler'],
    handlingUnitId: 'squad',
    reviewingAgencyId: 'songyuan',
    reviewingUnitId: 'legal',
  };
  const someone = (over: Partial<SidePerson>): SidePerson => ({
    personId: 'p',
    agencyId: 'songyuan',
    unitId: 'legal',
    roles: ['LEGAL_REVIEWER'],
    ...over,
  });
  const water = { agencyId: 'songyuan-water', unitId: 'squad' };

  it.each<[string, Partial<SidePerson>, string | undefined]>([
    ['a handler of the case', { ...water, personId: 'handler', roles: ['HANDLER'] }, 'handling'],
    ['the head of the handling unit', { ...water, roles: ['HANDLING_UNIT_HEAD'] }, 'handling'],
    ['the head of another unit', { ...water, unitId: 'two', roles: ['HANDLING_UNIT_HEAD'] }, undefined],
    ['a handler of other cases', { ...water, roles: ['HANDLER'] }, undefined],
    ['a reviewer of the reviewing unit', {}, 'review'],
    ['its head', { roles: ['LEGAL_UNIT_HEAD'] }, 'review'],
    ['a handler who is a reviewer besides', { personId: 'handler' }, 'handling'],
    ['a reviewer of another unit', { unitId: 'other' }, undefined],
    ['a reviewer of the entrusted organisation', { agencyId: 'songyuan-water' }, undefined],
    ['the head of the agency', { roles: ['AGENCY_HEAD'] }, undefined],
  ])('%s', (_who, over, side) => {
    expect(sideOf(of, someone(over))).toBe(side);
  });
});

describe('the package for a ruling (SY-L12, SY-M3.3, JBM-28c)', () => {
  it('holds both opinions; one alone is refused', () => {
    expect(escalationFaults({ handlingOpinion: '甲', reviewOpinion: '乙' })).toEqual([]);
    const alone = escalationFaults({ handlingOpinion: '', reviewOpinion: '乙' });
    expect(alone.map(({ code, field }) => [code, field])).toEqual([
      ['BOTH_OPINIONS_REQUIRED', 'handlingOpinion'],
    ]);
    expect(codes(escalationFaults({ handlingOpinion: '甲', reviewOpinion: ' ' }))).toEqual([
      'BOTH_OPINIONS_REQUIRED',
    ]);
  });

  it.each([
    ['AGENCY_HEAD', 'SY-L12', '机关负责人'],
    ['DEPUTY_IN_CHARGE', 'JBM-28c', '分管领导'],
  ] as const)('goes to %s where %s says so', (value, source, zh) => {
    const { refusal } = rulingNotYours(resolveProfile({ escalateTo: { value, source } }, '2020-01-01'));
    expect(refusal.clauses).toEqual([source]);
    expect(refusal.message.zh).toContain(zh);
  });
});

describe('the periods of a dispute (TC-11, SY-L12)', () => {
  it('objection on Fri 2026-02-06: 9, 10 and 11 Feb', () => {
    const due = countPeriod(calendar, negotiationPeriod(profile, '2026-02-06'));
    expect(due.effectiveDate).toBe('2026-02-11');
    expect(due.rule.source).toBe('系统默认');
  });

  it('escalated on Thu 2026-02-12: 13, 14 (worked Saturday), 24, 25 and 26 Feb', () => {
    const due = countPeriod(calendar, rulingPeriod(profile, '2026-02-12'));
    expect(due.counted.map(({ date }) => date)).toEqual([
      '2026-02-13',
      '2026-02-14',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
    ]);
    expect(due.effectiveDate).toBe('2026-02-26');
  });
});
