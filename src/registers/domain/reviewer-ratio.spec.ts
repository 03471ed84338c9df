import { describe, expect, it } from '@jest/globals';
import { reviewerRatio } from './reviewer-ratio.js';

const IN_PRINCIPLE = { min: 0.05, hard: false };
const ENSURED = { min: 0.05, hard: true };

describe('share of reviewers among the enforcement staff (JBM-23, JX-L2, JBE-L3, SY-M3.1)', () => {
  it.each([
    [0, 0],
    [1, 1],
    [19, 1],
    [20, 1],
    [21, 2],
    [60, 3],
    [61, 4],
    [80, 4],
    [81, 5],
    [140, 7],
    [141, 8],
  ])('%i officers need %i reviewers (JBM-23, SY-M3.1)', (officers, needed) => {
    expect(reviewerRatio(officers, 0, IN_PRINCIPLE).needed).toBe(needed);
  });

  it.each([
    ['in principle', IN_PRINCIPLE, 3, 'WARNING', 1],
    ['in principle', IN_PRINCIPLE, 4, 'MET', 0],
    ['ensured (JBE-L3)', ENSURED, 3, 'RED', 1],
    ['ensured (JBE-L3)', ENSURED, 5, 'MET', 0],
  ] as const)('%s: 61 officers with %3$i reviewers', (_name, rule, reviewers, state, missing) => {
    expect(reviewerRatio(61, reviewers, rule)).toMatchObject({ needed: 4, state, missing });
  });

  it('says the share reached, and none without staff (SY-M3.1)', () => {
    expect(reviewerRatio(61, 4, IN_PRINCIPLE).share).toBe(0.0656);
    expect(reviewerRatio(0, 0, IN_PRINCIPLE)).toMatchObject({ share: null, state: 'MET' });
  });
});
