import { describe, expect, test } from '@jest/globals';
import { ScriptFaults, nothingRan, readScript } from './script-file.js';

const HEAD = ['title: T', 'agency: songyuan', 'people: { 甲: sy-handler-1, 乙: sy-reviewer-1 }', 'steps:'];

function faultsOf(...steps: string[]): readonly string[] {
  return faultsOfText([...HEAD, ...steps].join('\n'));
}

function faultsOfText(text: string): readonly string[] {
  try {
    readScript('case.yaml', text);
  } catch (error) {
    if (error instanceof ScriptFaults) return error.lines;
    throw error;
  }
  return [];
}

describe('a rehearsal file', () => {
  test('is read with its steps, and knows where each value stands', () => {
    const text = [...HEAD, '  - at: 2026-07-20 09:00', '    who: 甲', '    do: fileCase'].join('\n');
    const file = readScript('case.yaml', text);
    expect(file.script.steps).toEqual([{ at: '2026-07-20 09:00', who: '甲', do: 'fileCase' }]);
    expect(file.placeOf({ path: ['steps', 0, 'who'] })).toEqual({ line: 6, column: 10 });
    expect(file.placeOf({ path: ['steps', 0, 'do'], atKey: true })).toEqual({ line: 7, column: 5 });
  });

  test('keeps a number as it was written when it would lose something', () => {
    const steps = [
      '  - at: 2026-07-20 09:00',
      '    who: 甲',
      '    do: x',
      '    with: { a: 120000.00, b: 2, c: 007 }',
    ];
    const { script } = readScript('case.yaml', [...HEAD, ...steps].join('\n'));
    expect(script.steps[0]?.with).toEqual({ a: '120000.00', b: 2, c: '007' });
  });

  test.each([
    [
      'an unknown key, with what was meant',
      ['  - at: 2026-07-20 09:00', '    who: 甲', '    do: fileCase', '    expekt: { stage: X }'],
      ['case.yaml:8:5: unknown key "expekt"; did you mean "expect"?'],
    ],
    [
      'an unknown person',
      ['  - at: 2026-07-20 09:00', '    who: 丙', '    do: fileCase'],
      ['case.yaml:6:10: nobody in people: is called "丙"; there are 甲, 乙'],
    ],
    [
      'an unknown person who should see a task, or get a message',
      [
        '  - at: 2026-07-20 09:00',
        '    who: 甲',
        '    expect:',
        '      tasks: [{ task: assignReviewer, notSeenBy: [丁] }]',
        '      notified: { 戊: [X] }',
      ],
      [
        'case.yaml:8:51: nobody in people: is called "丁"; there are 甲, 乙',
        'case.yaml:9:19: nobody in people: is called "戊"; there are 甲, 乙',
      ],
    ],
    [
      'a day that does not exist',
      ['  - at: 2026-02-30 09:00', '    who: 甲', '    do: fileCase'],
      ['case.yaml:5:9: 2026-02-30 09:00 is no date and time of the calendar'],
    ],
    [
      'time that runs back',
      ['  - { at: 2026-07-20 09:00, who: 甲, do: x }', '  - { at: 2026-07-19 09:00, who: 甲, do: x }'],
      ['case.yaml:6:11: 2026-07-19 09:00 is before the step above'],
    ],
    [
      'a first step without time',
      ['  - { who: 甲, do: x }'],
      ['case.yaml:5:5: the first step needs at: (Beijing date and time)'],
    ],
    [
      'a reference that nobody answers to',
      ['  - { at: 2026-07-20 09:00, who: 甲, do: x, with: { reviewer: $庚 } }'],
      ['case.yaml:5:62: "$庚": neither a person nor an earlier step is called 庚'],
    ],
    [
      'a step that does nothing and looks at nothing',
      ['  - { at: 2026-07-20 09:00, who: 甲 }'],
      ['case.yaml:5:5: a step needs do: or expect:'],
    ],
    [
      'a refusal expected of a step that does nothing',
      ['  - { at: 2026-07-20 09:00, who: 甲, expect: { refused: X_Y } }'],
      ['case.yaml:5:47: refused: is about a call; this step makes none'],
    ],
    [
      'an unknown key of a due date',
      ['  - { at: 2026-07-20 09:00, who: 甲, expect: { due: { review: { efective: 2026-10-10 } } } }'],
      ['case.yaml:5:64: unknown key "efective"; did you mean "effective"?'],
    ],
    [
      'a due date that is no date',
      ['  - { at: 2026-07-20 09:00, who: 甲, expect: { due: { review: 2026-13-10 } } }'],
      ['case.yaml:5:62: 2026-13-10 is no date of the calendar'],
    ],
    [
      'an expectation of nothing',
      ['  - { at: 2026-07-20 09:00, who: 甲, do: x, expect: {} }'],
      [
        'case.yaml:5:44: is empty; there are status, refused, answer, stage, due, tasks, notified, notNotified, case',
      ],
    ],
    [
      'a refusal of which nothing is said',
      ['  - { at: 2026-07-20 09:00, who: 甲, do: x, expect: { refused: {} } }'],
      ['case.yaml:5:54: is empty; there are code, clause, field, status'],
    ],
    [
      'a refusal in a form that there is not',
      ['  - { at: 2026-07-20 09:00, who: 甲, do: x, expect: { refused: 5 } }'],
      [
        'case.yaml:5:63: has none of the forms that there are: The call must be refused: with this code; with this code, clause, field and status; or `true`, whatever the code.',
      ],
    ],
    [
      'details of a message that has not come',
      ['  - { at: 2026-07-20 09:00, who: 甲, expect: { notNotified: { 甲: [{ kind: X }] } } }'],
      ['case.yaml:5:66: should be a text: The kind of a message; on, due and times belong to notified.'],
    ],
    [
      'a name that is taken',
      ['  - { at: 2026-07-20 09:00, who: 甲, do: x, as: 乙 }'],
      ['case.yaml:5:48: "乙" is taken: a person or an earlier step has that name'],
    ],
  ])('tells %s', (_what, steps, lines) => {
    expect(faultsOf(...steps)).toEqual(lines);
  });

  test('says that nothing was run, and because of which files', () => {
    const faults = ['a.yaml:5:9: x', 'a.yaml:7:1: y', 'b.yaml:2:1: z'];
    expect(nothingRan(faults, 12).lines.slice(3)).toEqual([
      '✗ a.yaml, b.yaml 有误，12 个文件均未运行 / slips in a.yaml, b.yaml: nothing was run, none of the 12 files',
    ]);
  });

  test('tells broken YAML with its place', () => {
    expect(faultsOfText('title: [')).toEqual([expect.stringMatching(/^case\.yaml:1:\d+: /)]);
  });

  test('tells all faults at once, in the order of the file', () => {
    const lines = faultsOf(
      '  - { at: 2026-07-20 09:00, who: 丙, do: x, with: { a: $庚 } }',
      '  - { who: 丁, do: y }',
    );
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'case.yaml:5:34',
      'case.yaml:5:55',
      'case.yaml:6:12',
    ]);
  });
});
