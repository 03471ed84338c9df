import { describe, expect, it } from '@jest/globals';
import { spotDecisionFaults, type SpotDecision } from './spot-decision.js';

const FINE: SpotDecision = { kinds: ['罚款'], amount: '100.00' };

describe('what is decided and collected on the spot', () => {
  it.each<[string, Partial<SpotDecision>, readonly string[]]>([
    ['行政处罚法 52: a fine with its amount', {}, []],
    ['行政处罚法 52: a fine without one', { amount: null }, ['SPOT_AMOUNT_MISSING']],
    ['行政处罚法 52: a fine of nothing', { amount: '0.00' }, ['SPOT_AMOUNT_MISSING']],
    ['行政处罚法 52: a warning', { kinds: ['警告'], amount: null }, []],
    ['行政处罚法 52: a warning with an amount', { kinds: ['警告'] }, ['SPOT_AMOUNT_WITHOUT_FINE']],
    ['行政处罚法 68: a hundred yuan is collected on the spot', { collectedOnTheSpot: true }, []],
    [
      '行政处罚法 68: one fen more is not',
      { amount: '100.01', collectedOnTheSpot: true },
      ['COLLECTED_WITHOUT_GROUND'],
    ],
    [
      '行政处罚法 68: nor for a ground in blanks',
      { amount: '200.00', collectedOnTheSpot: true, collectedBecause: ' ' },
      ['COLLECTED_WITHOUT_GROUND'],
    ],
    [
      '行政处罚法 68: who could not be found later pays now',
      { amount: '200.00', collectedOnTheSpot: true, collectedBecause: '流动摊贩，事后难以执行。' },
      [],
    ],
    ['行政处罚法 67: paid at the bank', { amount: '200.00', collectedOnTheSpot: false }, []],
  ])('%s', (_name, over, codes) => {
    expect(spotDecisionFaults({ ...FINE, ...over }).map(({ code }) => code)).toEqual(codes);
  });
});
