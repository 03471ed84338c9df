import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/accounts/index.js';
import type { CaseSummary, TakeTask, WorkItem } from '../../src/inbox/index.js';
import { aCaseSummary, anEngineTask, anInbox, type Inbox } from '../support/inbox.js';
import { anActor, aReviewer } from '../support/people.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

describe('inbox projection', () => {
  let scratch: ScratchDatabase;
  let inbox: Inbox;
  let summary: CaseSummary;

  beforeAll(async () => {
    anInbox(undefined as never);
    scratch = await aScratchDatabase('audit-trail', 'changes', 'inbox', 'process-engine');
  });
  afterAll(async () => scratch.drop());
  beforeEach(() => {
    inbox = anInbox(scratch.database);
    summary = aCaseSummary();
  });

  const items = async (): Promise<WorkItem[]> => {
    const { rows } = await scratch.superuser.query<WorkItem>(
      `SELECT id, state, task_key AS "taskKey", agency_id AS "agencyId", unit_id AS "unitId", amount,
         finished_by AS "finishedBy", due_date::text AS "dueDate", provisional,
         candidate_person_ids AS "candidatePersonIds" FROM work_item WHERE case_id = $1 ORDER BY created_at, id`,
      [summary.caseId],
    );
    return rows;
  };
  const take = (actor: Actor, over: Partial<TakeTask> = {}): Promise<WorkItem> =>
    scratch.database.transaction((tx) =>
      inbox.workItems.takeForCommand(tx, {
        caseId: summary.caseId,
        taskKey: 'writeOpinion',
        actor,
        commandId: randomUUID(),
        ...over,
      }),
    );
  /** Stores the completing command as commands/ would, and answers its id. */
  const stored = async (actor: Actor, taskId: string): Promise<string> => {
    const commandId = randomUUID();
    await scratch.database.transaction(async (tx) => {
      const item = await inbox.workItems.takeForCommand(tx, {
        caseId: summary.caseId,
        taskKey: 'writeOpinion',
        actor,
        commandId,
      });
      expect(item.engineTaskId).toBe(taskId);
      await inbox.outbox.add(tx, {
        kind: 'COMPLETE_TASK',
        commandId,
        businessKey: summary.caseId,
        taskId,
        variables: {},
      });
    });
    return commandId;
  };
  const deliver = (commandId: string, state = 'SENT'): Promise<unknown> =>
    scratch.superuser.query('UPDATE engine_outbox SET state = $2 WHERE command_id = $1', [commandId, state]);

  it('shows a new task to whom it belongs, with the case and its due date beside it', async () => {
    const due = {
      dueAt: new Date('2026-10-10T16:00:00.000Z'),
      dueDate: '2026-10-10',
      strictDate: '2026-10-10',
    };
    summary = aCaseSummary({ dueDates: { writeOpinion: { ...due, provisional: true } } });
    await inbox.open(
      summary,
      anEngineTask(),
      anEngineTask({ taskDefinitionKey: 'answer', candidateGroups: ['HANDLER'] }),
    );
    const found = await items();
    expect(found.find((item) => item.taskKey === 'writeOpinion')).toMatchObject({
      state: 'OPEN',
      agencyId: 'songyuan',
      unitId: 'legal',
      amount: '120000.00',
      dueDate: '2026-10-10',
      provisional: true,
      candidatePersonIds: null,
    });
    expect(found.find((item) => item.taskKey === 'answer')).toMatchObject({
      unitId: 'brigade-1',
      candidatePersonIds: ['person-jia', 'person-bing'],
    });
  });

  it('gives the review of an entrusted organisation to the entrusting agency (SY-L2)', async () => {
    summary = aCaseSummary({ reviewingAgencyId: 'city-bureau', reviewingUnitId: 'city-legal' });
    await inbox.open(summary, anEngineTask());
    expect(await items()).toMatchObject([{ agencyId: 'city-bureau', unitId: 'city-legal' }]);
  });

  it('closes an item once its command is delivered, and says by whom', async () => {
    const task = anEngineTask();
    await inbox.open(summary, task);
    const commandId = await stored(aReviewer(), task.id);
    inbox.engine.tasks = [];
    await inbox.projection.refresh(summary.caseId);
    expect(await items()).toMatchObject([{ state: 'COMPLETING' }]);
    await deliver(commandId);
    await inbox.projection.refresh(summary.caseId);
    expect(await items()).toMatchObject([{ state: 'DONE', finishedBy: 'person-yi' }]);
  });

  it('keeps an item COMPLETING while the engine still has the task, and cancels it when the command failed', async () => {
    const task = anEngineTask();
    await inbox.open(summary, task);
    const commandId = await stored(aReviewer(), task.id);
    await inbox.projection.refresh(summary.caseId);
    expect(await items()).toMatchObject([{ state: 'COMPLETING' }]);
    await deliver(commandId, 'FAILED');
    inbox.engine.tasks = [];
    await inbox.projection.refresh(summary.caseId);
    expect(await items()).toMatchObject([{ state: 'CANCELLED', finishedBy: null }]);
  });

  it('cancels a task that the engine took away, and never opens it again', async () => {
    const task = anEngineTask();
    await inbox.open(summary, task);
    await inbox.open(summary);
    expect(await items()).toMatchObject([{ state: 'CANCELLED' }]);
    await inbox.open(summary, task);
    expect(await items()).toMatchObject([{ state: 'CANCELLED' }]);
  });

  it('does not let an older reading overwrite a newer one', async () => {
    const [first, second] = [anEngineTask(), anEngineTask({ taskDefinitionKey: 'signOpinion' })];
    await inbox.open(summary, first);
    const slow = anInbox(scratch.database);
    slow.cases.set(summary.caseId, summary);
    slow.engine.tasks = [];
    let readings = 0;
    slow.engine.afterReading = async () => {
      readings += 1;
      if (readings > 1) return;
      await inbox.open(summary, second);
      slow.engine.tasks = [second];
    };
    await slow.projection.refresh(summary.caseId);
    expect(readings).toBe(2);
    expect((await items()).map((item) => item.state)).toEqual(expect.arrayContaining(['CANCELLED', 'OPEN']));
    expect((await items()).find((item) => item.taskKey === 'signOpinion')?.state).toBe('OPEN');
  });

  it('stands twelve refreshes at once', async () => {
    inbox.cases.set(summary.caseId, summary);
    inbox.engine.tasks = [anEngineTask(), anEngineTask({ taskDefinitionKey: 'other' })];
    await Promise.all(Array.from({ length: 12 }, () => inbox.projection.refresh(summary.caseId)));
    expect(await items()).toHaveLength(2);
  });

  it('changes nothing when the engine does not answer', async () => {
    await inbox.open(summary, anEngineTask());
    inbox.engine.afterReading = async () => {
      throw new Error('engine is down');
    };
    await expect(inbox.projection.refresh(summary.caseId)).rejects.toThrow('engine is down');
    expect(await items()).toMatchObject([{ state: 'OPEN' }]);
  });

  it('follows the case when its people or dates change without a step', async () => {
    await inbox.open(summary, anEngineTask());
    const due = {
      dueAt: new Date('2026-10-12T16:00:00.000Z'),
      dueDate: '2026-10-12',
      strictDate: '2026-10-10',
    };
    inbox.cases.set(summary.caseId, {
      ...summary,
      amount: '90000.00',
      dueDates: { writeOpinion: { ...due, provisional: false } },
    });
    await scratch.database.transaction((tx) => inbox.workItems.caseChanged(tx, summary.caseId));
    expect(await items()).toMatchObject([{ amount: '90000.00', dueDate: '2026-10-12' }]);
  });

  it('tells the reconciler which engine tasks it does not know and which of its items are open', async () => {
    const task = anEngineTask();
    await inbox.open(summary, task);
    inbox.projection.onModuleInit();
    const [tasks] = inbox.sources.taskProjections;
    const { manager } = scratch.database;
    expect(await tasks?.missing(manager, [task.id, 'unknown'])).toEqual(['unknown']);
    const open = await tasks?.openItems(manager, null, 1000);
    expect(open).toContainEqual({ engineTaskId: task.id, businessKey: summary.caseId });
  });

  describe('taking a task for a command', () => {
    it('marks it COMPLETING; the same command gets it again, another is told that it is finished', async () => {
      await inbox.open(summary, anEngineTask());
      const commandId = randomUUID();
      const first = await take(aReviewer(), { commandId });
      expect(first).toMatchObject({ state: 'COMPLETING', finishedBy: 'person-yi', commandId });
      expect(await take(aReviewer(), { commandId })).toMatchObject({ id: first.id });
      await expect(take(aReviewer())).rejects.toMatchObject({ code: 'TASK_FINISHED' });
    });

    it('gives it to exactly one of ten at once', async () => {
      await inbox.open(summary, anEngineTask());
      const all = await Promise.allSettled(
        Array.from({ length: 10 }, (_, each) => take(aReviewer(`r${each}`))),
      );
      expect(all.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    });

    it('refuses a task that is not open and names those that are', async () => {
      await inbox.open(summary, anEngineTask());
      await expect(take(anActor(), { taskKey: 'decide' })).rejects.toMatchObject({
        code: 'TASK_NOT_OPEN',
        refusal: { status: 409, details: { openTasks: [{ taskKey: 'writeOpinion' }] } },
      });
    });

    it('says that the engine is catching up while an earlier command is under way', async () => {
      const task = anEngineTask();
      await inbox.open(summary, task);
      await stored(aReviewer(), task.id);
      await expect(take(anActor(), { taskKey: 'signOpinion' })).rejects.toMatchObject({
        code: 'ENGINE_CATCHING_UP',
      });
    });

    it('refuses someone else: 403 within the agency, 404 outside, and a handler as reviewer by name', async () => {
      await inbox.open(summary, anEngineTask());
      await expect(take(anActor())).rejects.toMatchObject({
        code: 'TASK_OF_ANOTHER',
        refusal: { status: 403 },
      });
      const outside = { ...aReviewer(), agencyId: 'elsewhere' };
      await expect(take(outside)).rejects.toMatchObject({
        code: 'TASK_OF_ANOTHER',
        refusal: { status: 404 },
      });
      await expect(take(aReviewer('person-jia'))).rejects.toMatchObject({
        code: 'REVIEWER_IS_HANDLER',
        refusal: { clauses: ['行政处罚法 58'] },
      });
    });

    it("chooses the actor's own among several tasks of one key", async () => {
      const vote = (assignee: string) =>
        anEngineTask({ taskDefinitionKey: 'vote', candidateGroups: ['DISCUSSION_MEMBER'], assignee });
      await inbox.open(summary, vote('member-1'), vote('member-2'), vote('member-3'));
      const member = anActor({ personId: 'member-2', roles: ['DISCUSSION_MEMBER'] });
      expect(await take(member, { taskKey: 'vote' })).toMatchObject({ assigneeId: 'member-2' });
      await expect(take(anActor(), { taskKey: 'vote' })).rejects.toMatchObject({ code: 'TASK_OF_ANOTHER' });
    });

    it('lets only the new person take a reassigned task', async () => {
      await inbox.open(summary, anEngineTask({ assignee: 'person-old' }));
      await expect(take(aReviewer())).rejects.toMatchObject({ code: 'TASK_OF_ANOTHER' });
      const to = { caseId: summary.caseId, taskKey: 'writeOpinion', assigneeId: 'person-yi' };
      await scratch.database.transaction((tx) => inbox.workItems.reassign(tx, to));
      expect(await take(aReviewer())).toMatchObject({ state: 'COMPLETING' });
    });
  });

  describe('claim and return', () => {
    const openItem = async (over = {}): Promise<WorkItem> => {
      await inbox.open(summary, anEngineTask(over));
      const [item] = await inbox.workItems.openOf(scratch.database.manager, summary.caseId);
      if (!item) throw new Error('no item');
      return item;
    };

    it('is won by exactly one of eight, and recorded', async () => {
      const item = await openItem();
      const all = await Promise.allSettled(
        Array.from({ length: 8 }, (_, each) => inbox.claims.claim(aReviewer(`reviewer-${each}`), item.id)),
      );
      expect(all.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
      for (const each of all) {
        if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'TASK_TAKEN' });
      }
      const { rows } = await scratch.superuser.query<{ result: string }>(
        `SELECT result FROM audit_event WHERE action = 'claimTask' AND object_id = $1`,
        [item.id],
      );
      expect(rows.filter((row) => row.result === 'ACCEPTED')).toHaveLength(1);
      expect(rows.filter((row) => row.result === 'REFUSED')).toHaveLength(7);
    });

    it('goes back to the group only from its holder', async () => {
      const item = await openItem();
      await inbox.claims.claim(aReviewer(), item.id);
      await expect(inbox.claims.giveBack(aReviewer('other'), item.id)).rejects.toMatchObject({
        code: 'TASK_OF_ANOTHER',
      });
      expect(await inbox.claims.giveBack(aReviewer(), item.id)).toMatchObject({ assigneeId: null });
      expect(await inbox.claims.claim(aReviewer('other'), item.id)).toMatchObject({ assigneeId: 'other' });
    });

    it('is refused to a handler of the case, to strangers and for finished tasks', async () => {
      const item = await openItem();
      const claim = (actor: Actor) => inbox.claims.claim(actor, item.id);
      await expect(claim(aReviewer('person-bing'))).rejects.toMatchObject({ code: 'REVIEWER_IS_HANDLER' });
      await expect(claim({ ...aReviewer(), agencyId: 'elsewhere' })).rejects.toMatchObject({
        refusal: { status: 404 },
      });
      await take(aReviewer());
      await expect(claim(aReviewer())).rejects.toMatchObject({ code: 'TASK_FINISHED' });
    });

    it.each([[[]], [['LEGAL_REVIEWER']]])(
      'does not take a task back that was assigned by name (%j)',
      async (groups) => {
        const item = await openItem({ assignee: 'person-yi', candidateGroups: groups });
        await expect(inbox.claims.giveBack(aReviewer(), item.id)).rejects.toMatchObject({
          code: 'TASK_WITHOUT_GROUP',
        });
      },
    );
  });
});
