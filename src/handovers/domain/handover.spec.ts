import { describe, expect, it } from '@jest/globals';
import { handoverFaults, type HandoverQuestion } from './handover.js';
import { urgeFault } from './urge.js';

const TO = { name: '戊', isHolder: false, isCandidate: true, isExcluded: false, isAway: false };
const codes = (over: Partial<HandoverQuestion>): string[] =>
  handoverFaults({
    kind: 'TRANSFER',
    reason: '外出培训。',
    mayHandOver: true,
    personal: false,
    delegated: false,
    to: TO,
    ...over,
  }).map(({ code }) => code);

describe('handing a task over (转办、委托)', () => {
  it.each<[string, Partial<HandoverQuestion>, string[]]>([
    ['to somebody who may take it', {}, []],
    ['somebody else’s', { mayHandOver: false }, ['HANDOVER_NOT_YOURS']],
    ['a vote', { personal: true }, ['HANDOVER_PERSONAL']],
    ['what is delegated already', { delegated: true }, ['TASK_DELEGATED']],
    [
      'to its holder, without a reason',
      { reason: ' ', to: { ...TO, isHolder: true } },
      ['HANDOVER_REASON_MISSING', 'HANDOVER_TO_HOLDER'],
    ],
    [
      'to a handler of the case (行政处罚法 58)',
      { to: { ...TO, isExcluded: true, isCandidate: false } },
      ['HANDOVER_TO_EXCLUDED'],
    ],
    ['to somebody of another office', { to: { ...TO, isCandidate: false } }, ['HANDOVER_TO_STRANGER']],
    ['to somebody who is away', { to: { ...TO, isAway: true } }, ['HANDOVER_TO_ABSENT']],
  ])('%s', (_name, over, expected) => expect(codes(over)).toEqual(expected));
});

describe('urging (催办)', () => {
  const tuesday = '2026-03-10';
  it('once a working day for a task', () => {
    expect(urgeFault([], tuesday, 1, '系统默认')).toBeUndefined();
    expect(urgeFault([{ workingDay: tuesday }], tuesday, 1, '系统默认')?.code).toBe('URGED_ALREADY');
    expect(urgeFault([{ workingDay: '2026-03-09' }], tuesday, 1, '系统默认')).toBeUndefined();
    expect(urgeFault([{ workingDay: tuesday }], tuesday, 2, '系统默认')).toBeUndefined();
  });
});
