import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { bodyValidation } from './body-validation.js';
import { IsAmount, IsCalendarDate } from './calendar-date.validator.js';
import { DomainError } from './domain-error.js';

class Inner {
  @IsString()
  @IsNotEmpty()
  @MaxLength(5)
  name: string;
}
class Outer {
  @IsCalendarDate()
  on: string;

  @IsOptional()
  @IsAmount()
  amount?: string;

  @IsIn(['A', 'B'])
  kind: string;

  @IsObject()
  @ValidateNested()
  @Type(() => Inner)
  inner: Inner;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Inner)
  list?: Inner[];
}

const GOOD = { on: '2026-09-23', kind: 'A', inner: { name: '甲' } };
const pipe = bodyValidation();

async function faultsOf(body: unknown): Promise<string[]> {
  try {
    await pipe.transform(body, { type: 'body', metatype: Outer });
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.all.every(({ status }) => status === 400)).toBe(true);
    return error.all.map(({ code, field }) => `${field} ${code}`);
  }
}
/** As it comes from the body parser. */
const json = (text: string): unknown => JSON.parse(text);

describe('the shape of a body', () => {
  it('good', async () => expect(await faultsOf(GOOD)).toEqual([]));

  it.each([
    ['a field missing', { ...GOOD, kind: undefined }, ['kind FIELD_REQUIRED']],
    ['a field null', { ...GOOD, on: null }, ['on FIELD_REQUIRED']],
    ['an object missing', { on: '2026-09-23', kind: 'A' }, ['inner FIELD_REQUIRED']],
    ['an object null', { ...GOOD, inner: null }, ['inner FIELD_REQUIRED']],
    ['text for an object', { ...GOOD, inner: 'x' }, ['inner FIELD_INVALID']],
    ['a list for an object', { ...GOOD, inner: [{ name: '甲' }] }, ['inner FIELD_INVALID']],
    ['a number for text', { ...GOOD, inner: { name: 5 } }, ['inner.name FIELD_INVALID']],
    ['an object for text', { ...GOOD, on: { gte: '2026' } }, ['on DATE_INVALID']],
    ['a list for text', { ...GOOD, kind: ['A'] }, ['kind FIELD_INVALID']],
    ['empty text', { ...GOOD, inner: { name: '' } }, ['inner.name FIELD_REQUIRED']],
    ['text too long', { ...GOOD, inner: { name: '甲乙丙丁戊己' } }, ['inner.name FIELD_TOO_LONG']],
    ['an unknown field', { ...GOOD, extra: 1 }, ['extra FIELD_UNKNOWN']],
    ['an unknown field inside', { ...GOOD, inner: { name: '甲', extra: 1 } }, ['inner.extra FIELD_UNKNOWN']],
    ['a date that does not exist', { ...GOOD, on: '2026-02-30' }, ['on DATE_INVALID']],
    ['a negative amount', { ...GOOD, amount: '-1.00' }, ['amount AMOUNT_INVALID']],
    ['three decimals', { ...GOOD, amount: '1.005' }, ['amount AMOUNT_INVALID']],
    ['an amount in words', { ...GOOD, amount: '十二万' }, ['amount AMOUNT_INVALID']],
    ['an amount with an exponent', { ...GOOD, amount: '1e9' }, ['amount AMOUNT_INVALID']],
    ['an amount of 14 digits', { ...GOOD, amount: '99999999999999' }, ['amount AMOUNT_INVALID']],
    ['a value not on the list', { ...GOOD, kind: 'C' }, ['kind FIELD_INVALID']],
    [
      'a long list',
      { ...GOOD, list: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
      ['list FIELD_TOO_LONG'],
    ],
    ['a fault in a list', { ...GOOD, list: [{ name: 'a' }, { name: 7 }] }, ['list.1.name FIELD_INVALID']],
    ['a list of text', { ...GOOD, list: ['a'] }, ['list.0 FIELD_INVALID']],
    ['null in a list', { ...GOOD, list: [null] }, ['list.0 FIELD_REQUIRED']],
    [
      '__proto__',
      json('{"on":"2026-09-23","kind":"A","inner":{"name":"x"},"__proto__":{"kind":"A"}}'),
      ['__proto__ FIELD_UNKNOWN'],
    ],
    [
      '__proto__ for the fields',
      json('{"__proto__":{"on":"2026-09-23","kind":"A","inner":{"name":"x"}}}'),
      ['__proto__ FIELD_UNKNOWN'],
    ],
    [
      'constructor',
      json('{"on":"2026-09-23","kind":"A","inner":{"name":"x"},"constructor":{"prototype":{"a":1}}}'),
      ['constructor FIELD_UNKNOWN'],
    ],
    ['hasOwnProperty', { ...GOOD, hasOwnProperty: 1 }, ['hasOwnProperty FIELD_UNKNOWN']],
    ['a NUL in text', { ...GOOD, inner: { name: 'a\u0000b' } }, ['inner.name TEXT_INVALID']],
    ['half of a surrogate pair', { ...GOOD, inner: { name: 'a\ud800b' } }, ['inner.name TEXT_INVALID']],
    ['a NUL in a key', { ...GOOD, 'a\u0000': 1 }, [' TEXT_INVALID']],
    ['a list', [GOOD], ['undefined BODY_INVALID']],
    ['text', 'x', ['undefined BODY_INVALID']],
    ['nothing', undefined, ['on FIELD_REQUIRED', 'kind FIELD_REQUIRED', 'inner FIELD_REQUIRED']],
    ['null', null, ['on FIELD_REQUIRED', 'kind FIELD_REQUIRED', 'inner FIELD_REQUIRED']],
  ])('%s', async (_name, body, expected) => {
    const faults = await faultsOf(body);
    if (expected[0]?.startsWith('__proto__')) expect(faults).toContain(expected[0]);
    else expect(faults).toEqual(expected);
  });

  it('tells every fault at once', async () => {
    expect(await faultsOf({ on: 'x', kind: 'x', inner: { name: '' }, extra: 1 })).toHaveLength(4);
  });

  it('does not touch the prototype of objects', async () => {
    await faultsOf(json('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
