import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { MeasureApprovals } from '../case-clocks/index.js';
import {
  CaseActs,
  CASE_LIMIT,
  CaseCommands,
  signatureOf,
  dateInFuture,
  dateOutOfOrder,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { FileStore } from '../file-store/index.js';
import { type EngineVariables } from '../process-engine/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { type Transfer, type TransferReceipt } from './domain/referral.js';
import { POLICE_ANSWER_DUE, TRANSFER_DUE, policeAnswerPeriod } from './domain/referral-periods.js';
import { policeAnswerFaults, transferFaults } from './domain/referral-rules.js';
import { referralNotApproved } from './domain/referrals.errors.js';
import { type RecordPoliceAnswerDto, type RecordTransferDto } from './dto/referral.dto.js';
import { type Referral } from './referral.entity.js';
import { ReferralNewsService } from './referral-news.service.js';
import { ReferralsRepository } from './referrals.repository.js';
import { REFERRAL } from './tasks.js';

/** The transfer itself, its receipt, and what the police answer. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly referrals: ReferralsRepository,
    private readonly deadlines: Deadlines,
    private readonly files: FileStore,
    private readonly measures: MeasureApprovals,
    private readonly news: ReferralNewsService,
    acts: CaseActs,
  ) {
    acts.declare({
      recordTransfer: {
        taskKey: async ({ tx, case: row }) =>
          (await this.referrals.latest(tx, row.id))?.kind === 'OTHER_AGENCY'
            ? 'recordTransferToAgency'
            : 'recordTransfer',
        law: (context) => this.isApproved(context),
      },
      recordPoliceAnswer: { taskKey: 'recordPoliceAnswer' },
    });
  }

  /** Records that the case went over, with its receipt; another agency's case ends here, the police still answer. */
  transfer(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordTransferDto,
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'recordTransfer',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now } = context;
      const referral = await this.openReferral(tx, caseId);
      const transfer = await this.checked(context, referral, input);
      const toAgency = referral.kind === 'OTHER_AGENCY';
      await this.referrals.update(tx, referral.id, {
        transfer,
        ...(toAgency ? { outcome: 'TRANSFERRED', closedAt: now } : {}),
      });
      await this.deadlines.close(tx, caseId, TRANSFER_DUE, new Date(transfer.at));
      context.moveTo('REFERRED');
      context.note({
        documentNo: referral.documentNo,
        at: transfer.at,
        receipt: transfer.receipt.receivedOn,
      });
      await context.complete(
        toAgency
          ? await this.close(context, 'REFERRED')
          : await this.awaitAnswer(context, transfer.receipt.receivedOn),
      );
      return {};
    });
  }

  /** The police take the case, which ends here, or decline: then it comes back and is reviewed anew before any penalty. */
  answer(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordPoliceAnswerDto,
  ): Promise<CaseAnswer> {
    const command = {
      actor,
      action: 'recordPoliceAnswer',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now, today } = context;
      const referral = await this.openReferral(tx, caseId);
      const reason = input.reason ?? '';
      const receivedOn = referral.transfer?.receipt.receivedOn ?? today;
      refuseAll([
        ...dayFaults('on', input.on, receivedOn, today, { zh: '签收日期', en: 'the receipt' }),
        ...policeAnswerFaults(input.answer, reason),
      ]);
      const policeAnswer = {
        answer: input.answer,
        on: input.on,
        documentNo: input.documentNo ?? null,
        reason: reason === '' ? null : reason,
        recordedBy: signatureOf(context.actor),
      };
      const { answer } = input;
      await this.referrals.update(tx, referral.id, { policeAnswer, outcome: answer, closedAt: now });
      await this.deadlines.close(tx, caseId, POLICE_ANSWER_DUE, dayEndOr(now, input.on, today));
      context.note({ documentNo: referral.documentNo, answer });
      await this.tellAnswer(context, referral, policeAnswer);
      if (answer === 'DECLINED') context.moveTo('REWORKING');
      await context.complete(
        answer === 'ACCEPTED' ? await this.close(context, 'REFERRED') : { referralStep: 'DECLINED' },
      );
      return {};
    });
  }

  private async isApproved({ tx, case: row }: CaseContext): Promise<void> {
    if (row.stage !== 'REFERRING') return;
    const referral = await this.referrals.latest(tx, row.id);
    if (referral?.kind === 'SUSPECTED_CRIME' && referral.decision?.approved !== true)
      throw referralNotApproved();
  }

  private async checked(
    { tx, actor, now, today }: CaseCommandContext,
    referral: Referral,
    input: RecordTransferDto,
  ): Promise<Transfer> {
    const at = input.transferredAt === undefined ? now : beijingTime(input.transferredAt);
    const bundle = (input.bundle ?? []).map((each) => ({ ...each }));
    const receipt: TransferReceipt | undefined = input.receipt && { ...input.receipt };
    const begun = new Date(referral.decision?.at ?? referral.referredAt);
    refuseAll([
      ...timeFaults(at, begun, now),
      ...transferFaults(referral.kind, bundle, receipt),
      ...(receipt
        ? dayFaults('receipt.receivedOn', receipt.receivedOn, beijingDateOf(at), today, {
            zh: '移送日期',
            en: 'the transfer',
          })
        : []),
    ]);
    for (const { fileId } of bundle) {
      if (fileId === undefined) continue;
      await this.files.require(tx, fileId, actor);
      await this.files.attach(tx, fileId);
    }
    if (!receipt) throw new Error('a transfer without receipt passed the check');
    const recordedBy = signatureOf(actor);
    return { at: at.toISOString(), bundle, receipt, recordedBy };
  }

  private async awaitAnswer(
    { tx, case: row, now }: CaseCommandContext,
    receivedOn: BeijingDate,
  ): Promise<EngineVariables> {
    const { timers } = await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: POLICE_ANSWER_DUE,
        round: row.round,
        period: policeAnswerPeriod(receivedOn),
        taskKeys: ['recordPoliceAnswer'],
        processKey: REFERRAL,
        timers: [{ variable: 'policeAnswerOverdueAt', at: 'OVERDUE' }],
      },
      now,
    );
    return { referralStep: 'TRANSFERRED', ...timers };
  }

  /** What is sealed or registered is handed over or given back first: afterwards nobody would watch it (移送规定 12). */
  private async close(context: CaseCommandContext, referralStep: string): Promise<EngineVariables> {
    refuseAll(await this.measures.closingFaults(context.tx, context.case.id));
    context.change({ closedAt: context.now });
    await this.deadlines.close(context.tx, context.case.id, CASE_LIMIT, context.now, 'VOID');
    return { referralStep };
  }

  private async tellAnswer(
    context: CaseCommandContext,
    referral: Referral,
    { answer, reason }: { readonly answer: 'ACCEPTED' | 'DECLINED'; readonly reason: string | null },
  ): Promise<void> {
    const accepted = answer === 'ACCEPTED';
    const title = accepted
      ? { zh: '公安机关已立案', en: 'The police took the case' }
      : { zh: '公安机关不予立案，案件退回', en: 'The police declined: the case comes back' };
    const body = {
      zh: `${referral.documentNo}${reason === null ? '' : `：${reason}`}`,
      en: `${referral.documentNo}${accepted ? '' : '; it is reviewed anew before any penalty'}`,
    };
    const roles = ['AGENCY_HEAD', 'LEGAL_UNIT_HEAD'] as const;
    await this.news.tell(
      context,
      referral,
      { kind: `POLICE_${answer}`, title, body },
      { handlers: true, roles },
    );
  }

  private async openReferral(tx: Tx, caseId: string): Promise<Referral> {
    const referral = await this.referrals.latest(tx, caseId);
    if (!referral || referral.closedAt !== null) throw new Error(`case ${caseId} has no open referral`);
    return referral;
  }
}

/** A time as it was typed: Beijing time unless it carries an offset. */
function beijingTime(text: string): Date {
  return new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}+08:00`);
}

/** The answer counts on the day it was given: recorded later, it was still in time. */
function dayEndOr(now: Date, on: BeijingDate, today: BeijingDate): Date {
  return on === today ? now : new Date(`${on}T23:59:59+08:00`);
}

function timeFaults(at: Date, begun: Date, now: Date): Refusal[] {
  const text = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  if (text === '' || at.getTime() > now.getTime()) return [dateInFuture('transferredAt', text)];
  if (at.getTime() >= begun.getTime()) return [];
  return [dateOutOfOrder('transferredAt', text, begun.toISOString(), { zh: '批准移送', en: 'the approval' })];
}

function dayFaults(
  field: string,
  day: BeijingDate,
  from: BeijingDate,
  today: BeijingDate,
  what: { zh: string; en: string },
): Refusal[] {
  if (day > today) return [dateInFuture(field, day)];
  return day < from ? [dateOutOfOrder(field, day, from, what)] : [];
}
