import { describe, expect, it } from '@jest/globals';
import { isIdentityNumber } from './identity-number.js';

describe('a citizen’s identity number (GB 11643-1999)', () => {
  it.each(['11010519491231002X', '11010519491231002x', ' 11010519491231002X '])('%j agrees', (number) => {
    expect(isIdentityNumber(number)).toBe(true);
  });

  it.each([
    ['another check character', '110105194912310021'],
    ['two digits exchanged', '11010519491213002X'],
    ['the fifteen digits of before', '110105491231002'],
    ['something else', '123'],
    ['nothing', ''],
  ])('is not %s', (_what, number) => {
    expect(isIdentityNumber(number)).toBe(false);
  });
});
