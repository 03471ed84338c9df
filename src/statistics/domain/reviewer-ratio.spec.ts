import { describe, expect, it } from '@jest/globals';
import { reviewerRatio, reviewersNeeded } from './reviewer-ratio.js';

describe('the share of reviewers (JBM-23, JX-L2, SY-M3.1)', () => {
  it.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [21, 2],
    [60, 3],
    [61, 4],
    [80, 4],
    [81, 5],
    [140, 7],
  ])('%i officers need %i', (officers, needed) => {
    expect(reviewersNeeded(officers, 0.05)).toBe(needed);
  });

  it('warns where the share is wanted in principle', () => {
    const soft = { min: 0.05, hard: false };
    expect(reviewerRatio(61, 3, soft)).toEqual({
      officers: 61,
      reviewers: 3,
      needed: 4,
      percent: 4.91,
      state: 'SHORT',
    });
    expect(reviewerRatio(61, 4, soft)).toMatchObject({ percent: 6.55, state: 'ENOUGH' });
    expect(reviewerRatio(0, 0, soft)).toMatchObject({ percent: null, state: 'ENOUGH' });
  });

  it('is red where the share is ensured (JBE-L3)', () => {
    expect(reviewerRatio(61, 3, { min: 0.05, hard: true }).state).toBe('VIOLATED');
  });
});
