import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PLAIN, courseTable } from './domain/course-table.js';
import { Rehearsals } from './rehearsals.js';
import { ScriptFaults, readScript } from './script-file.js';

const CASE = '11111111-1111-4111-8111-111111111111';
const CASE_ID = { name: 'caseId', in: 'path', required: true, schema: { type: 'string' } };
const body = (properties: object): object => ({
  content: { 'application/json': { schema: { type: 'object', properties } } },
});
const DESCRIPTION = {
  paths: {
    '/api/sign-in': {
      post: { operationId: 'signIn', requestBody: body({ password: { type: 'string', example: 'sample' } }) },
    },
    '/api/cases': {
      post: {
        operationId: 'fileCase',
        summary: '立案 / file',
        requestBody: body({ cause: { type: 'string' } }),
      },
    },
    '/api/cases/{caseId}': { get: { operationId: 'readCase', parameters: [CASE_ID] } },
    '/api/cases/{caseId}/end': { post: { operationId: 'end', summary: '终结', parameters: [CASE_ID] } },
  },
};

/** A system in rehearsal mode that knows one case, a timer, and sessions that end after an hour. */
class FakeSystem {
  now = 0;
  fired: string[] = [];
  asked: string[] = [];
  private readonly timers = [
    { at: Date.parse('2026-01-08T00:00:00+08:00'), name: '再次提醒' },
    { at: Date.parse('2026-01-05T00:00:00+08:00'), name: '首次提醒' },
  ];
  private readonly sessions = new Map<string, number>();

  async answer(request: IncomingMessage): Promise<[number, unknown]> {
    const sent = await text(request);
    const json = (sent ? JSON.parse(sent) : {}) as Record<string, string>;
    const route = `${request.method} ${request.url?.split('?')[0]}`;
    this.asked.push(route);
    if (route === 'GET /api/docs-json') return [200, DESCRIPTION];
    if (route === 'PUT /api/rehearsal/clock') return this.setClock(json['to'] ?? '');
    if (route === 'GET /api/rehearsal/state') return [200, this.state()];
    if (route === 'POST /api/sign-in') return this.signIn(json);
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    if (this.now - (this.sessions.get(token) ?? -Infinity) > 3_600_000) return [401, { code: 'SIGNED_OUT' }];
    if (route === 'POST /api/cases') return [201, { caseId: CASE, cause: json['cause'] }];
    if (route === `GET /api/cases/${CASE}`)
      return [200, { stage: `FIRED_${this.fired.length}`, tasks: [], deadlines: [] }];
    return [409, { code: 'TOO_EARLY', detail: '为时尚早', clauses: ['SY-L5'] }];
  }

  private setClock(to: string): [number, unknown] {
    this.now = Date.parse(to);
    const due = this.timers.filter(({ at, name }) => at <= this.now && !this.fired.includes(name));
    this.fired.push(...due.sort((a, b) => a.at - b.at).map(({ name }) => name));
    return [200, {}];
  }

  private state(): object {
    const left = this.timers.filter(({ at }) => at > this.now).sort((a, b) => a.at - b.at)[0];
    const nextTimer = left ? { at: new Date(left.at).toISOString(), caseId: CASE, name: left.name } : null;
    return { now: new Date(this.now).toISOString(), quiet: true, incidents: [], nextTimer };
  }

  private signIn({ signInName = '', password }: Record<string, string>): [number, unknown] {
    if (password !== 'sample' || signInName === 'nobody') return [401, { detail: '登录名或密码有误' }];
    this.sessions.set(signInName, this.now);
    return [200, { token: signInName, person: { personId: 'p', name: '某', agencyId: 'songyuan' } }];
  }
}

