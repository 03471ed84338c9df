import { Injectable } from '@nestjs/common';
import { CaseSteps, type CaseContext } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { CaseCircumstances } from './case-circumstances.service.js';
import { missingMaterials } from './domain/checklist.js';
import { RECEIPT_DUE, receiptPeriod, SUPPLEMENT_DUE } from './domain/supplement.js';
import { type Submission } from './submission.entity.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SupplementMessages } from './supplement-messages.service.js';
import { SupplementsRepository } from './supplements.repository.js';

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
            }
          : {}),
      });
      if (complete) await this.deadlines.close(tx, row.id, RECEIPT_DUE, now, 'VOID');
      else if (!submission.receivedAt) await this.startReceipt(context, submission);
      note({ round: submission.round, missing: keys });
      return { variables: { materialsComplete: complete } };
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
      await this.messages.returned(context, submission.round);
      context.moveTo('REWORKING');
      note({ round: submission.round, returned: true, noticed: open?.items.map(({ key }) => key) ?? [] });
      return { variables: { supplementGiven: false, materialsComplete: false, opinionKind: null } };
    });
  }

  private async startReceipt({ tx, case: row, profile, now }: CaseContext, to: Submission): Promise<void> {
    const { value, source } = profile.receiptWorkingDays;
    await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: RECEIPT_DUE,
        round: to.round,
        period: receiptPeriod(value, source.reference, beijingDateOf(to.submittedAt)),
        taskKeys: ['issueSupplementNotice'],
      },
      now,
    );
  }

  private async submissionOf(tx: Tx, caseId: string): Promise<Submission> {
    const submission = await this.submissions.latest(tx, caseId);
    if (!submission) throw new Error(`case ${caseId} has no submission`);
    return submission;
  }
}
