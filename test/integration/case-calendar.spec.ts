import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFiling } from '../builders/case-path.js';
import { Office, type Row } from '../support/office.js';

describe('the calendar of due dates', () => {
  let office: Office;
  let caseId: string;
  let due: string;
  const OCTOBER = 'from=2026-09-28&to=2026-10-11';

  beforeAll(async () => {
    office = await Office.open();
    caseId = await office.file('sy-handler-1', aFiling('sy', { cause: '食品案；第一批,甲\\乙' }));
    const [deadline] = await office.rows(
      `SELECT effective_date::text AS on FROM deadline WHERE case_id = $1 AND name = 'CASE_LIMIT'`,
      [caseId],
    );
    due = String(deadline?.['on']);
  });
  afterAll(() => office.close());

  const calendar = (who: string, query: string) => office.as(who, 'GET', `/api/case-calendar?${query}`);
  const dueDates = async (who: string, scope: string): Promise<Row[]> => {
    const { body } = await calendar(who, `from=${due}&to=${due}&scope=${scope}`);
    return (body['days'] as { dueDates: Row[] }[]).flatMap((day) => day.dueDates);
  };

  it('names holidays and worked Saturdays as the notice has them', async () => {
    const { body } = await calendar('sy-handler-1', OCTOBER);
    const days = (
      body['days'] as { date: string; kind: string; working: boolean; name: { zh: string } }[]
    ).map(({ date, kind, working, name }) => [date, kind, working, name.zh]);
    expect(days).toHaveLength(14);
    // Wed 30 Sep, Thu 1 Oct (National Day), Wed 7 Oct, Thu 8 Oct, Sat 10 Oct (worked), Sun 11 Oct.
    expect(days.filter(([date]) => /09-30|10-(01|07|08|10|11)/.test(String(date)))).toEqual([
      ['2026-09-30', 'WORKDAY', true, '工作日'],
      ['2026-10-01', 'HOLIDAY', false, expect.stringContaining('国庆')],
      ['2026-10-07', 'HOLIDAY', false, expect.stringContaining('国庆')],
      ['2026-10-08', 'WORKDAY', true, '工作日'],
      ['2026-10-10', 'WORKED_WEEKEND', true, '调休上班'],
      ['2026-10-11', 'WEEKEND', false, '周末'],
    ]);
    expect(body['provisional']).toBe(false);
    expect((await calendar('sy-handler-1', 'from=2027-01-01&to=2027-01-31')).body['provisional']).toBe(true);
  });

  it('shows a due date to those who handle the case and to their unit, and to nobody of another agency', async () => {
    expect(await dueDates('sy-handler-1', 'MINE')).toMatchObject([
      { caseId, name: 'CASE_LIMIT', effectiveDate: due },
    ]);
    expect(await dueDates('sy-handler-3', 'MINE')).toEqual([]);
    expect(await dueDates('sy-unit-head-1', 'UNIT')).toMatchObject([{ caseId }]);
    for (const who of ['jm-handler-1', 'jm-unit-head-1']) {
      expect([...(await dueDates(who, 'MINE')), ...(await dueDates(who, 'UNIT'))]).toEqual([]);
    }
    expect((await calendar('system-admin-1', OCTOBER)).status).toBe(403);
  });

  it('goes into other calendars as whole days, texts escaped', async () => {
    const { text, headers } = await office.as(
      'sy-handler-1',
      'GET',
      `/api/case-calendar/ics?from=2026-10-01&to=${due}`,
    );
    expect(headers.get('content-type')).toMatch(/^text\/calendar/);
    const lines = text.replace(/\r\n /g, '').split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261010');
    expect(lines).toContain(`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`);
    expect(lines.filter((line) => line.startsWith('SUMMARY:') && line.includes('办案期限'))).toHaveLength(1);
    expect(text.replace(/\r\n /g, '')).toContain('食品案；第一批\\,甲\\\\乙\\n');
    expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(
      new Set(lines.filter((line) => line.startsWith('UID:'))).size,
    );
  });

  it.each([
    ['from=2026-10-02&to=2026-10-01', 422, 'PERIOD_INVALID'],
    ['from=2026-01-01&to=2027-12-31', 422, 'PERIOD_INVALID'],
    ['from=2026-02-30&to=2026-03-01', 400, 'DATE_INVALID'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await calendar('sy-handler-1', query);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });
});
