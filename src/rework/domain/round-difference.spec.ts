import { describe, expect, it } from '@jest/globals';
import { aSubmission } from '../../../test/builders/submission.js';
import type { Material } from '../../materials/index.js';
import { fieldDifferences, materialDifferences } from './round-difference.js';

const file = (title: string, sha256: string, over: Partial<Material> = {}): Material => ({
  key: 'EVIDENCE',
  title,
  fileId: `id-of-${sha256}`,
  sha256,
  pages: 3,
  original: true,
  ...over,
});
const changes = (before: Material[], after: Material[]): string[] =>
  materialDifferences(before, after).map(
    ({ change, before: old, after: now }) => `${change} ${old?.title ?? '-'} ${now?.title ?? '-'}`,
  );

describe('JBM-28b: the materials of two rounds, by hash', () => {
  const A = file('询问笔录', 'a');
  const B = file('销售台账', 'b');

  it.each<[string, Material[], Material[], string[]]>([
    ['nothing changed', [A, B], [A, B], ['SAME 询问笔录 询问笔录', 'SAME 销售台账 销售台账']],
    ['another order is no change', [A, B], [B, A], ['SAME 销售台账 销售台账', 'SAME 询问笔录 询问笔录']],
    ['one more', [A], [A, B], ['SAME 询问笔录 询问笔录', 'ADDED - 销售台账']],
    ['one less', [A, B], [A], ['SAME 询问笔录 询问笔录', 'REMOVED 销售台账 -']],
    ['another file under the same title', [A], [file('询问笔录', 'c')], ['REPLACED 询问笔录 询问笔录']],
    ['the same file uploaded again', [A], [{ ...A, fileId: 'another' }], ['SAME 询问笔录 询问笔录']],
    ['the same file under another title', [A], [file('笔录', 'a')], ['SAME 询问笔录 笔录']],
    ['all new', [A], [B], ['ADDED - 销售台账', 'REMOVED 询问笔录 -']],
    [
      'the file was handed on to another title, and its place taken',
      [A],
      [file('询问笔录', 'c'), file('旧笔录', 'a')],
      ['ADDED - 询问笔录', 'SAME 询问笔录 旧笔录'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('paper is what lies at its place', () => {
    const paper: Material = {
      key: 'EVIDENCE',
      title: '证据',
      paperReference: '卷一',
      pages: 3,
      original: true,
    };
    expect(changes([paper], [paper])).toEqual(['SAME 证据 证据']);
    expect(changes([paper], [{ ...paper, pages: 5 }])).toEqual(['REPLACED 证据 证据']);
  });
});

describe('JBM-28b: the fields of two rounds, by value', () => {
  it('is empty for the same bundle', () => {
    expect(fieldDifferences(aSubmission(), aSubmission())).toEqual([]);
  });

  it('names each field with both values', () => {
    const before = aSubmission();
    const proposal = { ...before.proposal, amount: '60000.00', kinds: ['罚款', '没收违法所得'] };
    const after = aSubmission({ proposal, scope: { MAJOR_RIGHTS_DIRECT: true, HEARING_HELD: true } });
    expect(fieldDifferences(before, after)).toEqual([
      { field: 'proposal.kinds', before: ['罚款'], after: ['罚款', '没收违法所得'] },
      { field: 'proposal.amount', before: '120000.00', after: '60000.00' },
      { field: 'scope', before: ['MAJOR_RIGHTS_DIRECT'], after: ['HEARING_HELD', 'MAJOR_RIGHTS_DIRECT'] },
    ]);
  });
});
