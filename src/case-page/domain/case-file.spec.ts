import { describe, expect, it } from '@jest/globals';
import { responsibilityFor, tableOfContents, type CourseAct, type FiledKind } from './case-file.js';

const act = (action: string, facts: CourseAct['facts'] = {}): CourseAct => ({
  action,
  at: new Date('2026-09-29T16:00:00+08:00'),
  actorId: '乙',
  actorName: '乙（代法规处处长）',
  commandId: `command of ${action}`,
  facts,
});

describe('the file of a case', () => {
  it('JX-L9: holds every signed opinion in its place, without anybody putting it there', () => {
    const contents = tableOfContents([
      act('fileCase'),
      act('submitForReview', { round: 1 }),
      act('writeOpinion'),
      act('signOpinion', { round: 1, documentNo: '嘉市监法审〔2026〕1号' }),
      act('correctOpinion'),
      act('draftDecision'),
      act('approveDecision', { documentNo: '嘉市监罚〔2026〕1号' }),
    ]);
    expect(contents.map(({ place, kind, documentNo }) => [place, kind, documentNo])).toEqual([
      [1, 'SUBMISSION', null],
      [2, 'OPINION', '嘉市监法审〔2026〕1号'],
      [3, 'OPINION_CORRECTION', null],
      [4, 'DECISION', '嘉市监罚〔2026〕1号'],
    ]);
    expect(contents[1]).toMatchObject({
      title: { zh: '法制审核意见书' },
      round: 1,
      signedBy: { personId: '乙', name: '乙（代法规处处长）' },
      commandId: 'command of signOpinion',
    });
  });

  it('C12: holds the letter of a referral with who wrote it, and the receipt of whoever took the case', () => {
    const contents = tableOfContents([
      act('referCase', { documentNo: '松移〔2026〕1号', kind: 'SUSPECTED_CRIME' }),
      act('decideReferral'),
      act('recordTransfer', { documentNo: '松移〔2026〕1号' }),
      act('referCase', { documentNo: '松移〔2026〕2号', kind: 'OTHER_AGENCY' }),
    ]);
    expect(contents.map(({ kind, title, documentNo }) => [kind, title.zh, documentNo])).toEqual([
      ['REFERRAL_LETTER', '涉嫌犯罪案件移送书', '松移〔2026〕1号'],
      ['TRANSFER_RECEIPT', '移送回执', '松移〔2026〕1号'],
      ['REFERRAL_LETTER', '案件移送函', '松移〔2026〕2号'],
    ]);
    expect(contents[0]?.signedBy.name).toBe('乙（代法规处处长）');
  });

  it.each<[FiledKind, string | undefined]>([
    ['SUBMISSION', '真实性、准确性、完整性'],
    ['OPINION', '对审核意见负责'],
    ['OPINION_CORRECTION', '对审核意见负责'],
    ['DECISION', '对行政执法决定负责'],
    ['SERVICE_RECEIPT', undefined],
  ])('JX-L10, JBM-29, JBE-L11: who answers for a %s', (kind, words) => {
    const responsibility = responsibilityFor(kind);
    if (words === undefined) expect(responsibility).toBeNull();
    else expect(responsibility).toMatchObject({ text: { zh: expect.stringContaining(words) as unknown } });
  });
});
