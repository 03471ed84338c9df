import { describe, expect, it } from '@jest/globals';
import { aSubmission } from '../../../test/builders/submission.js';
import { bundleFaults } from './bundle-faults.js';
import { bundleOf, draftOf, staleSections } from './draft.js';

const DECLARED = { true: true, accurate: true, complete: true };

describe('a draft as the bundle it would be', () => {
  it('SY-L7, SY-L6(2), JBM-29: an empty draft is told everything at once', () => {
    const faults = bundleFaults(bundleOf({}, { true: false, accurate: false, complete: false }));
    expect(faults.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 5 }, () => 'STATEMENT_PART_EMPTY'),
      'PROPOSAL_MISSING',
      'LEGAL_BASIS_MISSING',
      'DECLARATION_MISSING',
    ]);
  });

  it('an unfinished material is named by its place', () => {
    const draft = { ...draftOf(aSubmission()), materials: [{ key: 'EVIDENCE', title: '', pages: 0 }] };
    expect(bundleFaults(bundleOf(draft, DECLARED)).map(({ code, field }) => [code, field])).toEqual([
      ['MATERIAL_INCOMPLETE', 'materials.0'],
    ]);
  });

  it('the next round begins with what was handed in last, without its answers', () => {
    const last = aSubmission({ answers: [{ point: 1, answer: '已补充。' }] });
    const next = bundleOf(draftOf(last), DECLARED);
    expect(next).toEqual({ ...last, answers: [] });
  });
});

describe('several people write one draft', () => {
  it.each([
    ['the first to write', 0, 0, false],
    ['on top of what was seen', 3, 3, false],
    ['somebody else was there first', 0, 1, true],
    ['somebody else has written since', 2, 3, true],
    ['a version that never was', 5, 3, true],
  ])('%s', (_name, seen, stands, stale) => {
    expect(staleSections([{ section: 'facts', seen, stands }])).toHaveLength(stale ? 1 : 0);
  });
});
