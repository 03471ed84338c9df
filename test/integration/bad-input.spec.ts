import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBundle, aFiling, todayInBeijing } from '../builders/case-path.js';
import { Office, routeOf } from '../support/office.js';

describe('bad input has its code and leaves nothing behind', () => {
  let office: Office;
  let caseId: string;
  beforeAll(async () => {
    office = await Office.open();
    caseId = await office.file('tx-handler-1', aFiling('tx'));
    await office.waitsFor(caseId, 'endInvestigation');
  });
  afterAll(() => office.close());

  const filing = (over: Record<string, unknown>): object => ({ ...aFiling('tx'), ...over });
  const party = (over: Record<string, unknown>): object =>
    filing({ party: { ...aFiling('tx').party, ...over } });
  const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const json = { 'content-type': 'application/json' };

  /** Sends, and compares every table but the trail of refusals before and after. */
  async function refused(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
    who = 'tx-handler-1',
  ): Promise<[number, unknown, unknown]> {
    const before = await office.counts(['audit_event']);
    const answer = await office.as(who, method, path, body, headers);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body['requestId']).toBe(answer.headers.get('x-request-id'));
    expect(await office.counts(['audit_event'])).toEqual(before);
    return [answer.status, answer.body['code'], answer.body['field']];
  }

  it.each<[string, unknown, number, string, string | null]>([
    ['wrong type', filing({ cause: 5 }), 400, 'FIELD_INVALID', 'cause'],
    ['missing', filing({ cause: undefined }), 400, 'FIELD_REQUIRED', 'cause'],
    ['a missing object', filing({ party: undefined }), 400, 'FIELD_REQUIRED', 'party'],
    ['a list for an object', filing({ party: [] }), 400, 'FIELD_INVALID', 'party'],
    ['unknown field', filing({ colour: 'red' }), 400, 'FIELD_UNKNOWN', 'colour'],
    ['over-long text', filing({ cause: '案'.repeat(301) }), 400, 'FIELD_TOO_LONG', 'cause'],
    [
      'a date that does not exist',
      party({ kind: 'PERSON', birthDate: '2010-02-30' }),
      400,
      'DATE_INVALID',
      'party.birthDate',
    ],
    ['an unknown kind', filing({ kind: 'TAX' }), 400, 'FIELD_INVALID', 'kind'],
    [
      'a huge list',
      filing({ handlers: Array.from({ length: 50_000 }, (_, n) => `p${n}`) }),
      400,
      'FIELD_TOO_LONG',
      'handlers',
    ],
    ['a NUL in text', filing({ cause: 'a\u0000b' }), 400, 'TEXT_INVALID', 'cause'],
    ['half a character', party({ name: '\ud83d' }), 400, 'TEXT_INVALID', 'party.name'],
    ['nothing', undefined, 400, 'FIELD_REQUIRED', 'kind'],
    ['an empty object', {}, 400, 'FIELD_REQUIRED', 'kind'],
    ['blank text', filing({ cause: '' }), 400, 'FIELD_REQUIRED', 'cause'],
    ['one officer only', filing({ handlers: ['tx-handler-1'] }), 422, 'OFFICERS_TOO_FEW', 'handlers'],
    ['nobody’s name', filing({ handlers: ['tx-handler-1', 'x'] }), 422, 'PERSON_NOT_FOUND', 'handlers'],
    [
      'another agency’s officer',
      filing({ handlers: ['tx-handler-1', 'sy-handler-1'] }),
      422,
      'PERSON_NOT_FOUND',
      'handlers',
    ],
    ['a kind the agency does not review', filing({ kind: 'LEVY' }), 422, 'CASE_KIND_NOT_COVERED', 'kind'],
  ])('%s', async (_name, body, status, code, field) => {
    const [gotStatus, gotCode, gotField] = await refused('POST', '/api/cases', body);
    expect([gotStatus, gotCode]).toEqual([status, code]);
    if (field !== null && status === 400) expect(gotField).toBe(field);
  });

  it.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
    ['no JSON', '{"kind":', json, 400, 'BODY_NOT_JSON'],
    ['a bare word', 'kind', json, 400, 'BODY_NOT_JSON'],
    ['a JSON list', '[]', json, 400, 'BODY_INVALID'],
    ['a JSON text', '"x"', json, 400, 'BODY_NOT_JSON'],
    ['deep nesting', `{"cause":${deep(10_000)}}`, json, 400, 'BODY_TOO_DEEP'],
    ['__proto__', '{"__proto__":{"kind":"PENALTY"}}', json, 400, 'FIELD_UNKNOWN'],
    ['constructor', '{"constructor":{"prototype":{"x":1}}}', json, 400, 'FIELD_UNKNOWN'],
    ['10 MB', JSON.stringify({ cause: 'x'.repeat(10 * 1024 ** 2) }), json, 413, 'BODY_TOO_LARGE'],
    [
      'a charset that nobody knows',
      '{}',
      { 'content-type': 'application/json; charset=klingon' },
      415,
      'CHARSET_UNSUPPORTED',
    ],
    [
      'an encoding that nobody knows',
      '{}',
      { ...json, 'content-encoding': 'zip' },
      415,
      'ENCODING_UNSUPPORTED',
    ],
    ['bytes that are no gzip', 'xx', { ...json, 'content-encoding': 'gzip' }, 400, 'BODY_NOT_JSON'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([0x7b, 0x22, 0xb0, 0xb8, 0x22, 0x3a, 0x31, 0x7d]),
      json,
      400,
      'TEXT_NOT_UTF8',
    ],
    ['XML', '<case/>', { 'content-type': 'application/xml' }, 415, 'CONTENT_TYPE_UNSUPPORTED'],
    [
      'a form',
      'kind=PENALTY',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'CONTENT_TYPE_UNSUPPORTED',
    ],
  ])('a body that is %s', async (_name, body, headers, status, code) => {
    expect((await refused('POST', '/api/cases', body, headers)).slice(0, 2)).toEqual([status, code]);
  });

  it.each([
    ['negative', '-1.00'],
    ['with three decimals', '120000.005'],
    ['a number that lost its form', 120000.55],
    ['endless', '9'.repeat(40)],
    ['in another script', '１２００００'],
  ])('an amount %s', async (_name, amount) => {
    const proposal = { ...aBundle().proposal, amount };
    const [status, code, field] = await refused(
      'POST',
      routeOf('submitForReview', caseId),
      aBundle({ proposal }),
    );
    expect([status, code, field]).toEqual([400, 'AMOUNT_INVALID', 'proposal.amount']);
  });

  it.each([
    ['a date in the future', { endedOn: '2099-01-01', conclusion: 'x' }, 422, 'DATE_IN_FUTURE'],
    ['before the filing', { endedOn: '2001-01-01', conclusion: 'x' }, 422, 'DATE_OUT_OF_ORDER'],
    ['with a time', { endedOn: `${todayInBeijing()}T00:00:00Z`, conclusion: 'x' }, 400, 'DATE_INVALID'],
  ])('an end of the investigation on %s', async (_name, body, status, code) => {
    expect((await refused('POST', routeOf('endInvestigation', caseId), body)).slice(0, 2)).toEqual([
      status,
      code,
    ]);
  });

  it.each([
    ['no id', '/api/cases/x', 404, 'CASE_NOT_FOUND'],
    ['a path upwards', '/api/cases/..%2f..%2fetc%2fpasswd', 404, 'CASE_NOT_FOUND'],
    ['a NUL in a path', '/api/agencies/a%00b/profile', 400, 'TEXT_INVALID'],
    ['half an escape', '/api/agencies/%E0%A4%A/profile', 400, 'REQUEST_INVALID'],
    ['a NUL in a query', '/api/cases?text=a%00b', 400, 'TEXT_INVALID'],
    ['a query parameter twice', '/api/cases?stage=DECIDED&stage=CLOSED', 400, 'FIELD_INVALID'],
    ['a query parameter as an object', '/api/cases?text[a]=b', 400, 'FIELD_UNKNOWN'],
    ['an unknown query parameter', '/api/cases?colour=red', 400, 'FIELD_UNKNOWN'],
    ['a limit of a million', '/api/cases?limit=1000000', 400, 'FIELD_INVALID'],
    ['a cursor of somebody’s invention', '/api/cases?after=abc', 400, 'CURSOR_INVALID'],
    ['an inbox cursor of somebody’s invention', '/api/inbox?view=mine&after=abc', 400, 'CURSOR_INVALID'],
    ['a file that is not there', '/api/files/00000000-0000-4000-8000-000000000000', 404, 'FILE_NOT_FOUND'],
    ['an address over 16 kB', `/api/cases?text=${'x'.repeat(17_000)}`, 431, 'REQUEST_HEAD_TOO_LONG'],
    ['a file id that is none', '/api/files/x', 400, 'REQUEST_INVALID'],
    ['an agency that is not there', '/api/agencies/nowhere/profile', 404, 'AGENCY_NOT_FOUND'],
    ['nothing there', '/api/nothing', 404, 'ROUTE_NOT_FOUND'],
  ])('%s: %s', async (_name, path, status, code) => {
    expect((await refused('GET', path, undefined)).slice(0, 2)).toEqual([status, code]);
  });

  it('what is no HTTP is told so', async () => {
    const { hostname, port } = new URL(office.url);
    const socket = connect(Number(port), hostname);
    socket.end('nonsense\r\n\r\n');
    let answer = '';
    for await (const part of socket) answer += String(part);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    expect(answer).toContain('"code":"REQUEST_UNREADABLE"');
  });

  it('SQL in a search is text', async () => {
    for (const text of ["' OR 1=1 --", '%', '_', '\\', '"; DROP TABLE case_file; --']) {
      const answer = await office.as('sy-handler-1', 'GET', `/api/cases?text=${encodeURIComponent(text)}`);
      expect([answer.status, answer.body['items']]).toEqual([200, []]);
    }
  });

  it('a header that carries another header is not echoed', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(office.url);
      const sent = httpRequest({
        port,
        path: '/api/cases',
        headers: { 'x-request-id': 'abcdefgh%0d%0aSet-Cookie: a=b' },
      });
      sent.on('response', (answer) => {
        expect(answer.headers['set-cookie']).toBeUndefined();
        expect(answer.headers['x-request-id']).not.toMatch(/cookie/i);
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(401);
  });

  it('a safe request id of the caller is kept', async () => {
    const answer = await office.as('tx-handler-1', 'GET', '/api/nothing', undefined, {
      'x-request-id': 'my-request-1',
    });
    expect([answer.headers.get('x-request-id'), answer.body['requestId']]).toEqual([
      'my-request-1',
      'my-request-1',
    ]);
  });

  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB', 'en'],
    ['en;q=0.2, zh;q=0.9', 'zh'],
    ['fr, en;q=0.5', 'en'],
    ['fr', 'zh'],
    ['*', 'zh'],
  ])('Accept-Language %s is answered in %s', async (accepted, language) => {
    const answer = await office.as('tx-handler-1', 'GET', '/api/cases/x', undefined, {
      'accept-language': accepted,
    });
    expect(answer.headers.get('content-language')).toBe(language);
    expect(String(answer.body['title'])).toMatch(language === 'zh' ? /\p{Script=Han}/u : /^[\x20-\x7e]+$/);
  });
});
