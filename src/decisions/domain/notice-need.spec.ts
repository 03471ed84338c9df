import { describe, expect, it } from '@jest/globals';
import { imposesNothing, noticeNeed } from './notice-need.js';

describe('of which decisions the party is told before', () => {
  it.each([
    ['行政处罚法 44: a penalty', 'PENALTY', 'ORDINARY', ['罚款'], true, '行政处罚法 44'],
    ['行政处罚法 57: no penalty', 'PENALTY', 'ORDINARY', ['不予行政处罚'], false, '行政处罚法 44'],
    ['行政处罚法 44: not without any kind', 'PENALTY', 'ORDINARY', [], true, '行政处罚法 44'],
    ['行政处罚法 51: not on the spot', 'PENALTY', 'SUMMARY', ['罚款'], false, '行政处罚法 44'],
    [
      '行政强制法 35: the demand before demolition',
      'COERCION',
      'ORDINARY',
      ['强制拆除'],
      true,
      '行政强制法 35',
    ],
    ['行政强制法 35: not before sealing', 'COERCION', 'ORDINARY', ['查封'], false, '行政强制法 35'],
    ['行政许可法 46, 47: a permit refused', 'PERMIT', 'ORDINARY', ['不予许可'], true, '行政许可法 47'],
    ['a permit granted', 'PERMIT', 'ORDINARY', ['准予许可'], false, '行政许可法 47'],
    ['a levy', 'LEVY', 'ORDINARY', ['征收'], false, '行政处罚法 44'],
  ] as const)('%s', (_name, kind, procedure, kinds, required, clause) => {
    const need = noticeNeed(kind, procedure, { kinds, amount: null });
    expect(need.required).toBe(required);
    expect(need.clauses).toContain(clause);
  });
});

describe('行政强制法 35, 36; SY-R29: the demand before each act of a coercion case but the measures', () => {
  it.each<[string, readonly string[], boolean]>([
    ['demolition in any words', ['拆除违法建筑'], true],
    ['demolition by another', ['代为拆除'], true],
    ['removal by another', ['代为清除污染物'], true],
    ['removal', ['强制清运'], true],
    ['a transfer of money', ['强制划扣存款'], true],
    ['words nobody thought of', ['强制搬离'], true],
    ['no words at all', [], true],
    ['12, 46: disposal of what was sealed', ['依法处理查封的财物'], true],
    ['46: sale of what was seized', ['扣押财物拍卖'], true],
    ['what was sealed comes first in the words', ['查封的财物依法变卖'], true],
    ['a measure with enforcement', ['查封厂房并强制拆除'], true],
    ['a measure beside enforcement', ['查封', '拆除违法建筑'], true],
    ['9: sealing with its object', ['查封场所、设施或者财物'], false],
    ['9: sealing of a plant that treats waste', ['查封污水处理设施'], false],
    ['9: sealing, called a measure', ['采取查封强制措施'], false],
    ['9: sealing and seizing', ['查封、扣押'], false],
    ['9: as a decision', ['决定依法扣押涉案财物'], false],
    ['9: of an object', ['对排污设施予以查封'], false],
    ['9: freezing', ['冻结存款、汇款'], false],
    ['9: a limit on the freedom of the person', ['限制公民人身自由'], false],
    ['25: an extension', ['延长查封期限'], false],
    ['28: lifting and giving back', ['解除扣押，退还财物'], false],
    ['行政处罚法 56: preliminary registration', ['先行登记保存'], false],
    ['52: what is cleared at once', ['立即实施代履行'], false],
  ])('%s', (_name, kinds, required) => {
    expect(noticeNeed('COERCION', 'ORDINARY', { kinds, amount: null }).required).toBe(required);
  });
});

describe('行政许可法 7, 46, 47: a permit decision against the party is told before', () => {
  it.each<[string, boolean]>([
    ['驳回申请', true],
    ['不予延续', true],
    ['不批准', true],
    ['收回许可证', true],
    ['降低许可等级', true],
    ['吊销许可证', true],
    ['缩小许可范围', true],
    ['食品经营许可', false],
    ['准予延续', false],
    ['变更许可事项', false],
  ])('%s: %s', (word, required) => {
    expect(noticeNeed('PERMIT', 'ORDINARY', { kinds: [word], amount: null }).required).toBe(required);
  });
});

describe('a decision that imposes nothing (行政处罚法 30, 33, 57)', () => {
  it.each<[string, readonly string[], string | null, boolean]>([
    ['in the words of the law', ['不予行政处罚'], null, true],
    ['in short', [' 不予处罚 '], null, true],
    ['as a decision', ['决定不予行政处罚'], '0.00', true],
    ['not with money besides', ['不予行政处罚'], '0.01', false],
    ['not with a fine in the same words', ['不予处罚，罚款十万元'], null, false],
    ['not with another kind besides', ['不予行政处罚', '没收违法所得'], null, false],
    ['not when it is denied', ['并非不予处罚'], null, false],
    ['not when nothing is named', [], null, false],
  ])('%s', (_name, kinds, amount, nothing) => {
    expect(imposesNothing({ kinds, amount })).toBe(nothing);
  });
});
