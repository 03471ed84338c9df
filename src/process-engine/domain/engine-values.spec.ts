import { describe, expect, it } from '@jest/globals';
import {
  fromEngineDate,
  fromStored,
  fromTypedValues,
  toEngineDate,
  toStored,
  toTypedValues,
} from './engine-values.js';

describe('engine values', () => {
  const instant = new Date('2026-10-10T01:02:03.004Z');

  it('writes instants with an offset and without a colon, and reads both ways of writing it', () => {
    expect(toEngineDate(instant)).toBe('2026-10-10T09:02:03.004+0800');
    expect(fromEngineDate('2026-10-10T01:02:03.004+0000')).toEqual(instant);
    expect(fromEngineDate('2026-10-10T01:02:03.004Z')).toEqual(instant);
    expect(fromEngineDate(null)).toBeUndefined();
  });

  it('gives each kind of value its engine type', () => {
    expect(toTypedValues({ s: 'x', n: 3, d: 0.5, b: false, at: instant, none: null })).toEqual({
      s: { value: 'x', type: 'String' },
      n: { value: 3, type: 'Long' },
      d: { value: 0.5, type: 'Double' },
      b: { value: false, type: 'Boolean' },
      at: { value: '2026-10-10T09:02:03.004+0800', type: 'Date' },
      none: { value: null, type: 'Null' },
    });
  });

  it.each([
    ['a document', 'x'.repeat(4001)],
    ['no number', NaN],
    ['no instant', new Date('never')],
  ])('refuses %s', (_what, value) => {
    expect(() => toTypedValues({ value })).toThrow(/Engine variable value/);
  });

  it('refuses what is no process variable', () => {
    expect(() => toTypedValues({ value: { a: 1 } as never })).toThrow(/object is not a process variable/);
  });

  it('comes back from a JSON column as it went in', () => {
    const variables = { s: '李某', n: 1, b: true, at: instant, none: null };
    expect(fromStored(JSON.parse(JSON.stringify(toStored(variables))) as Record<string, unknown>)).toEqual(
      variables,
    );
  });

  it('reads an empty date as nothing, not as 1970', () => {
    expect(fromTypedValues({ at: { type: 'Date', value: null } })).toEqual({ at: null });
  });
});
