import { describe, expect, it } from '@jest/globals';
import { deciderFaults, recusalFaults, type RecusalQuestion } from './recusal.js';

const codes = (over: Partial<RecusalQuestion>): string[] =>
  deciderFaults({
    decider: { personId: 'ding', roles: ['AGENCY_HEAD'] },
    concerned: { personId: 'yi', isHead: false },
    ofHead: 'DEPUTY_IN_CHARGE',
    source: '系统默认',
    ...over,
  }).map(({ code }) => code);
const deputy = { personId: 'wu', roles: ['DEPUTY_IN_CHARGE'] };
const head = { personId: 'ding', isHead: true };

describe('who decides on a recusal (行政处罚法 43)', () => {
  it.each<[string, Partial<RecusalQuestion>, string[]]>([
    ['the head of the agency on a reviewer', {}, []],
    ['the deputy on a reviewer: no', { decider: deputy }, ['RECUSAL_DECIDER_WRONG']],
    ['the deputy on the head', { decider: deputy, concerned: head }, []],
    ['the head on the head: no', { concerned: head }, ['RECUSAL_OF_ONESELF']],
    [
      'another head on the head: no',
      { decider: { personId: 'x', roles: ['AGENCY_HEAD'] }, concerned: head },
      ['RECUSAL_DECIDER_WRONG'],
    ],
    [
      'the leaders together, with their minutes',
      { decider: deputy, concerned: head, ofHead: 'COLLECTIVE', minutes: '集体讨论记录' },
      [],
    ],
    [
      'the leaders together, without minutes: no',
      { decider: deputy, concerned: head, ofHead: 'COLLECTIVE', minutes: ' ' },
      ['RECUSAL_MINUTES_MISSING'],
    ],
    [
      'the deputy on themselves: no',
      { decider: deputy, concerned: { personId: 'wu', isHead: false } },
      ['RECUSAL_OF_ONESELF'],
    ],
  ])('%s', (_name, over, expected) => expect(codes(over)).toEqual(expected));

  it('an application without a reason is none', () => {
    expect(recusalFaults({ reason: ' ' }).map(({ code }) => code)).toEqual(['RECUSAL_REASON_MISSING']);
    expect(recusalFaults({ reason: '系当事人法定代表人的兄弟。' })).toEqual([]);
  });
});
