import { describe, expect, it } from '@jest/globals';
import { kindsMeantBy, penaltiesNamedBy } from './penalty-kinds.js';

describe('the kinds that a word of a proposal may mean (行政处罚法 9)', () => {
  it.each([
    ['并处罚款', ['FINE']],
    ['没收违法所得', ['CONFISCATE_GAINS']],
    ['没收非法财物', ['CONFISCATE_GOODS']],
    ['没收用于违法生产的工具、设备', ['CONFISCATE_GOODS']],
    ['没收', ['CONFISCATE_GOODS', 'CONFISCATE_GAINS']],
    ['没收违法所得、非法财物', ['CONFISCATE_GAINS', 'CONFISCATE_GOODS']],
    ['没收违法所得并处罚款', ['CONFISCATE_GAINS', 'FINE']],
    ['警告，并处罚款', ['FINE', 'WARNING']],
    ['责令停产整治并处罚款', ['FINE', 'STOP_PRODUCTION']],
    ['责令停业、关闭', ['STOP_PRODUCTION', 'CLOSE_BUSINESS']],
    ['责令停业整顿', ['STOP_PRODUCTION']],
    ['责令停产', ['STOP_PRODUCTION']],
    ['吊 销\u3000许可证', ['REVOKE_PERMIT']],
    ['限制从业', ['RESTRICT_PROFESSION']],
    ['限制开展生产经营活动', ['RESTRICT_OPERATION']],
    ['责令改正', undefined],
  ])('%s: %j', (word, kinds) => {
    expect(kindsMeantBy(word)).toEqual(kinds);
  });

  it('each penalty by itself: a confiscation that may be of gains or of goods, and a fine', () => {
    expect(penaltiesNamedBy('没收并处罚款')).toEqual([['CONFISCATE_GOODS', 'CONFISCATE_GAINS'], ['FINE']]);
  });
});
