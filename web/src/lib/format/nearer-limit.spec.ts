import { describe, expect, it } from '@jest/globals';
import { isNearer } from './nearer-limit';

const ends = (day: string, overdue = false) => ({ overdueAt: `2026-${day}T00:00:00+08:00`, overdue });

describe('the limit of a case beside the due date of a task', () => {
  it('presses more where it ends before', () => {
    expect(isNearer(ends('12-01'), ends('12-08'))).toBe(true);
    expect(isNearer(ends('12-08'), ends('12-01'))).toBe(false);
    expect(isNearer(ends('12-08'), ends('12-08'))).toBe(false);
  });

  it('presses more once it is over, whatever else is', () => {
    expect(isNearer(ends('11-14', true), ends('11-10', true))).toBe(true);
  });

  it('is all there is where the task has no due date', () => {
    expect(isNearer(ends('12-08'), undefined)).toBe(true);
    expect(isNearer(ends('12-08'), { overdueAt: null, overdue: false })).toBe(true);
  });
});
