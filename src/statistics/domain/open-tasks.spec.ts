import { describe, expect, it } from '@jest/globals';
import { weekOf } from './open-tasks.js';

describe('weekOf', () => {
  it.each([
    ['Monday', '2026-11-23'],
    ['Thursday', '2026-11-26'],
    ['Sunday', '2026-11-29'],
  ])('a %s lies in the week from Monday to Sunday', (_, day) => {
    expect(weekOf(day)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  });

  it('goes over the turn of a year and back before the reference', () => {
    expect(weekOf('2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(weekOf('2023-12-31')).toEqual({ from: '2023-12-25', to: '2023-12-31' });
  });
});
