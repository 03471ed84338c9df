import { describe, expect, it } from '@jest/globals';
import { PARAMETERS } from './national-layer.js';
import type { ParameterKey } from './profile-parameters.js';
import { isValueOf } from './profile-values.js';

describe('what a parameter may be set to', () => {
  it.each(Object.keys(PARAMETERS) as ParameterKey[])('%s: its own default', (key) => {
    expect(isValueOf(key, PARAMETERS[key].fallback)).toBe(true);
    expect(isValueOf(key, null)).toBe(false);
  });

  it.each([
    ['clockOnSupplement', 'RESTART', true],
    ['clockOnSupplement', 'STOP', false],
    ['reviewAllNonSummary', true, true],
    ['reviewAllNonSummary', 'true', false],
    ['reviewPeriod', { workingDays: 10 }, true],
    ['reviewPeriod', { workingDays: 0 }, false],
    ['reviewPeriod', { workingDays: 7.5 }, false],
    ['reviewingUnit', { DEFAULT: '法制科', OTHERWISE: '办公室' }, true],
    ['reviewingUnit', { ALL: '法制科' }, false],
    ['reviewingUnit', {}, false],
    ['reviewerRatio', { min: 0.05, hard: true }, true],
    ['reviewerRatio', { min: 5, hard: true }, false],
    ['extension', { mode: 'FIXED', workingDays: 5, times: 1 }, true],
    ['extension', { mode: 'FIXED' }, false],
    ['reviewedKinds', ['PENALTY'], true],
    ['reviewedKinds', ['PENALTIES'], false],
    ['reviewedKinds', [], false],
    ['otherKinds', ['FEE', 'INSPECTION'], true],
    ['otherKinds', [], true],
    ['otherKinds', ['FEES'], false],
    ['collectiveDiscussion', 'SOMETIMES', false],
    ['discussionQuorum', 1.5, false],
    ['caseLimitDays', '90', false],
    ['caseLimitExtension', { firstDays: 30, furtherMaxDays: '30' }, false],
    ['caseLimitExtension', { firstDays: 30, furtherMaxDays: 60 }, true],
    ['hearingThresholds', { PERSON: '5000', ORGANISATION: '50000.00' }, true],
    ['hearingThresholds', { PERSON: null, ORGANISATION: '50000.00' }, false],
    ['furtherHearingKinds', ['SUSPEND_PERMIT'], true],
    ['furtherHearingKinds', ['暂扣许可证件'], false],
    ['discussionTriggers', { amountFrom: '500000.00', kinds: ['吊销'] }, true],
    ['discussionTriggers', { amountFrom: 500000, kinds: [] }, false],
    ['penaltyExcludedTimes', ['HEARING', 'LUNCH'], false],
    ['reviewerAssignment', { mode: 'BY_FIELD', reviewersByKind: { PERMIT: ['sy-reviewer-1'] } }, true],
    ['reviewerAssignment', { mode: 'BY_FIELD', reviewersByKind: { PERMITS: [] } }, false],
  ] as const)('%s = %j: %s', (key, value, allowed) => {
    expect(isValueOf(key as ParameterKey, value)).toBe(allowed);
  });
});
