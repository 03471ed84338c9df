import { describe, expect, it } from '@jest/globals';
import { PARAMETERS } from './national-layer.js';
import type { ParameterKey } from './profile-parameters.js';
import { resolveProfile, type AgencyParameters } from './resolve-profile.js';

const resolve = (own: AgencyParameters) => resolveProfile(own, '2020-01-01');

describe('the stricter of agency and nation applies (law B9, requirements A6)', () => {
  it('a silent agency lives by the national layer, and by named system defaults below it', () => {
    const profile = resolve({});
    expect(Object.keys(profile)).toEqual(Object.keys(PARAMETERS));
    expect(profile.caseLimitDays).toMatchObject({
      value: 90,
      source: { kind: 'NATIONAL', reference: '行政处罚法 60' },
      validFrom: '2020-01-01',
    });
    expect(profile.reviewPeriod).toMatchObject({
      value: { workingDays: 7 },
      source: { kind: 'SYSTEM_DEFAULT', reference: '系统默认' },
    });
  });

  it.each([
    ['MAJOR_PUBLIC_INTEREST left out', ['SOCIAL_INFLUENCE_OR_RISK'], 'NATIONAL', 'JBM-25；行政处罚法 58'],
    [
      'everything national and more',
      [...PARAMETERS.scopeCriteria.fallback, 'SOCIAL_INFLUENCE_OR_RISK'],
      'AGENCY',
      'JBM-25',
    ],
  ] as const)('scope is the union with 行政处罚法 58: %s', (_name, own, kind, reference) => {
    const { value, source } = resolve({ scopeCriteria: { value: own, source: 'JBM-25' } }).scopeCriteria;
    expect(new Set(value)).toEqual(
      new Set([...PARAMETERS.scopeCriteria.fallback, 'SOCIAL_INFLUENCE_OR_RISK']),
    );
    expect(source).toEqual({ kind, reference });
  });

  it('scope in another order than the national one is still the agency’s own', () => {
    const value = [...PARAMETERS.scopeCriteria.fallback].reverse();
    const { source } = resolve({ scopeCriteria: { value, source: 'SY-L3' } }).scopeCriteria;
    expect(source).toEqual({ kind: 'AGENCY', reference: 'SY-L3' });
  });

  it.each([
    [false, true, 'NATIONAL', 'JBM-23；行政处罚法 58'],
    [true, true, 'AGENCY', 'JBM-23'],
  ])(
    'first-time qualification %s becomes %s: no agency can do without it (行政处罚法 58)',
    (own, value, kind, reference) => {
      const resolved = resolve({ reviewerMustHoldQualification: { value: own, source: 'JBM-23' } });
      expect(resolved.reviewerMustHoldQualification).toMatchObject({ value, source: { kind, reference } });
    },
  );

  it.each([
    ['reviewPeriod', { workingDays: 10 }],
    ['clockOnSupplement', 'RUN'],
    ['reviewAllNonSummary', true],
  ] as [ParameterKey, unknown][])('%s without a national rule stands as the agency says', (key, value) => {
    const profile = resolve({ [key]: { value, source: 'X-1' } });
    expect(profile[key]).toMatchObject({ value, source: { kind: 'AGENCY', reference: 'X-1' } });
  });

  it('a parameter may apply from a day of its own', () => {
    const profile = resolve({
      escalateTo: { value: 'DEPUTY_IN_CHARGE', source: 'JBM-28c', validFrom: '2024-05-01' },
    });
    expect(profile.escalateTo.validFrom).toBe('2024-05-01');
    expect(profile.rulingWorkingDays.validFrom).toBe('2020-01-01');
  });

  it('every parameter has a label in both languages', () => {
    for (const { label } of Object.values(resolve({}))) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/[A-Za-z]/);
    }
  });
});
