import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseActs, CaseCommands, type CaseAnswer, type CaseCommandContext } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { Database, type Tx } from '../database/index.js';
import { Deadlines, NEVER } from '../deadlines/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { refuseAll } from '../shared/domain-error.js';
import { isOverdue } from '../working-calendar/index.js';
import { BundleReceipts } from './bundle-receipts.service.js';
import { CaseCircumstances } from './case-circumstances.service.js';
import { unknownMaterials } from './domain/bundle-faults.js';
import { missingMaterials, type RecordedCircumstance } from './domain/checklist.js';
import { checkActsForReview } from './domain/reviewing-side.js';
import {
  alreadyReceived,
  supplementNoticeFirst,
  supplementOutstanding,
  supplementTooLate,
} from './domain/supplement.errors.js';
import {
  clockWords,
  RECEIPT_DUE,
  RECEIPT_TIMER,
  RETURN_CONSEQUENCE,
  SUPPLEMENT_DUE,
  supplementFaults,
  supplementPeriod,
  type Receipt,
} from './domain/supplement.js';
import { type AnswerSupplementNoticeDto, type IssueSupplementNoticeDto } from './dto/supplement.dto.js';
import { MaterialFiles } from './material-files.service.js';
import { type Submission } from './submission.entity.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SupplementMessages } from './supplement-messages.service.js';
import { type SupplementNotice } from './supplement.entity.js';
import { SupplementsRepository } from './supplements.repository.js';

const LEGAL_REVIEW = 'legal-review';
const ANSWER_TASKS = { BEFORE_RECEIPT: 'answerSupplementNotice', IN_REVIEW: 'answerSupplementInReview' };

