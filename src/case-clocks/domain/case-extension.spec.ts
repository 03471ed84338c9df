import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../../test/builders/profiles.js';
import {
  approvalFaults,
  caseExtensionRule,
  extensionDays,
  mayBeExtended,
  type CaseExtensionSituation,
} from './case-extension.js';

const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);
const penalty = caseExtensionRule(aProfile('jiangbei-market'), 'PENALTY');
const eco = caseExtensionRule(aProfile('jiangbei-eco'), 'PENALTY');
const permit = caseExtensionRule(aProfile('songyuan'), 'PERMIT');
const joint = caseExtensionRule(aProfile('songyuan'), 'PERMIT', true);
const situation = (over: Partial<CaseExtensionSituation> = {}): CaseExtensionSituation => ({
  rule: penalty,
  approved: 0,
  undecided: false,
  due: '2026-10-19',
  overdue: false,
  ...over,
});

describe('extension of the case limit', () => {
  it('each rule carries its source; where no law fixes it, it is shown as 系统默认', () => {
    expect(penalty.clause).toBe('市场监管总局令第42号');
    expect(eco.clause).toBe('生态环境行政处罚办法 57');
    expect(permit).toEqual({ firstDays: 10, clause: '行政许可法 42' });
    expect(caseExtensionRule(aProfile('songyuan'), 'PENALTY').clause).toBe('系统默认');
  });

  it.each([
    ['before it passes', {}, []],
    ['after it has passed', { overdue: true }, ['CASE_EXTENSION_ASKED_TOO_LATE']],
    ['while one is with the head', { undecided: true }, ['CASE_EXTENSION_UNDECIDED']],
    ['a further one of a penalty', { approved: 1 }, []],
    ['行政许可法 42: a further one of a permit', { approved: 1, rule: permit }, ['SECOND_CASE_EXTENSION']],
  ] as [string, Partial<CaseExtensionSituation>, string[]][])('%s', (_name, over, expected) => {
    expect(codes(mayBeExtended(situation(over)))).toEqual(expected);
  });

  it.each([
    ['the first one is 30 days unless fewer are asked', penalty, 0, undefined, 30, []],
    ['fewer', penalty, 0, 10, 10, []],
    ['行政处罚法 60: more than 30', penalty, 0, 31, 31, ['CASE_EXTENSION_TOO_LONG']],
    ['行政许可法 42: a permit 10 working days', permit, 0, 11, 11, ['CASE_EXTENSION_TOO_LONG']],
    ['行政许可法 42: a joint permit 15', joint, 0, undefined, 15, []],
    ['行政许可法 42: more than 15', joint, 0, 16, 16, ['CASE_EXTENSION_TOO_LONG']],
    ['a further one names its days', penalty, 1, undefined, 0, ['CASE_EXTENSION_LENGTH_MISSING']],
    ['a further one of the market has no ceiling', penalty, 1, 60, 60, []],
    ['one of the environment has', eco, 1, 31, 31, ['CASE_EXTENSION_TOO_LONG']],
  ] as const)('%s', (_name, rule, approved, asked, days, faults) => {
    const answer = extensionDays(rule, approved, asked);
    expect([answer.days, codes(answer.faults)]).toEqual([days, faults]);
  });

  it('行政许可法 42: a joint permit is extended with the approval of the government', () => {
    expect(codes(mayBeExtended(situation({ approved: 1, rule: joint })))).toEqual(['SECOND_CASE_EXTENSION']);
    expect(codes(approvalFaults(joint, false, undefined))).toEqual(['CASE_EXTENSION_NEEDS_GOVERNMENT']);
    expect(codes(approvalFaults(joint, false, undefined, ' '))).toEqual(['CASE_EXTENSION_NEEDS_GOVERNMENT']);
    expect(approvalFaults(joint, false, undefined, '松政批〔2026〕8号')).toEqual([]);
    expect(approvalFaults(permit, false, undefined)).toEqual([]);
  });

  it('a further extension is for the leaders together', () => {
    const discussion = { on: '2026-11-12', members: ['jm-head-1', 'jm-deputy-1'], minutes: '同意。' };
    expect(approvalFaults(penalty, false, undefined)).toEqual([]);
    expect(codes(approvalFaults(penalty, true, undefined))).toEqual(['CASE_EXTENSION_NEEDS_DISCUSSION']);
    expect(codes(approvalFaults(penalty, true, { ...discussion, members: ['jm-head-1'] }))).toEqual([
      'CASE_EXTENSION_NEEDS_DISCUSSION',
    ]);
    expect(approvalFaults(penalty, true, discussion)).toEqual([]);
  });
});
