import { describe, expect, it } from '@jest/globals';
import { PARAMETERS } from './national-layer.js';
import type { ParameterKey } from './profile-parameters.js';
import { rowFaults } from './row-faults.js';

const POINT = { key: 'LAW', subject: 'LAW', text: { zh: '适用法律准确', en: 'Law right' } };
const PAPER = { key: 'EVIDENCE', text: { zh: '证据', en: 'Evidence' }, source: 'SY-L7' };
const TERM = { kind: 'AGREE', term: { zh: '同意', en: 'Agree' } };

describe('rows of a parameter', () => {
  it.each(Object.keys(PARAMETERS) as ParameterKey[])('%s: its own default has no fault', (key) => {
    expect(rowFaults(key, PARAMETERS[key].fallback)).toEqual([]);
  });

  it.each([
    ['checklist', [POINT], []],
    ['checklist', [], [['0.key', 'EMPTY']]],
    ['checklist', [POINT, POINT], [['1.key', 'REPEATED']]],
    ['checklist', [{ ...POINT, subject: 'LAWS' }], [['0.subject', 'NOT_ONE_OF']]],
    [
      'checklist',
      [POINT, { ...POINT, key: 'ABUSE', text: { zh: ' ' } }],
      [
        ['1.text.zh', 'EMPTY'],
        ['1.text.en', 'EMPTY'],
      ],
    ],
    [
      'checklist',
      ['LAW'],
      [
        ['0.key', 'EMPTY'],
        ['0.subject', 'EMPTY'],
        ['0.text.zh', 'EMPTY'],
        ['0.text.en', 'EMPTY'],
      ],
    ],
    ['materials', [PAPER], []],
    ['materials', [{ ...PAPER, when: 'HEARING_HELD' }], []],
    [
      'materials',
      [{ ...PAPER, when: 'SOMETIMES', source: '' }],
      [
        ['0.when', 'NOT_ONE_OF'],
        ['0.source', 'EMPTY'],
      ],
    ],
    ['opinionKinds', [TERM, { ...TERM, kind: 'AMEND' }], []],
    ['opinionKinds', [TERM, TERM], [['1.kind', 'REPEATED']]],
    ['reminderWorkingDaysLeft', [3, 1], []],
  ] as const)('%s %j', (key, value, faults) => {
    expect(rowFaults(key, value).map(({ place, what }) => [place, what])).toEqual(faults);
  });
});
