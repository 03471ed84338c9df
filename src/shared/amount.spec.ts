import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareAmounts, toAmount } from './amount.js';

describe('amounts in yuan', () => {
  it.each([
    ['0', '0.00'],
    ['0.5', '0.50'],
    ['120000', '120000.00'],
    ['120000.5', '120000.50'],
    ['120000.55', '120000.55'],
    ['007', '7.00'],
    ['000', '0.00'],
    ['9999999999999.99', '9999999999999.99'],
  ])('%s is stored as %s', (text, amount) => {
    expect(toAmount(text)).toBe(amount);
    expect(toAmount(amount)).toBe(amount);
  });

  it.each([
    ['0.10', '0.1', 0],
    ['9', '10', -1],
    ['120000.01', '120000', 1],
    // As binary fractions these two are equal.
    ['9999999999999.99', '9999999999999.98', 1],
  ])('%s against %s', (left, right, sign) => expect(Math.sign(compareAmounts(left, right))).toBe(sign));

  it('compares as the cents do', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const text = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
    fc.assert(
      fc.property(cents, cents, (left, right) => {
        const expected = left < right ? -1 : left > right ? 1 : 0;
        expect(Math.sign(compareAmounts(text(left), text(right)))).toBe(expected);
      }),
    );
  });
});
