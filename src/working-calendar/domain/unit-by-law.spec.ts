import { describe, expect, it } from '@jest/globals';
import { dayUnitOf } from './unit-by-law.js';

describe('which periods are working days, by law and number', () => {
  it.each([
    ['PENALTY_LAW', [2, 3, 5, 7], 'WORKING_DAY'],
    ['PENALTY_LAW', [1, 4, 10, 15, 30, 90], 'CALENDAR_DAY'],
    ['LICENSING_LAW', [5, 10, 20, 45], 'WORKING_DAY'],
    ['COERCION_LAW', [3, 10], 'WORKING_DAY'],
    ['COERCION_LAW', [11, 30], 'CALENDAR_DAY'],
    ['RECONSIDERATION_LAW', [3, 5, 7, 10], 'WORKING_DAY'],
    ['RECONSIDERATION_LAW', [15, 60], 'CALENDAR_DAY'],
    ['GOVERNMENT_INFORMATION_REGULATION', [20], 'WORKING_DAY'],
    ['OTHER', [3, 7, 30], 'CALENDAR_DAY'],
  ] as const)('%s %j → %s (行政处罚法 85, 行政许可法 82, 行政强制法 69)', (law, numbers, unit) => {
    for (const number of numbers) expect(dayUnitOf(law, number)).toBe(unit);
  });
});
