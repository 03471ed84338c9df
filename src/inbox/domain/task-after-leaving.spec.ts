import { describe, expect, it } from '@jest/globals';
import { taskAfterLeaving, type Holding } from './task-after-leaving.js';

const GROUP: Holding = { assigneeId: null, passedOnBy: null, delegated: false };

describe('to whom a task goes when its person leaves office (系统默认)', () => {
  it.each<[string, Partial<Holding & { candidateRole: string | null }>, Holding | undefined]>([
    ['claimed from the group: back to it', { assigneeId: 'p' }, GROUP],
    ['transferred to them: to the group', { assigneeId: 'p', passedOnBy: 'q' }, GROUP],
    [
      'delegated to them: back to its owner',
      { assigneeId: 'p', passedOnBy: 'q', delegated: true },
      { ...GROUP, assigneeId: 'q' },
    ],
    ['delegated by them: to the group', { assigneeId: 'q', passedOnBy: 'p', delegated: true }, GROUP],
    [
      'passed on by them: stays, and goes back to nobody',
      { assigneeId: 'q', passedOnBy: 'p' },
      { ...GROUP, assigneeId: 'q' },
    ],
    ['nobody has it', {}, undefined],
    ["somebody else's", { assigneeId: 'q' }, undefined],
    ['of an office that they keep', { assigneeId: 'p', candidateRole: 'HANDLER' }, undefined],
    ['a seat by name', { assigneeId: 'p', candidateRole: null }, undefined],
  ])('%s', (_what, task, expected) => {
    expect(
      taskAfterLeaving({ ...GROUP, candidateRole: 'AGENCY_HEAD', ...task }, 'p', ['AGENCY_HEAD']),
    ).toEqual(expected);
  });
});
