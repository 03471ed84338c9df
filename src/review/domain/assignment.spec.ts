import { describe, expect, it } from '@jest/globals';
import type { AssignmentRule } from '../../agencies/index.js';
import { chooseReviewer, type ReviewerChoice } from './assignment.js';

const reviewer = (
  signInName: string,
  openReviews: number,
  lastAssignedOn: string | null,
): ReviewerChoice => ({
  personId: `id-${signInName}`,
  signInName,
  openReviews,
  lastAssignedAt: lastAssignedOn === null ? null : new Date(`${lastAssignedOn}T01:00:00Z`),
  away: false,
});
const YI = reviewer('yi', 3, '2026-09-01');
const WU = reviewer('wu', 1, '2026-09-10');
const JI = reviewer('ji', 1, '2026-09-02');
const NEW = reviewer('new', 2, null);

describe('who reviews by the rule of the agency (JBM-23, SY-M3.1)', () => {
  it.each<[string, AssignmentRule, ReviewerChoice[], string | undefined]>([
    ['BY_HEAD names nobody', { mode: 'BY_HEAD' }, [YI, WU], undefined],
    ['LEAST_LOADED: the fewest open reviews', { mode: 'LEAST_LOADED' }, [YI, WU], 'wu'],
    ['LEAST_LOADED: of equal ones who waited longer', { mode: 'LEAST_LOADED' }, [YI, WU, JI], 'ji'],
    ['ROTATING: who waited longest, whatever the load', { mode: 'ROTATING' }, [WU, JI, YI], 'yi'],
    ['ROTATING: who never had one comes first', { mode: 'ROTATING' }, [YI, WU, NEW], 'new'],
    [
      'BY_FIELD: of those named for the kind, the least loaded',
      { mode: 'BY_FIELD', reviewersByKind: { PENALTY: ['yi', 'new'], PERMIT: ['wu'] } },
      [YI, WU, NEW],
      'new',
    ],
    [
      'BY_FIELD: nobody named for the kind: the head',
      { mode: 'BY_FIELD', reviewersByKind: {} },
      [YI],
      undefined,
    ],
    ['LEAST_LOADED: not who is away', { mode: 'LEAST_LOADED' }, [YI, { ...WU, away: true }], 'yi'],
    ['ROTATING: not who is away', { mode: 'ROTATING' }, [WU, { ...YI, away: true }], 'wu'],
    [
      'everybody is away: by the rule all the same, for their deputies',
      { mode: 'LEAST_LOADED' },
      [
        { ...YI, away: true },
        { ...WU, away: true },
      ],
      'wu',
    ],
    ['nobody may: the head', { mode: 'LEAST_LOADED' }, [], undefined],
  ])('%s', (_name, rule, eligible, expected) => {
    expect(chooseReviewer(rule, 'PENALTY', eligible)?.signInName).toBe(expected);
  });
});
