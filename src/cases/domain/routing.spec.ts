import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../../test/builders/profiles.js';
import type { CaseKind } from '../../agencies/index.js';
import { reviewingUnitNames } from './routing.js';

describe('which unit reviews (SY-M3.1, JBM-22, ST-2.3.2(1), JX-L1, JBE-L2)', () => {
  it.each([
    ['jiangbei-eco', 'COERCION', '综合目标科', 'JBE-L2'],
    ['jiangbei-eco', 'PENALTY', '执法支队', 'JBE-L2'],
    ['jiangbei-market', 'PENALTY', '法制科', 'JBM-22'],
    ['jiangbei-market', 'PERMIT', '法制科', 'JBM-22'],
    ['siping-tiexi-urban', 'COERCION', '法制科', 'ST-2.3.2(1)'],
    ['jiaxing-market', 'PENALTY', '法规处', 'JX-L1'],
    ['songyuan', 'LEVY', '法制科', 'SY-M3.1'],
  ] as const)('%s, %s: %s (%s)', (agency, kind, unit, clause) => {
    const profile = aProfile(agency);
    expect(reviewingUnitNames(profile, kind)).toEqual([unit]);
    expect(profile.reviewingUnit.source.reference).toBe(clause);
  });

  it('without a legal body the named other unit reviews (SY-M3.1)', () => {
    const profile = aProfile('songyuan');
    const reviewingUnit = { ...profile.reviewingUnit, value: { DEFAULT: '法制科', OTHERWISE: '办公室' } };
    const names = (kind: CaseKind): string[] => reviewingUnitNames({ reviewingUnit }, kind);
    expect(names('PENALTY')).toEqual(['法制科', '办公室']);
  });
});
