import { describe, expect, it } from '@jest/globals';
import { requestFaults } from './request-faults.js';

const found = (error: unknown): [string, number] | undefined => {
  const [first] = requestFaults(error) ?? [];
  return first && [first.code, first.status];
};
const failed = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });

describe('faults that are not the program’s', () => {
  it.each([
    ['entity.too.large', 'BODY_TOO_LARGE', 413],
    ['entity.parse.failed', 'BODY_NOT_JSON', 400],
    ['encoding.unsupported', 'ENCODING_UNSUPPORTED', 415],
    ['charset.unsupported', 'CHARSET_UNSUPPORTED', 415],
    ['request.aborted', 'REQUEST_ABORTED', 400],
    ['request.size.invalid', 'REQUEST_ABORTED', 400],
  ])('body parser: %s is %s (%i)', (type, code, status) => {
    expect(found(Object.assign(new Error('x'), { type }))).toEqual([code, status]);
  });

  it.each([
    ['refused', failed('ECONNREFUSED')],
    ['reset', failed('ECONNRESET')],
    ['ended by an administrator', failed('57P01')],
    ['starting up', failed('57P03')],
    ['out of connections', failed('53300')],
    ['cut in the middle of a query', new Error('Connection terminated unexpectedly')],
    ['no connection in time', new Error('timeout exceeded when trying to connect')],
    [
      'wrapped by the query builder',
      Object.assign(new Error('query failed'), { driverError: failed('57P01') }),
    ],
    ['every address refused', new AggregateError([failed('ECONNREFUSED'), failed('ECONNREFUSED')])],
  ])('the database is down: %s', (_name, error) => expect(found(error)).toEqual(['DATABASE_DOWN', 503]));

  it.each([
    ['characters that no text column holds', failed('22021')],
    ['an escape that no json column holds', failed('22P05')],
  ])('PostgreSQL refuses %s', (_name, error) => expect(found(error)).toEqual(['TEXT_INVALID', 400]));

  it.each([
    ['a fault of the program', new TypeError('x is not a function')],
    ['a broken constraint', failed('23505')],
    ['a name of Object', Object.assign(new Error('x'), { type: 'constructor' })],
    ['a text', 'ECONNREFUSED'],
    ['null', null],
    ['undefined', undefined],
  ])('%s stays unexpected', (_name, error) => expect(found(error)).toBeUndefined());

  it('says in both languages what to do, and promises nothing about a commit whose answer was lost', () => {
    const [fault] = requestFaults(failed('ECONNREFUSED')) ?? [];
    expect(fault?.message.zh).toMatch(/不确定/);
    expect(fault?.message.en).toMatch(/not certain/);
    expect(fault?.remedy.zh).toMatch(/幂等键/);
    expect(fault?.remedy.en).toMatch(/Idempotency-Key/);
  });
});
