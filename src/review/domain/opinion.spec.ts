import { describe, expect, it } from '@jest/globals';
import { aProfile, PROFILES } from '../../../test/builders/profiles.js';
import type { CheckSubject, OpinionKind } from '../../agencies/index.js';
import { fittingKinds, opinionFaults, type OpinionContent } from './opinion.js';

const POINT = { text: '证据不足以认定违法所得数额。', action: '补充调取销售台账。' };

/** An opinion on the agency's own checklist; `failed` are the subjects that do not pass. */
function anOpinion(
  agencyId: string,
  kind: OpinionKind,
  failed: readonly CheckSubject[] = [],
  over: Partial<OpinionContent> = {},
): OpinionContent {
  const seen = new Set<CheckSubject>();
  const checklist = aProfile(agencyId).checklist.value.map(({ key, subject }) => {
    const fails = failed.includes(subject) && !seen.has(subject);
    seen.add(subject);
    return fails ? { key, result: 'FAIL' as const, reason: '见问题' } : { key, result: 'PASS' as const };
  });
  const points = kind === 'AGREE' ? [] : [POINT];
  const referTo = kind === 'REFER' ? { referTo: '松原市公安局（虚构）' } : {};
  return { kind, text: '审核意见。', checklist, points, ...referTo, ...over };
}
const codes = (agencyId: string, opinion: OpinionContent): string[] =>
  opinionFaults(opinion, aProfile(agencyId)).map(({ code }) => code);

describe('SY-L10 (and A7): each opinion follows from its failed point', () => {
  const subjects: [CheckSubject, OpinionKind[]][] = [
    ['FACTS', ['SUPPLEMENT', 'NO_DECISION']],
    ['LAW', ['AMEND']],
    ['PROCEDURE', ['CORRECT', 'NO_DECISION']],
    ['JURISDICTION', ['REFER', 'NO_DECISION']],
    ['CRIME', ['REFER']],
    ['SUBJECT', ['CORRECT', 'NO_DECISION']],
    ['DOCUMENTS', ['CORRECT']],
    ['OTHER', ['SUPPLEMENT', 'NO_DECISION', 'AMEND', 'CORRECT', 'REFER']],
  ];
  const kinds: OpinionKind[] = ['SUPPLEMENT', 'NO_DECISION', 'AMEND', 'CORRECT', 'REFER'];

  it('AGREE with every point passed', () =>
    expect(codes('songyuan', anOpinion('songyuan', 'AGREE'))).toEqual([]));

  it.each(
    subjects.flatMap(([subject, may]) => kinds.map((kind) => [subject, kind, may.includes(kind)] as const)),
  )('SY-L10: after a failed %s, %s: %s', (subject, kind, allowed) => {
    const expected = allowed ? [] : ['OPINION_WITHOUT_FAILED_POINT'];
    expect(codes('songyuan', anOpinion('songyuan', kind, [subject]))).toEqual(expected);
  });

  it.each(
    PROFILES.flatMap((id) => [
      ...new Set(aProfile(id).checklist.value.map(({ subject }) => [id, subject] as const)),
    ]),
  )('SY-L10, JBM-27: %s cannot agree while %s has failed', (id, subject) => {
    expect(codes(id, anOpinion(id, 'AGREE', [subject]))).toContain('AGREE_WITH_FAILED_POINT');
  });

  it.each(kinds)('%s needs a failed point at all', (kind) => {
    expect(codes('songyuan', anOpinion('songyuan', kind))).toEqual(['OPINION_WITHOUT_FAILED_POINT']);
  });

  it.each(['', '  ', undefined])('REFER names its target (%p does not)', (referTo) => {
    const { referTo: _target, ...content } = anOpinion('songyuan', 'REFER', ['CRIME']);
    const opinion = referTo === undefined ? content : { ...content, referTo };
    expect(codes('songyuan', opinion)).toEqual(['REFERRAL_TARGET_MISSING']);
  });
});