/** Receipt of an incomplete bundle, the one notice to supplement it, its answer and its return (SY-L6, SY-R7). */
@Injectable()
export class SupplementsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly database: Database,
    private readonly submissions: SubmissionsRepository,
    private readonly supplements: SupplementsRepository,
    private readonly files: MaterialFiles,
    private readonly deadlines: Deadlines,
    private readonly messages: SupplementMessages,
    private readonly circumstances: CaseCircumstances,
    private readonly receipts: BundleReceipts,
    acts: CaseActs,
  ) {
    acts.declare({
      signForReceipt: {
        known: async ({ tx, case: row, actor }) => {
          checkActsForReview(actor, row);
          const { receivedAt } = await this.submissionOf(tx, row.id);
          if (receivedAt) throw alreadyReceived(beijingDateOf(receivedAt));
        },
      },
      issueSupplementNotice: {
        known: async ({ tx, case: row, actor }) => {
          checkActsForReview(actor, row);
          const open = await this.supplements.findOpen(tx, row.id);
          if (open) throw supplementOutstanding(open.supplementBy);
        },
      },
      answerSupplementNotice: {
        taskKey: async ({ tx, case: row }) =>
          ANSWER_TASKS[(await this.supplements.findOpen(tx, row.id))?.phase ?? 'BEFORE_RECEIPT'],
        known: async ({ tx, case: row, now }) => {
          const due = await this.deadlines.find(tx, row.id, SUPPLEMENT_DUE);
          if (due && isOverdue(due, now)) throw supplementTooLate(due.effectiveDate);
        },
      },
      returnBundle: {
        taskKey: 'issueSupplementNotice',
        known: async ({ tx, case: row, actor }) => {
          checkActsForReview(actor, row);
          const { round } = await this.submissionOf(tx, row.id);
          if ((await this.supplements.ofRound(tx, row.id, round)).length === 0) throw supplementNoticeFirst();
        },
      },
    });
  }

  /** The legal unit signs for an incomplete bundle (A8.2); a complete one was received when it was handed in. */
  signForReceipt(actor: Actor, request: CommandRequest, caseId: string): Promise<CaseAnswer> {
    const command = { actor, action: 'signForReceipt', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const submission = await this.submissionOf(context.tx, context.case.id);
      const receivedAt = await this.receive(context, submission, 'SIGNED_FOR');
      await this.receipts.received(context, submission.round, receivedAt);
      // Nobody has to take it as received any more.
      await context.moveTimers(LEGAL_REVIEW, { [RECEIPT_TIMER]: NEVER });
      context.note({ round: submission.round, receivedOn: beijingDateOf(receivedAt) });
      return {};
    });
  }

  /** Tells the handling unit once what is missing and until when; during the review its clock does what the profile says. */
  async issue(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: IssueSupplementNoticeDto,
  ): Promise<CaseAnswer & { supplementBy: string; clock: string }> {
    const sent = await this.submissions.latest(this.database.manager, caseId);
    const inReview = sent !== null && sent.completeAt !== null;
    const task = inReview ? {} : { taskKey: 'issueSupplementNotice' };
    const command = { actor, action: 'issueSupplementNotice', caseId, request, ...task } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row } = context;
      const submission = await this.submissionOf(tx, row.id);
      const earlier = await this.supplements.ofRound(tx, row.id, submission.round);
      const approval = await this.supplements.unusedApproval(tx, row.id, submission.round);
      const recorded = await this.circumstances.of(tx, row);
      refuseAll(faultsOf(context, submission, input, earlier, recorded, approval !== null));
      const { notice, dueAt } = await this.keep(context, submission, input, earlier.length + 1);
      if (approval) await this.supplements.useApproval(tx, approval.id, notice.id);
      if (!submission.receivedAt) await this.receive(context, submission, 'WITH_NOTICE');
      context.note({
        round: notice.round,
        number: notice.number,
        items: notice.items,
        by: notice.supplementBy,
      });
      await this.messages.asked(context, notice);
      if (inReview) await context.send('supplementAsked', LEGAL_REVIEW, dueAt);
      else {
        if (context.profile.clockOnSupplement.value !== 'RUN') await this.receipts.halted(context);
        await context.complete({ supplementAsked: true, ...dueAt });
      }
      return { supplementBy: notice.supplementBy, clock: notice.clock };
    });
  }

  /** Hands in what the notice asked for, before its date has passed. */
  async answer(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: AnswerSupplementNoticeDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'answerSupplementNotice', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, profile } = context;
      const notice = await this.supplements.findOpen(tx, row.id);
      if (!notice) throw new Error(`case ${row.id} has a task to supplement and no open notice`);
      refuseAll([
        ...(await this.files.faults(tx, actor, input.materials)),
        ...unknownMaterials(profile, input.materials),
      ]);
      await this.supplements.update(tx, notice.id, {
        state: 'ANSWERED',
        answeredBy: actor.personId,
        answeredAt: now,
        materials: [...(await this.files.described(tx, input.materials))],
        remark: input.remark ?? null,
      });
      await this.files.attach(tx, row.id, input.materials, now);
      await this.deadlines.close(tx, row.id, SUPPLEMENT_DUE, now);
      context.note({ round: notice.round, number: notice.number, materials: input.materials.length });
      await this.messages.answered(context, notice);
      await context.complete();
      return {};
    });
  }

  /** The head of the agency lets new items be asked for in a second notice, with the reason (SY-R7). */
  approveSecond(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { readonly reason: string },
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'approveSecondSupplement', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const { reason } = input;
      await this.supplements.insertApproval(tx, {
        id: randomUUID(),
        caseId: row.id,
        round: row.round,
        reason,
        approvedBy: actor.personId,
        approvedAt: now,
        noticeId: null,
      });
      context.note({ round: row.round, reason });
      return {};
    });
  }

  /** Returns a bundle that is incomplete even after its notice; without any notice it cannot go back (SY-R7). */
  returnBundle(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { readonly reason: string },
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'returnBundle',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const submission = await this.submissionOf(tx, row.id);
      await this.submissions.update(tx, submission.id, { returnedAt: now });
      context.note({ round: submission.round, reason: input.reason });
      await context.complete({ supplementAsked: false });
      return {};
    });
  }

  private async keep(
    { tx, case: row, actor, profile, now, today }: CaseCommandContext,
    submission: Submission,
    input: IssueSupplementNoticeDto,
    number: number,
  ): Promise<{ notice: SupplementNotice; dueAt: Record<string, Date> }> {
    const { due, timers } = await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: SUPPLEMENT_DUE,
        round: submission.round,
        period: supplementPeriod(input, today),
        taskKeys: Object.values(ANSWER_TASKS),
        processKey: LEGAL_REVIEW,
        timers: [{ variable: 'supplementDueAt', at: 'OVERDUE' }],
      },
      now,
    );
    const notice: SupplementNotice = {
      id: randomUUID(),
      caseId: row.id,
      round: submission.round,
      number,
      phase: submission.completeAt ? 'IN_REVIEW' : 'BEFORE_RECEIPT',
      items: input.items.map((item) => ({ ...item })),
      supplementBy: due.effectiveDate,
      consequence: input.consequence ?? RETURN_CONSEQUENCE,
      clock: clockWords(profile.clockOnSupplement.value).zh,
      state: 'OPEN',
      issuedBy: actor.personId,
      issuedAt: now,
      answeredBy: null,
      answeredAt: null,
      materials: [],
      remark: null,
    };
    await this.supplements.insert(tx, notice);
    return { notice, dueAt: timers };
  }

  /** Signed for now, but never later than the day on which it counts as received anyway (A8.2). */
  private async receive(
    { tx, case: row, now }: CaseCommandContext,
    submission: Submission,
    how: Receipt,
  ): Promise<Date> {
    const due = await this.deadlines.find(tx, row.id, RECEIPT_DUE);
    const late = due !== undefined && isOverdue(due, now);
    const receivedAt = late ? new Date(due.dueAt) : now;
    await this.submissions.update(tx, submission.id, { receivedAt, receipt: late ? 'DEEMED' : how });
    await this.deadlines.close(tx, row.id, RECEIPT_DUE, now);
    return receivedAt;
  }

  private async submissionOf(tx: Tx, caseId: string): Promise<Submission> {
    const submission = await this.submissions.latest(tx, caseId);
    if (!submission) throw new Error(`case ${caseId} has no submission`);
    return submission;
  }
}

function faultsOf(
  { profile, today }: CaseCommandContext,
  submission: Submission,
  input: IssueSupplementNoticeDto,
  earlier: readonly SupplementNotice[],
  recorded: readonly RecordedCircumstance[],
  headApproved: boolean,
): ReturnType<typeof supplementFaults> {
  const rules = profile.materials.value;
  const materials = [...submission.content.materials, ...earlier.flatMap((notice) => notice.materials)];
  const missing = missingMaterials(rules, { ...submission.content, materials }, recorded);
  return supplementFaults(input, {
    today,
    known: rules.map(({ key }) => key),
    missing,
    askedBefore: earlier.length > 0 ? earlier.flatMap(({ items }) => items) : undefined,
    headApproved,
  });
}
