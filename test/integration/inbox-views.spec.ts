import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/accounts/index.js';
import type { InboxFilter, InboxView } from '../../src/inbox/domain/inbox-filter.js';
import '../../src/cases/case-file.entity.js';
import '../../src/deadlines/deadline.entity.js';
import { InboxQueryRepository } from '../../src/inbox/inbox-query.repository.js';
import type { CaseSummary } from '../../src/inbox/index.js';
import { aCaseSummary, anEngineTask, anInbox, type Inbox } from '../support/inbox.js';
import { anActor, aReviewer } from '../support/people.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

const NOW = new Date('2026-09-24T02:00:00.000Z');

describe('inbox views', () => {
  let scratch: ScratchDatabase;
  let inbox: Inbox;

  beforeAll(async () => {
    anInbox(undefined as never);
    scratch = await aScratchDatabase('audit-trail', 'changes', 'inbox', 'process-engine');
  });
  afterAll(async () => scratch.drop());
  beforeEach(async () => {
    await scratch.superuser.query('TRUNCATE work_item, inbox_case, change_event');
    inbox = anInbox(scratch.database);
    inbox.clock.setOffset(NOW.getTime() - new Date().getTime());
  });

  const dueIn = (hours: number, over: Partial<CaseSummary> = {}): CaseSummary => {
    const dueAt = new Date(NOW.getTime() + hours * 3_600_000);
    const dueDate = dueAt.toISOString().slice(0, 10);
    const due = { dueAt, dueDate, strictDate: dueDate, provisional: false };
    return aCaseSummary({ partyName: `${hours}`, dueDates: { writeOpinion: due, answer: due }, ...over });
  };
  const parties = async (actor: Actor, view: InboxView, filter: InboxFilter = {}): Promise<string[]> => {
    const page = await inbox.views.page(actor, { view, filter, limit: 50 });
    return page.items.map((item) => item.partyName);
  };
  const forHandlers = (over = {}) =>
    anEngineTask({ taskDefinitionKey: 'answer', candidateGroups: ['HANDLER'], ...over });

  it('sorts by due date, undated last, and shows a group only what is its own', async () => {
    await inbox.open(aCaseSummary({ partyName: 'undated' }), anEngineTask());
    for (const hours of [300, 100, 200]) await inbox.open(dueIn(hours), anEngineTask());
    await inbox.open(dueIn(1, { agencyId: 'elsewhere' }), anEngineTask());
    await inbox.open(dueIn(2, { reviewingUnitId: 'other-unit' }), anEngineTask());
    expect(await parties(aReviewer(), 'group')).toEqual(['100', '200', '300', 'undated']);
    expect(await parties(anActor({ personId: 'x' }), 'group')).toEqual([]);
    expect(await parties({ ...aReviewer(), agencyId: 'elsewhere' }, 'group')).toEqual(['1']);
  });

  it("shows a handler the tasks of their own cases as theirs, and nobody else's", async () => {
    await inbox.open(dueIn(10), forHandlers());
    await inbox.open(dueIn(20, { handlerIds: ['someone'] }), forHandlers());
    await inbox.open(dueIn(30), forHandlers({ assignee: 'person-bing' }));
    expect(await parties(anActor(), 'mine')).toEqual(['10']);
    expect(await parties(anActor({ personId: 'person-bing' }), 'mine')).toEqual(['10', '30']);
    expect(await parties(anActor(), 'group')).toEqual([]);
    expect(await parties(anActor({ roles: [] }), 'group')).toEqual([]);
    expect(await inbox.views.counts(anActor({ roles: [] }))).toMatchObject({ mine: 0, group: 0 });
  });

  it('never offers the review of a case to its handler (行政处罚法 58)', async () => {
    await inbox.open(dueIn(10), anEngineTask());
    const both = aReviewer('person-jia', ['HANDLER', 'LEGAL_REVIEWER']);
    expect(await parties(both, 'group')).toEqual([]);
    expect(await parties(aReviewer(), 'group')).toEqual(['10']);
  });

  it('cuts out what is soon due and what is overdue at the due instant', async () => {
    for (const hours of [-1, 0, 1, 71, 73]) await inbox.open(dueIn(hours), anEngineTask());
    inbox.clock.setOffset(NOW.getTime() + 100 - new Date().getTime());
    expect(await parties(aReviewer(), 'overdue')).toEqual(['-1', '0']);
    expect(await parties(aReviewer(), 'soonDue')).toEqual(['1', '71']);
    expect(await inbox.views.counts(aReviewer())).toEqual({
      mine: 0,
      group: 5,
      soonDue: 2,
      overdue: 2,
      done: 0,
      copied: 0,
      started: 0,
    });
  });

  it('moves a claimed task from the group to its holder, and a finished one to done', async () => {
    const summary = dueIn(10);
    await inbox.open(summary, anEngineTask());
    const [item] = await inbox.workItems.openOf(scratch.database.manager, summary.caseId);
    await inbox.claims.claim(aReviewer(), item?.id ?? '');
    expect(await parties(aReviewer(), 'mine')).toEqual(['10']);
    expect(await parties(aReviewer('other'), 'group')).toEqual([]);
    const take = { caseId: summary.caseId, taskKey: 'writeOpinion', actor: aReviewer() };
    await scratch.database.transaction((tx) =>
      inbox.workItems.takeForCommand(tx, { ...take, commandId: 'c0ffee00-0000-4000-8000-000000000001' }),
    );
    expect(await parties(aReviewer(), 'mine')).toEqual([]);
    expect(await parties(aReviewer(), 'done')).toEqual(['10']);
    expect(await parties(aReviewer('other'), 'done')).toEqual([]);
    await scratch.superuser.query(
      `INSERT INTO case_file (id, case_no, agency_id, profile_id, kind, procedure, cause, party, handling_unit_id,
         handler_ids, reviewing_agency_id, reviewing_unit_id, seats, stage, round, filed_on, filed_at, filed_by, version)
       VALUES ($1, '案〔2026〕1号', 'songyuan', $1, 'PENALTY', 'ORDINARY', '案由', '{}', 'brigade-1', '{}', 'songyuan', 'legal',
         '{}', 'CLOSED', 1, '2026-07-20', now(), 'jia', 1)`,
      [summary.caseId],
    );
    const done = await inbox.views.page(aReviewer(), { view: 'done', filter: {}, limit: 50 });
    expect(done.items.map(({ stage }) => stage)).toEqual(['CLOSED']);
  });

  it('knows of a case its running limit, not one that has ended (行政处罚法 60)', async () => {
    const [running, ended] = [aCaseSummary().caseId, aCaseSummary().caseId];
    const limit = (caseId: string, closed: Date | null): Promise<unknown> =>
      scratch.superuser.query(
        `INSERT INTO deadline (id, case_id, agency_id, name, round, due, effective_date, strict_date, overdue_at,
           provisional, task_keys, timers, opened_at, closed_at)
         VALUES (gen_random_uuid(), $1, 'songyuan', 'CASE_LIMIT', 0, '{}', '2026-09-20', '2026-09-20',
           '2026-09-21T00:00:00+08:00', false, '{}', '[]', now(), $2)`,
        [caseId, closed],
      );
    await limit(running, null);
    await limit(ended, NOW);
    const limits = await new InboxQueryRepository().caseLimits(scratch.database.manager, [running, ended]);
    const overdueAt = new Date('2026-09-20T16:00:00.000Z');
    expect([...limits]).toEqual([[running, { overdueAt, dueDate: '2026-09-20', provisional: false }]]);
  });

  it('walks pages without a gap or a repetition, also where due dates are equal', async () => {
    for (let each = 0; each < 7; each += 1)
      await inbox.open(dueIn(each < 4 ? 10 : 20 + each), anEngineTask());
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await inbox.views.page(aReviewer(), {
        view: 'group',
        filter: {},
        limit: 2,
        ...(after ? { after } : {}),
      });
      seen.push(...page.items.map((item) => item.id));
      after = page.next ?? undefined;
    } while (after);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    const broken = { view: 'group', filter: {}, limit: 2, after: 'bm90IGEgY3Vyc29y' } as const;
    await expect(inbox.views.page(aReviewer(), broken)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('narrows by any attribute of the case, alone and together', async () => {
    await inbox.open(
      dueIn(10, { partyName: '云岭食品', amount: '50000.00', caseKind: 'PENALTY' }),
      anEngineTask(),
    );
    await inbox.open(
      dueIn(20, { partyName: '观澜旅馆', amount: null, caseKind: 'LICENCE', handlerIds: ['h9'] }),
      anEngineTask(),
    );
    const found = (filter: InboxFilter): Promise<string[]> => parties(aReviewer(), 'group', filter);
    expect(await found({ caseKind: 'LICENCE' })).toEqual(['观澜旅馆']);
    expect(await found({ party: '云岭' })).toEqual(['云岭食品']);
    expect(await found({ amountFrom: '50000', amountTo: '50000.00' })).toEqual(['云岭食品']);
    expect(await found({ stage: 'IN_DISCUSSION' })).toEqual([]);
    expect(await found({ handlerId: 'h9' })).toEqual(['观澜旅馆']);
    expect(await found({ dueFrom: '2026-09-24', dueTo: '2026-09-24' })).toEqual(['云岭食品', '观澜旅馆']);
    expect(await found({ text: '食品 出具' })).toEqual(['云岭食品', '观澜旅馆']);
    expect(await found({ text: '云岭 出具', caseKind: 'LICENCE' })).toEqual([]);
    expect(await found({ text: "%_' OR 1=1 --" })).toEqual([]);
  });

  it('reads each view of ten thousand open tasks by its index', async () => {
    await seed(scratch, 10_000);
    const manager = scratch.database.manager;
    const taker = aReviewer();
    const statements: { sql: string; values: unknown[] }[] = [];
    const spying = Object.assign(Object.create(manager) as typeof manager, {
      query: (sql: string, values: unknown[]) => {
        statements.push({ sql, values });
        return manager.query(sql, values);
      },
    });
    const queries = new InboxQueryRepository();
    for (const view of ['mine', 'group', 'soonDue', 'overdue', 'done'] as const) {
      await queries.page(spying, { view, taker, filter: {}, after: undefined, limit: 50, now: NOW });
    }
    await queries.counts(spying, taker, NOW);
    expect(statements).toHaveLength(6);
    for (const { sql, values } of statements) {
      const { rows } = await scratch.superuser.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).not.toContain('Seq Scan on work_item');
    }
  });
});

/** Open reviews of five agencies in SQL, a tenth of them claimed. */
async function seed(scratch: ScratchDatabase, count: number): Promise<void> {
  await scratch.superuser.query(
    `INSERT INTO work_item (id, engine_task_id, process_instance_id, process_key, task_key, name_zh, agency_id,
       case_agency_id, candidate_role, unit_id, audience, assignee_id, state, due_at, due_date, provisional,
       soon_from, sort_at, created_at, case_id, case_kind, cause, party_name, stage, round, handler_ids, search_text)
     SELECT gen_random_uuid(), 'task-' || n, 'i', 'legal-review', 'writeOpinion', '出具', agency, agency,
       'LEGAL_REVIEWER', 'legal', agency || '/legal/LEGAL_REVIEWER',
       CASE WHEN n % 10 = 0 THEN 'person-' || n % 100 END, 'OPEN', at, at::date, false, at - interval '3 days', at,
       $2, gen_random_uuid(), 'PENALTY', 'cause', 'party ' || n, 'UNDER_REVIEW', 1, ARRAY['h' || n], 'party ' || n
     FROM generate_series(1, $1::int) n,
       LATERAL (SELECT (ARRAY['songyuan', 'b', 'c', 'd', 'e'])[n % 5 + 1] AS agency,
                       $2::timestamptz + (n % 500) * interval '1 hour' AS at) x`,
    [count, NOW],
  );
  await scratch.superuser.query('ANALYZE work_item');
}