describe('a rehearsal', () => {
  let system: FakeSystem;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      void system.answer(request).then(([status, json]) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    system = new FakeSystem();
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const script = (...steps: string[]): string =>
    ['title: T', 'agency: songyuan', 'people: { 甲: sy-handler-1 }', 'steps:', ...steps].join('\n');
  const FILE = '  - { at: 2026-01-02 09:00, who: 甲, do: fileCase, with: { cause: 演练 } }';

  test('lets the timers on the way fire in order, and signs people in again whom time has signed out', async () => {
    const text = script(
      FILE,
      '  - { at: 2026-01-09 09:00, who: 甲, do: end, expect: { refused: TOO_EARLY, stage: FIRED_2 } }',
    );
    const rehearsals = await Rehearsals.at(url);
    const course = await rehearsals.run(readScript('t.yaml', text));
    expect(course).toMatchObject({ ok: true, notReached: 0 });
    expect(course.entries.map(({ kind, at, act, stage }) => [kind, at, act, stage])).toEqual([
      ['STEP', '2026-01-02 09:00', '立案', 'FIRED_0'],
      ['TIMER', '2026-01-05 00:00', '首次提醒', 'FIRED_1'],
      ['TIMER', '2026-01-08 00:00', '再次提醒', 'FIRED_2'],
      ['STEP', '2026-01-09 09:00', '终结', 'FIRED_2'],
    ]);
    expect(system.asked.filter((each) => each === 'POST /api/sign-in').length).toBeGreaterThan(1);
    expect(courseTable(course, 100, PLAIN)).toContain('✓ t.yaml：2 步，途中定时 2 次');
  });

  test('goes on after a difference, breaks off after a call that did not end as it should', async () => {
    const text = script(
      `${FILE.slice(0, -2)}, expect: { stage: ELSE, answer: { cause: 别的 } } }`,
      '  - { who: 甲, do: end }',
      '  - { who: 甲, expect: { stage: X } }',
    );
    const course = await (await Rehearsals.at(url)).run(readScript('t.yaml', text));
    expect(course).toMatchObject({ ok: false, notReached: 1 });
    const table = courseTable(course, 100, PLAIN);
    expect(table).toContain('✗ t.yaml:5: stage 应为 ELSE，实为 FIRED_0');
    expect(table).toContain('✗ t.yaml:5: answer.cause 应为 别的，实为 演练');
    expect(table).toContain('✗ t.yaml:6: call 应为 accepted，实为 409 TOO_EARLY 为时尚早（SY-L5）');
    expect(table).toContain('1 步未进行');
  });

  test('goes on after a refusal in other words: it left the case as it was', async () => {
    const text = script(
      FILE,
      '  - { who: 甲, do: end, expect: { refused: { code: OTHER, clause: SY-L4 }, stage: ELSE } }',
      '  - { who: 甲, do: end, expect: { refused: { clause: SY-L4 } } }',
      '  - { who: 甲, do: end, expect: { refused: true } }',
    );
    const course = await (await Rehearsals.at(url)).run(readScript('t.yaml', text));
    expect(course).toMatchObject({ ok: false, notReached: 0 });
    const table = courseTable(course, 100, PLAIN);
    expect(table).toContain('✗ t.yaml:6: refused 应为 OTHER，实为 409 TOO_EARLY 为时尚早（SY-L5）');
    expect(table).toContain('✗ t.yaml:6: stage 应为 ELSE，实为 FIRED_0');
    expect(table).toContain('✗ t.yaml:7: refused.clause 应为 SY-L4，实为 TOO_EARLY SY-L5');
    expect(table).not.toContain('t.yaml:8');
  });

  test('names verbs and fields that the API does not have, with their places', async () => {
    const text = script(
      '  - { at: 2026-01-02 09:00, who: 甲, do: filCase }',
      '  - { who: 甲, do: fileCase, with: { cuse: x } }',
    );
    const rehearsals = await Rehearsals.at(url);
    expect(() => rehearsals.check([readScript('t.yaml', text)])).toThrow(
      new ScriptFaults([
        't.yaml:5:41: the API has no verb "filCase"; did you mean "fileCase"?',
        't.yaml:6:37: unknown field "cuse"; did you mean "cause"?',
        '✗ t.yaml 有误，没有运行 / slips in t.yaml: nothing was run',
      ]),
    );
  });

  test('names people who cannot sign in, or belong to another agency', async () => {
    const text = script(FILE).replace(
      '甲: sy-handler-1',
      '甲: nobody, 乙: { signIn: x, agency: jiaxing-market }',
    );
    const run = (await Rehearsals.at(url)).run(readScript('t.yaml', text));
    await expect(run).rejects.toThrow(
      /t\.yaml:3:14: "nobody" cannot sign in: 登录名或密码有误\nt\.yaml:3:25: "x" belongs to songyuan/,
    );
  });
});
