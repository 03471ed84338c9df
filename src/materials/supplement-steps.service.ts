import { Injectable } from '@nestjs/common';
import { CaseSteps, type CaseContext } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines, NEVER } from '../deadlines/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { isOverdue } from '../working-calendar/index.js';
import { BundleReceipts } from './bundle-receipts.service.js';
import { CaseCircumstances } from './case-circumstances.service.js';
import { missingMaterials } from './domain/checklist.js';
import { RECEIPT_DUE, RECEIPT_TIMER, receiptPeriod, SUPPLEMENT_DUE } from './domain/supplement.js';
import { type Submission } from './submission.entity.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SupplementMessages } from './supplement-messages.service.js';
import { SupplementsRepository } from './supplements.repository.js';

const LEGAL_REVIEW = 'legal-review';

/** The steps of receipt that the engine asks of us: is the bundle complete, and its return when nothing came. */
@Injectable()
export class SupplementSteps {
  constructor(
    private readonly steps: CaseSteps,
    private readonly submissions: SubmissionsRepository,
    private readonly supplements: SupplementsRepository,
    private readonly deadlines: Deadlines,
    private readonly messages: SupplementMessages,
    private readonly circumstances: CaseCircumstances,
    private readonly receipts: BundleReceipts,
  ) {}

  /** A bundle that is complete at once was received when it was handed in; another one is signed for (A8.2). */
  checkCompleteness(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context) => {
      const { case: row, profile, now, note } = context;
      const submission = await this.submissionOf(tx, row.id);
      const notices = await this.supplements.ofRound(tx, row.id, submission.round);
      const materials = [...submission.content.materials, ...notices.flatMap((notice) => notice.materials)];
      const bundle = { ...submission.content, materials };
      const recorded = await this.circumstances.of(tx, row);
      const missing = missingMaterials(profile.materials.value, bundle, recorded);
      const keys = missing.map(({ key }) => key);
      const complete = keys.length === 0;
      await this.submissions.update(tx, submission.id, {
        missing: keys,
        ...(complete
          ? {
              completeAt: notices.at(-1)?.answeredAt ?? submission.submittedAt,
              receivedAt: submission.receivedAt ?? submission.submittedAt,
              receipt: submission.receipt ?? 'ON_SUBMISSION',
            }
          : {}),
      });
      if (complete) await this.deadlines.close(tx, row.id, RECEIPT_DUE, now, 'VOID');
      const wait = complete || submission.receivedAt ? {} : await this.startReceipt(context, submission);
      note({ round: submission.round, missing: keys });
      return { variables: { materialsComplete: complete, [RECEIPT_TIMER]: NEVER, ...wait } };
    });
  }

  /**
   * Nobody signed for the bundle in time: it counts as received on the last day to do so (A8.2), so that an unopened
   * bundle delays no review. What the legal unit finds missing is still asked for in its notice.
   */
  deemReceived(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context): Promise<TaskResult> => {
      const { case: row, now, note } = context;
      const submission = await this.submissionOf(tx, row.id);
      const due = await this.deadlines.find(tx, row.id, RECEIPT_DUE);
      if (submission.receivedAt || !due || !isOverdue(due, now)) return {};
      const receivedAt = new Date(due.dueAt);
      await this.submissions.update(tx, submission.id, { receivedAt, receipt: 'DEEMED' });
      await this.receipts.received(context, submission.round, receivedAt);
      await this.deadlines.close(tx, row.id, RECEIPT_DUE, now);
      await this.messages.deemedReceived(context, submission.round, due.effectiveDate);
      note({ round: submission.round, receivedOn: due.effectiveDate });
      return {};
    });
  }

  /**
   * Nothing came in time (TC-07): the bundle goes back, there is no opinion, and nothing has passed. An answer that
   * was taken in the last moment, before the timer's step, stands.
   */
  returnBundle(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async (context): Promise<TaskResult> => {
      const { case: row, now, note } = context;
      const submission = await this.submissionOf(tx, row.id);
      const open = await this.supplements.findOpen(tx, row.id);
      if (!open && !submission.returnedAt) return { variables: { supplementGiven: true } };
      if (open) {
        await this.supplements.update(tx, open.id, { state: 'EXPIRED' });
        await this.deadlines.close(tx, row.id, SUPPLEMENT_DUE, now);
      }
      await this.submissions.update(tx, submission.id, { returnedAt: submission.returnedAt ?? now });
      await this.receipts.halted(context);
      await this.messages.returned(context, submission.round);
      context.moveTo('REWORKING');
      note({ round: submission.round, returned: true, noticed: open?.items.map(({ key }) => key) ?? [] });
      return { variables: { supplementGiven: false, materialsComplete: false, opinionKind: null } };
    });
  }

  private async startReceipt(
    { tx, case: row, profile, now }: CaseContext,
    to: Submission,
  ): Promise<Record<string, Date>> {
    const { value, source } = profile.receiptWorkingDays;
    const { timers } = await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: RECEIPT_DUE,
        round: to.round,
        period: receiptPeriod(value, source.reference, beijingDateOf(to.submittedAt)),
        taskKeys: ['issueSupplementNotice'],
        processKey: LEGAL_REVIEW,
        timers: [{ variable: RECEIPT_TIMER, at: 'OVERDUE' }],
      },
      now,
    );
    return timers;
  }

  private async submissionOf(tx: Tx, caseId: string): Promise<Submission> {
    const submission = await this.submissions.latest(tx, caseId);
    if (!submission) throw new Error(`case ${caseId} has no submission`);
    return submission;
  }
}
