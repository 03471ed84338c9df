import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { FigureRefresh } from '../../src/statistics/index.js';
import { aBundle, aFiling, anOpinionThatAgrees, casePath, todayInBeijing } from '../builders/case-path.js';
import { Office } from '../support/office.js';

// Whole cases walk the real engine.
jest.setTimeout(180_000);

type Values = Record<string, number | null>;
interface Load {
  readonly total: { readonly open: number; readonly dueThisWeek: number; readonly overdue: number };
  readonly people: readonly { readonly key: string; readonly open: number }[];
  readonly units: Load['people'];
}

describe('figures', () => {
  let office: Office;
  let decided: string;
  let amended: string;
  const today = todayInBeijing();

  beforeAll(async () => {
    office = await Office.open();
    decided = await walked('sy', 'songyuan', aFiling('sy'));
    amended = await walked('sy', 'songyuan', aFiling('sy'), 'AMEND');
    await walked('tx', 'siping-tiexi-urban', {
      ...aFiling('tx', { cause: '=HYPERLINK("http://x","案由")' }),
      party: { kind: 'PERSON', name: '小某（虚构）', birthDate: `${Number(today.slice(0, 4)) - 15}-01-01` },
    });
    await seeded();
  });
  afterAll(() => office.close());

  /** A case to its closing, or to a signed opinion of another kind. */
  async function walked(short: string, agencyId: string, filing: object, opinion?: string): Promise<string> {
    const caseId = await office.file(`${short}-handler-1`, filing);
    for (const step of casePath(short, agencyId)) {
      const other = opinion !== undefined && step.operation === 'writeOpinion';
      // A minor is treated more lightly, and the decision says so (行政处罚法 30).
      const drafted =
        step.operation === 'draftDecision' ? { reasons: '当事人未满十八周岁的，依法从轻处罚。' } : {};
      const body = other ? anAmendment(agencyId) : { ...step.body, ...drafted };
      await office.did(step.who, step.operation, caseId, body);
      if (opinion !== undefined && step.operation === 'signOpinion') break;
    }
    return caseId;
  }
  function anAmendment(agencyId: string): Record<string, unknown> {
    const { checklist } = anOpinionThatAgrees(agencyId);
    return {
      kind: 'AMEND',
      text: '法律适用不当，建议变更。',
      checklist: checklist.map((point, index) =>
        index === 2 ? { ...point, result: 'FAIL', reason: '适用条款有误' } : point,
      ),
      points: [{ text: '适用条款有误', action: '改为第一百二十五条' }],
    };
  }

  /** TC-07 (returned), TC-09 (overdue, no opinion) and a decision that nobody reviewed, as their rows lie in the tables. */
  async function seeded(): Promise<void> {
    const { superuser } = office.scratch;
    const aCase = async (agency: string, filedOn: string, stage = 'REWORKING'): Promise<string> => {
      const id = randomUUID();
      await superuser.query(
        `INSERT INTO case_file (id, case_no, agency_id, profile_id, kind, procedure, cause, party, handling_unit_id, handler_ids,
           reviewing_agency_id, reviewing_unit_id, seats, stage, round, filed_on, filed_at, filed_by, version)
         VALUES ($1, $1::uuid::text, $2, $1, 'PENALTY', 'ORDINARY', '案由', '{"kind":"ORGANISATION","name":"澜湾测试服装店（虚构）"}', 'u-1',
           '{p-1,p-2}', $2, 'u-9', '{}', $3, 1, $4, $4::date, 'p-1', 1)`,
        [id, agency, stage, filedOn],
      );
      return id;
    };
    const aSubmission = (id: string, receivedAt: string, returnedAt: string | null) =>
      superuser.query(
        `INSERT INTO submission (id, case_id, round, content, proposal_hash, submitted_by, submitted_at, received_at, returned_at, missing)
         VALUES ($1, $2, 1, $3, 'h', 'p-1', $4, $4, $5, '{}')`,
        [randomUUID(), id, aBundle(), receivedAt, returnedAt],
      );
    const returned = await aCase('jiaxing-market', '2025-04-20');
    await aSubmission(returned, '2025-05-06T10:00:00+08:00', '2025-05-12T00:00:30+08:00');
    const overdue = await aCase('jiaxing-market', '2025-12-01', 'UNDER_REVIEW');
    await aSubmission(overdue, '2025-12-29T09:00:00+08:00', null);
    await superuser.query(
      `INSERT INTO review_round (id, case_id, round, proposal_hash, received_at, state, overdue)
       VALUES ($1, $2, 1, 'h', '2025-12-29T09:00:00+08:00', 'RUNNING', true)`,
      [randomUUID(), overdue],
    );
    const unreviewed = await aCase('jiaxing-market', '2025-06-02', 'DECIDED');
    await superuser.query(
      `INSERT INTO decision (id, case_id, version, content, state, drafted_by, drafted_at, decided_on)
       VALUES ($1, $2, 1, '{"amount":"80000.00"}', 'APPROVED', 'p-1', '2025-06-20T00:00:00Z', '2025-06-20')`,
      [randomUUID(), unreviewed],
    );
  }

  const query = (over: Record<string, string> = {}): string =>
    new URLSearchParams({ from: today, to: today, ...over }).toString();
  async function total(who: string, over: Record<string, string> = {}): Promise<Values> {
    const { body, status, text } = await office.as(who, 'GET', `/api/statistics?${query(over)}`);
    if (status !== 200) throw new Error(text);
    return body['total'] as Values;
  }
  const IN_2025 = { from: '2025-01-01', to: '2025-12-31' };

  it('counts a reviewed, decided case and one whose opinion is AMEND (JBM-0d, SY-L10, JBM-36)', async () => {
    expect(await total('sy-head-1')).toMatchObject({
      CASES_FILED: 2,
      DECISIONS: 1,
      MAJOR_DECISIONS: 1,
      MAJOR_PASSED: 1,
      COVERAGE: 100,
      MAJOR_NOT_PASSED: 0,
      ROUNDS_MEAN: 1,
      REVIEWS_RECEIVED: 2,
      REVIEWS_SIGNED: 2,
      REVIEWS_OVERDUE: 0,
      OPINION_AGREE: 1,
      OPINION_AMEND: 1,
      OPINION_CORRECT: 0,
      FIRST_ROUND_SHARE: 50,
      REVIEW_DAYS_MEAN: 0,
      DISPUTES: 0,
    });
  });

  it('never counts a returned bundle as passed (TC-07, SY-L6), counts an overdue review as overdue (TC-09, SY-L11), and finds a decision without review', async () => {
    const values = await total('supervisor-1', { ...IN_2025, agencyId: 'jiaxing-market' });
    expect(values).toMatchObject({
      CASES_FILED: 3,
      REVIEWS_RECEIVED: 2,
      REVIEWS_RETURNED: 1,
      REVIEWS_OVERDUE: 1,
      REVIEWS_SIGNED: 0,
      MAJOR_DECISIONS: 1,
      MAJOR_PASSED: 0,
      COVERAGE: 0,
      MAJOR_NOT_PASSED: 1,
      FIRST_ROUND_SHARE: null,
      REVIEW_DAYS_MEAN: null,
    });
    // Fri 20 June 2025: 3 to 6 June (Mon 2 June is off for 端午), 9 to 13, 16 to 20 June.
    expect(values['CASE_DAYS']).toBe(14);
  });

  it('shows a supervisor all agencies, a head their own, a reviewer their own cases, a handler of other cases nothing', async () => {
    const { body } = await office.as(
      'supervisor-1',
      'GET',
      `/api/statistics?${query({ groupBy: 'AGENCY' })}`,
    );
    const groups = body['groups'] as { key: string; label: string; values: Values }[];
    expect(groups.map(({ key, values }) => [key, values['CASES_FILED']])).toEqual(
      expect.arrayContaining([
        ['songyuan', 2],
        ['siping-tiexi-urban', 1],
      ]),
    );
    expect(groups.every(({ label }) => /\p{Script=Han}/u.test(label))).toBe(true);
    expect(await total('jm-head-1')).toMatchObject({ CASES_FILED: 0, COVERAGE: null });
    expect(await total('sy-head-1', IN_2025)).toMatchObject({ CASES_FILED: 0 });
    expect(await total('sy-head-1', { ...IN_2025, agencyId: 'jiaxing-market' })).toMatchObject({
      CASES_FILED: 0,
    });
    expect(await total('sy-reviewer-1')).toMatchObject({ REVIEWS_SIGNED: 2 });
    expect(await total('sy-handler-1')).toMatchObject({ CASES_FILED: 2 });
    expect(await total('sy-handler-3')).toMatchObject({ CASES_FILED: 0, REVIEWS_SIGNED: 0 });
    expect((await office.as('system-admin-1', 'GET', `/api/statistics?${query()}`)).status).toBe(403);
  });

  it('groups by unit, person, kind and month; a case of two handlers counts for each and once in all', async () => {
    for (const groupBy of ['UNIT', 'PERSON', 'KIND', 'MONTH']) {
      const { body } = await office.as('sy-head-1', 'GET', `/api/statistics?${query({ groupBy })}`);
      const groups = body['groups'] as { key: string; label: string; values: Values }[];
      const filed = groups.map(({ values }) => values['CASES_FILED'] ?? 0).filter((n) => n > 0);
      expect([groupBy, filed]).toEqual([groupBy, groupBy === 'PERSON' ? [2, 2] : [2]]);
      expect(body['total']).toMatchObject({ CASES_FILED: 2 });
      expect(groups.map(({ label }) => label)).not.toContain('');
    }
  });

  it('leads from every number to exactly as many cases', async () => {
    const { body } = await office.as(
      'supervisor-1',
      'GET',
      `/api/statistics?${query({ from: '2025-01-01' })}`,
    );
    const figures = body['figures'] as { key: string; unit: string }[];
    const values = body['total'] as Values;
    for (const { key, unit } of figures) {
      if (unit !== 'COUNT') continue;
      const answer = await office.as(
        'supervisor-1',
        'GET',
        `/api/statistics/cases?${query({ from: '2025-01-01', figure: key, limit: '200' })}`,
      );
      expect([key, (answer.body['items'] as unknown[]).length]).toEqual([key, values[key]]);
    }
    const share = await office.as(
      'supervisor-1',
      'GET',
      `/api/statistics/cases?${query({ figure: 'COVERAGE' })}`,
    );
    expect([share.status, share.body['code']]).toEqual([404, 'FIGURE_UNKNOWN']);
  });

  it('pages through the cases of a figure without losing or repeating one', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const over = { from: '2025-01-01', figure: 'CASES_FILED', limit: '2', ...(after ? { after } : {}) };
      const { body } = await office.as('supervisor-1', 'GET', `/api/statistics/cases?${query(over)}`);
      seen.push(...(body['items'] as { caseId: string }[]).map(({ caseId }) => caseId));
      after = body['next'] as string | null;
    } while (after !== null);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
    expect(seen).toEqual(expect.arrayContaining([decided, amended]));
  });

  it('counts a minor’s case without any data of the party (TC-13)', async () => {
    expect(await total('tx-head-1')).toMatchObject({ DECISIONS: 1, MINORS_DECIDED: 1 });
    for (const path of ['cases?', 'cases/file?format=csv&']) {
      const { text } = await office.as(
        'tx-head-1',
        'GET',
        `/api/statistics/${path}${query({ figure: 'MINORS_DECIDED' })}`,
      );
      expect(text).not.toContain('小某');
      expect(text).toContain('案由');
    }
  });

  it('is exported with its definitions, typed, and calculates nothing that somebody typed', async () => {
    const get = (path: string) =>
      office
        .token('tx-head-1')
        .then((token) =>
          fetch(`${office.url}/api/statistics/${path}`, { headers: { authorization: `Bearer ${token}` } }),
        );
    const sheets = await readXlsxFile(
      Buffer.from(await (await get(`file?${query({ groupBy: 'KIND' })}`)).arrayBuffer()),
    );
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['统计', '指标说明']);
    const [head = [], row = []] = sheets[0]?.data ?? [];
    expect([row[0], row[head.indexOf('立案数')], row[head.indexOf('审核覆盖率（%）')]]).toEqual([
      '行政处罚',
      1,
      1,
    ]);
    expect(JSON.stringify(sheets[1]?.data)).toMatch(/审核覆盖率.*应为 100%.*JBM-0d/);

    const csv = await (await get(`file?${query({ format: 'csv' })}`)).text();
    expect(csv).toContain('合计,审核覆盖率,100,%');
    const list = await get(`cases/file?${query({ figure: 'DECISIONS', format: 'csv' })}`);
    expect(list.headers.get('content-disposition')).toBe('attachment; filename="cases-DECISIONS.csv"');
    expect(await list.text()).toContain(`"'=HYPERLINK(`);
    const cases = await readXlsxFile(
      Buffer.from(await (await get(`cases/file?${query({ figure: 'DECISIONS' })}`)).arrayBuffer()),
    );
    const [titles = [], line = []] = cases[0]?.data ?? [];
    expect(line[titles.indexOf('决定日期')]).toEqual(new Date(`${today}T00:00:00Z`));
    expect(line[titles.indexOf('金额（元）')]).toBe(120000);
    expect(line[titles.indexOf('案由')]).toBe('=HYPERLINK("http://x","案由")');
  });

  it('tells how many reviewers the officers need, with the source (JBM-23, JX-L2, SY-M3.1, JBE-L3)', async () => {
    const { body } = await office.as('supervisor-1', 'GET', '/api/statistics/reviewer-ratios');
    const ratios = body as unknown as { agencyId: string; needed: number; state: string }[];
    const agencies = ['jiangbei-eco', 'jiangbei-market', 'jiaxing-market', 'siping-tiexi-urban', 'songyuan'];
    expect(ratios.map(({ agencyId }) => agencyId)).toEqual(expect.arrayContaining(agencies));
    expect(ratios.find(({ agencyId }) => agencyId === 'jiangbei-eco')).toMatchObject({
      source: { reference: 'JBE-L3' },
      needed: 1,
    });
    const own = await office.as('sy-head-1', 'GET', '/api/statistics/reviewer-ratios');
    expect(own.body).toMatchObject([
      { agencyId: 'songyuan', source: { reference: 'SY-M3.1' }, state: 'MET' },
    ]);
  });

  it('finds earlier decisions of the agency on the same law, with their opinions and fines, and shows no other agency’s', async () => {
    const { body, text } = await office.as('sy-reviewer-1', 'GET', `/api/cases/${amended}/precedents`);
    expect(body['items']).toMatchObject([
      {
        caseId: decided,
        sameCause: true,
        amount: '120000.00',
        decidedOn: today,
        opinions: [{ round: 1, kind: 'AGREE' }],
      },
    ]);
    expect((body['items'] as { sharedBasis: string[] }[])[0]?.sharedBasis.length).toBeGreaterThan(0);
    expect(body['fines']).toEqual({
      decisions: 1,
      withFine: 1,
      lowest: '120000.00',
      median: '120000.00',
      highest: '120000.00',
    });
    expect(text).not.toContain('云岭');
    const none = await office.as('sy-reviewer-1', 'GET', `/api/cases/${decided}/precedents`);
    expect([none.body['items'], (none.body['fines'] as Values)['decisions']]).toEqual([[], 0]);
    expect((await office.as('jm-reviewer-1', 'GET', `/api/cases/${amended}/precedents`)).status).toBe(404);
  });

  it('counts what is open, due this week and late, and lists exactly that, within reach (JBM-30)', async () => {
    const late = await office.file('sy-handler-1', aFiling('sy'));
    await office.waitsFor(late, 'endInvestigation');
    const items = `UPDATE work_item SET due_at = $2, due_date = ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
      WHERE case_id = $1 AND state = 'OPEN'`;
    await office.scratch.superuser.query(items, [late, new Date(Date.now() - 3_600_000)]);
    const load = async (who: string, filter = '') =>
      (await office.as(who, 'GET', `/api/statistics/load?${filter}`)).body as unknown as Load;
    const { total, people, units } = await load('sy-head-1');
    expect(total.overdue).toBe(1);
    const sum = (groups: Load['people']): number => groups.reduce((all, { open }) => all + open, 0);
    expect([sum(people), sum(units)]).toEqual([total.open, total.open]);
    for (const [due, count] of [
      ['ALL', total.open],
      ['THIS_WEEK', total.dueThisWeek],
      ['OVERDUE', total.overdue],
    ] as const) {
      const { body } = await office.as('sy-head-1', 'GET', `/api/statistics/tasks?due=${due}`);
      expect([body['count'], (body['items'] as unknown[]).length]).toEqual([count, count]);
    }
    const [first] = people;
    const { body: held } = await office.as(
      'sy-head-1',
      'GET',
      `/api/statistics/tasks?personId=${first?.key}`,
    );
    expect(held['count']).toBe(first?.open);
    expect((await load('sy-head-1', 'kind=PERMIT')).total.open).toBe(0);
    expect((await load('jm-head-1')).total.overdue).toBe(0);
    const cursor = await office.as('sy-head-1', 'GET', '/api/statistics/tasks?limit=1');
    const next = await office.as(
      'sy-head-1',
      'GET',
      `/api/statistics/tasks?limit=1&after=${String(cursor.body['next'])}`,
    );
    expect((next.body['items'] as unknown[]).length).toBe(1);
    expect(next.body['items']).not.toEqual(cursor.body['items']);
    expect((await office.as('sy-head-1', 'GET', '/api/statistics/tasks?after=x')).body['code']).toBe(
      'CURSOR_INVALID',
    );
    expect((await office.as('audit-admin-1', 'GET', '/api/statistics/load')).status).toBe(403);
  });

  it('says how many cases keep which version of the rules (A6, A8)', async () => {
    const { body } = await office.as('process-admin-1', 'GET', '/api/agencies/songyuan/profile-cases');
    const [only] = body as unknown as {
      profileId: string;
      cases: number;
      open: number;
      openFirst: string[];
    }[];
    const versions = await office.as('sy-head-1', 'GET', '/api/agencies/songyuan/profile-versions');
    expect((versions.body as unknown as { id: string }[]).map(({ id }) => id)).toContain(only?.profileId);
    expect(only?.open).toBe(only?.openFirst.length);
    expect(only?.cases).toBeGreaterThan(only?.open ?? 0);
    expect((await office.as('sy-head-1', 'GET', '/api/agencies/songyuan/profile-cases')).status).toBe(403);
  });

  it('refuses a period that ends before it begins', async () => {
    const answer = await office.as('sy-head-1', 'GET', `/api/statistics?${query({ to: '2020-01-01' })}`);
    expect([answer.status, answer.body['code']]).toEqual([422, 'PERIOD_INVALID']);
  });

  it('comes to the same when figures are written again, by several at once', async () => {
    const before = await total('supervisor-1', { from: '2025-01-01' });
    await office.scratch.superuser.query(
      'INSERT INTO case_changed (case_id) SELECT id FROM case_file, generate_series(1, 40)',
    );
    const refresh = office.app.get(FigureRefresh, { strict: false });
    await Promise.all([refresh.refresh(), refresh.refresh(), refresh.refresh()]);
    expect(await refresh.pending(10)).toBe(0);
    expect(await total('supervisor-1', { from: '2025-01-01' })).toEqual(before);
  });
});
