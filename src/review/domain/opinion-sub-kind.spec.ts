import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../../test/builders/profiles.js';
import type { OpinionKind } from '../../agencies/index.js';
import { canonicalKind, opinionFaults, stageAfter, withSubKind, type OpinionContent } from './opinion.js';

function anOpinion(
  agencyId: string,
  kind: OpinionKind,
  failed: readonly string[],
  over = {},
): OpinionContent {
  const checklist = aProfile(agencyId).checklist.value.map(({ key }) =>
    failed.includes(key)
      ? { key, result: 'FAIL' as const, reason: '见问题' }
      : { key, result: 'PASS' as const },
  );
  return { kind, text: '审核意见。', checklist, points: [{ text: '问题。', action: '处理。' }], ...over };
}

describe('A7: 存在问题, 未通过 and 其他 mean one of the canonical kinds (JBE-L7, ST-2.3.0, JBM-28a)', () => {
  it.each([
    ['jiangbei-eco', 'PROBLEMS', ['FACTS'], 'SUPPLEMENT', 'REWORKING'],
    ['jiangbei-eco', 'PROBLEMS', ['LAW'], 'AMEND', 'REWORKING'],
    ['jiangbei-eco', 'PROBLEMS', ['PROCEDURE', 'LAW'], 'CORRECT', 'REWORKING'],
    ['jiangbei-eco', 'PROBLEMS', ['LAW', 'FACTS', 'PROCEDURE'], 'SUPPLEMENT', 'REWORKING'],
    ['jiangbei-eco', 'PROBLEMS', ['FACTS', 'CRIME'], 'REFER', 'REFERRING'],
    ['jiangbei-eco', 'PROBLEMS', ['POWER'], 'NO_DECISION', 'REWORKING'],
    ['siping-tiexi-urban', 'NOT_PASSED', ['SUBJECT'], 'CORRECT', 'REWORKING'],
    ['siping-tiexi-urban', 'NOT_PASSED', ['OTHER'], 'SUPPLEMENT', 'REWORKING'],
    ['jiangbei-market', 'OTHER', ['PARTY'], 'SUPPLEMENT', 'REWORKING'],
    ['jiaxing-market', 'OTHER', ['DISCRETION'], 'AMEND', 'REWORKING'],
  ] as const)('%s %s after %j: %s', (agencyId, kind, failed, canonical, stage) => {
    const opinion = withSubKind(anOpinion(agencyId, kind, failed), aProfile(agencyId));
    expect(canonicalKind(opinion)).toBe(canonical);
    expect(stageAfter(canonicalKind(opinion))).toBe(stage);
  });

  it('the reviewer may name it, as far as the failed points bear it', () => {
    const profile = aProfile('jiangbei-eco');
    const named = (subKind: OpinionKind): string[] =>
      opinionFaults(anOpinion('jiangbei-eco', 'PROBLEMS', ['FACTS'], { subKind }), profile).map(
        ({ code }) => code,
      );
    expect(named('NO_DECISION')).toEqual([]);
    expect(named('CORRECT')).toEqual(['OPINION_WITHOUT_FAILED_POINT']);
    expect(named('OTHER')).toContain('OPINION_SUB_KIND_WRONG');
  });

  it('a step that cannot be made good leads to no decision (A7 on CORRECT; JBE-L7)', () => {
    const opinion = anOpinion('jiangbei-eco', 'PROBLEMS', ['PROCEDURE'], { subKind: 'NO_DECISION' });
    expect(opinionFaults(opinion, aProfile('jiangbei-eco'))).toEqual([]);
  });

  it('a refusal names what was meant in Chinese (JBE-L7)', () => {
    const opinion = anOpinion('jiangbei-eco', 'PROBLEMS', ['LAW'], { subKind: 'NO_DECISION' });
    const [fault] = opinionFaults(opinion, aProfile('jiangbei-eco'));
    expect(fault?.message.zh).toBe('没有与“存在问题”（不予作出决定）相应的不通过要点');
  });

  it.each(['jiangbei-eco', 'siping-tiexi-urban'] as const)(
    '%s: what lies beyond the power may be referred (JBE-L6, ST-2.3.4)',
    (agencyId) => {
      const kind = agencyId === 'jiangbei-eco' ? 'PROBLEMS' : 'NOT_PASSED';
      const opinion = anOpinion(agencyId, kind, ['POWER'], { subKind: 'REFER', referTo: '水务局（虚构）' });
      expect(opinionFaults(opinion, aProfile(agencyId))).toEqual([]);
    },
  );

  it('a kind that says itself what it means has none', () => {
    const profile = aProfile('songyuan');
    const opinion = anOpinion('songyuan', 'AMEND', ['LAW'], { subKind: 'CORRECT' });
    expect(opinionFaults(opinion, profile).map(({ code }) => code)).toEqual(['OPINION_SUB_KIND_WRONG']);
    expect(canonicalKind(opinion)).toBe('AMEND');
  });

  it('a referral meant by another word names its target too', () => {
    const profile = aProfile('jiangbei-eco');
    const opinion = withSubKind(anOpinion('jiangbei-eco', 'PROBLEMS', ['CRIME']), profile);
    expect(opinionFaults(opinion, profile).map(({ code }) => code)).toEqual(['REFERRAL_TARGET_MISSING']);
  });
});

describe('建议纠正 of market supervision (JBM-28a; 市场监管总局令第42号)', () => {
  it.each([
    ['jiangbei-market', ['LAW'], []],
    ['jiangbei-market', ['PROCEDURE'], []],
    ['jiangbei-market', ['FACTS', 'LAW'], ['OPINION_BELOW_PRECEDENCE']],
    ['jiangbei-market', ['CRIME'], ['OPINION_WITHOUT_FAILED_POINT']],
    ['jiaxing-market', ['LAW'], []],
    ['jiaxing-market', ['DISCRETION'], []],
    ['songyuan', ['LAW'], ['OPINION_WITHOUT_FAILED_POINT']],
  ] as const)('%s: CORRECT after %j', (agencyId, failed, expected) => {
    const opinion = anOpinion(agencyId, 'CORRECT', failed);
    expect(opinionFaults(opinion, aProfile(agencyId)).map(({ code }) => code)).toEqual(expected);
  });
});