describe('several failed points (requirements A7)', () => {
  it.each<[CheckSubject[], OpinionKind, string[]]>([
    [['FACTS', 'LAW'], 'SUPPLEMENT', []],
    [['FACTS', 'LAW'], 'AMEND', ['OPINION_BELOW_PRECEDENCE']],
    [['FACTS', 'LAW'], 'NO_DECISION', []],
    [['PROCEDURE', 'LAW'], 'CORRECT', []],
    [['PROCEDURE', 'LAW'], 'NO_DECISION', []],
    [['PROCEDURE', 'LAW'], 'AMEND', ['OPINION_BELOW_PRECEDENCE']],
    [['CRIME', 'FACTS'], 'SUPPLEMENT', ['OPINION_BELOW_PRECEDENCE']],
    [['CRIME', 'FACTS'], 'REFER', []],
    [['SUBJECT', 'LAW'], 'CORRECT', []],
    [['DOCUMENTS', 'LAW'], 'AMEND', ['OPINION_BELOW_PRECEDENCE']],
  ])('SY-L10: after %j, %s', (failed, kind, expected) => {
    expect(codes('songyuan', anOpinion('songyuan', kind, failed))).toEqual(expected);
  });
});

describe('the kinds that an agency knows', () => {
  it.each([
    ['jiangbei-market', 'JBM-28a', ['AGREE', 'CORRECT', 'SUPPLEMENT', 'OTHER']],
    ['jiangbei-eco', 'JBE-L7', ['AGREE', 'PROBLEMS']],
    ['songyuan', 'SY-L10', ['AGREE', 'SUPPLEMENT', 'NO_DECISION', 'AMEND', 'CORRECT', 'REFER']],
    ['siping-tiexi-urban', 'ST-2.3.0', ['AGREE', 'NOT_PASSED']],
  ] as const)('%s (%s): no other kind', (id, clause, allowed) => {
    const all = [
      'AGREE',
      'SUPPLEMENT',
      'NO_DECISION',
      'AMEND',
      'CORRECT',
      'REFER',
      'PROBLEMS',
      'NOT_PASSED',
      'OTHER',
    ] as const;
    for (const kind of all) {
      const faults = opinionFaults(anOpinion(id, kind), aProfile(id)).filter(
        ({ code }) => code === 'OPINION_KIND_NOT_ALLOWED',
      );
      expect([kind, faults.length]).toEqual([kind, allowed.some((each) => each === kind) ? 0 : 1]);
      if (faults[0]) expect(faults[0].clauses).toEqual([clause]);
    }
  });

  it.each(PROFILES)('JBM-28a: %s wants the opinion in writing', (id) => {
    expect(codes(id, anOpinion(id, 'AGREE', [], { text: ' 　\n' }))).toEqual(['OPINION_TEXT_MISSING']);
  });

  it.each([
    ['jiangbei-eco', 'PROBLEMS', 'JBE-L7'],
    ['siping-tiexi-urban', 'NOT_PASSED', 'ST-2.3.0'],
    ['jiangbei-market', 'OTHER', 'JBM-28a'],
  ] as const)('%s: %s lists the problems (%s)', (id, kind, clause) => {
    expect(codes(id, anOpinion(id, kind, ['FACTS']))).toEqual([]);
    const faults = opinionFaults(anOpinion(id, kind, ['FACTS'], { points: [] }), aProfile(id));
    expect(faults).toMatchObject([{ code: 'OPINION_POINTS_MISSING', clauses: [clause] }]);
  });
});

describe('the checklist is answered whole', () => {
  it.each([
    ['songyuan', 'SY-L8', 8],
    ['jiangbei-market', 'JBM-27', 9],
    ['jiangbei-eco', 'JBE-L6', 8],
    ['siping-tiexi-urban', 'ST-2.3.4', 11],
    ['jiaxing-market', 'JX-L8', 9],
  ] as const)('%s (%s): each of the %i points', (id, clause, count) => {
    const faults = opinionFaults(anOpinion(id, 'AGREE', [], { checklist: [] }), aProfile(id));
    expect(faults).toHaveLength(count);
    expect(
      faults.every(({ code, clauses }) => code === 'CHECKLIST_INCOMPLETE' && clauses?.[0] === clause),
    ).toBe(true);
  });

  it.each([
    ['one left out', (all: OpinionContent['checklist']) => all.slice(1), ['CHECKLIST_INCOMPLETE']],
    [
      'one answered twice',
      (all: OpinionContent['checklist']) => [...all, all[0] ?? { key: '', result: 'PASS' }],
      ['CHECKLIST_INCOMPLETE'],
    ],
    [
      'one of another agency',
      (all: OpinionContent['checklist']) => [...all, { key: 'PARTY_X', result: 'PASS' }],
      ['CHECKLIST_UNKNOWN'],
    ],
    [
      'one not applicable without a reason',
      (all: OpinionContent['checklist']) =>
        all.map((each, i) => (i === 1 ? { ...each, result: 'NOT_APPLICABLE' } : each)),
      ['CHECKLIST_REASON_MISSING'],
    ],
    [
      'one not applicable with its reason',
      (all: OpinionContent['checklist']) =>
        all.map((each, i) => (i === 1 ? { ...each, result: 'NOT_APPLICABLE', reason: '不涉及' } : each)),
      [],
    ],
  ] as [string, (all: OpinionContent['checklist']) => OpinionContent['checklist'], string[]][])(
    'SY-L8: %s',
    (_name, change, expected) => {
      const opinion = anOpinion('songyuan', 'AGREE');
      expect(codes('songyuan', { ...opinion, checklist: change(opinion.checklist) })).toEqual(expected);
    },
  );

  it('tells every fault at once', () => {
    const opinion = anOpinion('jiangbei-eco', 'AMEND', [], { text: '', checklist: [], points: [] });
    expect(codes('jiangbei-eco', opinion)).toHaveLength(2 + 8 + 1 + 1);
  });
});

describe('SY-L10 (and A7): which kinds agree with the checklist as it is answered', () => {
  const fitting = (failed: readonly CheckSubject[]): readonly OpinionKind[] =>
    fittingKinds(anOpinion('songyuan', 'AGREE', failed), aProfile('songyuan'));

  it.each<[readonly CheckSubject[], readonly OpinionKind[]]>([
    [[], ['AGREE']],
    [['FACTS'], ['SUPPLEMENT', 'NO_DECISION']],
    [['LAW'], ['AMEND']],
    [
      ['LAW', 'PROCEDURE'],
      ['CORRECT', 'NO_DECISION'],
    ],
    [['PROCEDURE'], ['CORRECT', 'NO_DECISION']],
    [['CRIME'], ['REFER']],
  ])('after %j failed: %j', (failed, kinds) =>
    expect([...fitting(failed)].sort()).toEqual([...kinds].sort()),
  );

  it('agreeing fits only once the last point is answered', () => {
    const whole = anOpinion('songyuan', 'AGREE');
    const fittingAt = (answered: number): readonly OpinionKind[] =>
      fittingKinds({ ...whole, checklist: whole.checklist.slice(0, answered) }, aProfile('songyuan'));
    expect(fittingAt(0)).toEqual([]);
    expect(fittingAt(whole.checklist.length - 1)).toEqual([]);
    expect(fittingAt(whole.checklist.length)).toEqual(['AGREE']);
  });
});

describe('the points of review are those of the agency’s own document, all of them', () => {
  it.each([
    ['JBM-27', 'jiangbei-market', 9, ['PARTY']],
    ['ST-2.3.4', 'siping-tiexi-urban', 11, ['ABUSE', 'OTHER']],
    ['JX-L8', 'jiaxing-market', 9, ['CRIME']],
    ['JBE-L6', 'jiangbei-eco', 8, ['ABUSE']],
    ['SY-L8, SY-M3.2', 'songyuan', 8, ['OTHER']],
  ] as const)('%s: %s has %i of them, among them %j', (_clause, agencyId, count, subjects) => {
    const points = aProfile(agencyId).checklist.value;
    expect(points).toHaveLength(count);
    const named = points.flatMap(({ key, subject, text }) => [
      key,
      subject,
      /滥用/.test(text.zh) ? 'ABUSE' : '',
    ]);
    expect(named).toEqual(expect.arrayContaining([...subjects]));
  });

  it.each([
    ['JBM-27', 'jiangbei-market'],
    ['ST-2.3.4', 'siping-tiexi-urban'],
    ['JX-L8', 'jiaxing-market'],
    ['JBE-L6', 'jiangbei-eco'],
    ['SY-L8, SY-M3.2', 'songyuan'],
  ] as const)(
    '%s: no opinion of %s leaves one of them out, and none agrees with one that fails',
    (_clause, agencyId) => {
      const whole = anOpinion(agencyId, 'AGREE');
      expect(codes(agencyId, whole)).toEqual([]);
      whole.checklist.forEach((_point, index) => {
        const without = whole.checklist.filter((_each, at) => at !== index);
        expect(codes(agencyId, { ...whole, checklist: without })).not.toEqual([]);
        const failed = whole.checklist.map((each, at) =>
          at === index ? { ...each, result: 'FAIL' as const, reason: '见问题' } : each,
        );
        expect(codes(agencyId, { ...whole, checklist: failed })).not.toEqual([]);
      });
    },
  );
});
