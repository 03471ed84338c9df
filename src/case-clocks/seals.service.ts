import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  MAJOR_DECISION,
  dateInFuture,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { beijingDateOf, beijingInstant, beijingIso } from '../shared/beijing-time.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { ClockWatch } from './clock-watch.service.js';
import { ClockWarnings } from './clock-warnings.service.js';
import { endedBeforeBegin, measureNotInForce } from './domain/case-clocks.errors.js';
import {
  awaitsApproval,
  sealExtensionFaults,
  sealFaults,
  sealLimitName,
  sealReportName,
  urgentReportPeriod,
} from './domain/seal.js';
import { type ExtendSealDto, type LiftSealDto, type RecordSealDto } from './dto/seal.dto.js';
import { MeasureApprovals } from './measure-approvals.service.js';
import { MeasuresRepository } from './measures.repository.js';
import { SealClocks } from './seal-clocks.service.js';
import { type Seal } from './seal.entity.js';

/** Seals and seizures (查封、扣押, 行政强制法 18 to 28): approved or urgent, limited, extended once, lifted. */
@Injectable()
export class Seals {
  constructor(
    private readonly commands: CaseCommands,
    private readonly measures: MeasuresRepository,
    private readonly clocks: SealClocks,
    private readonly watch: ClockWatch,
    private readonly warnings: ClockWarnings,
    private readonly deadlines: Deadlines,
    private readonly approvals: MeasureApprovals,
    acts: CaseActs,
  ) {
    acts.declare({
      extendSeal: { known: (context) => this.checkAnyInForce(context) },
      liftSeal: { known: (context) => this.checkAnyLeft(context) },
    });
  }

  /** Records a seal; its 30 calendar days run. When nobody had approved it, it is to be reported within 24 hours. */
  record(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordSealDto,
  ): Promise<CaseAnswer & { number: number; sealLimit: string; reportBy: string | null }> {
    const command = { actor, action: 'recordSeal', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, today, profile } = context;
      const takenAt = new Date(`${input.takenAt}+08:00`);
      const days = input.days ?? profile.sealPeriod.value.days;
      const approval = { urgent: input.urgent ?? false, days };
      refuseAll([
        ...(takenAt > now ? [dateInFuture('takenAt', input.takenAt)] : []),
        ...sealFaults({ ...approval, ...approvedBy(input) }, profile.sealPeriod.value.days),
        ...(await this.approvals.faults(context, input.approvedBy, '行政强制法 18')),
      ]);
      const number = (await this.measures.seals(tx, row.id)).length + 1;
      const seal: Seal = {
        ...newSeal(input, takenAt, days),
        approvedBy: await this.approvals.idOf(tx, input.approvedBy),
        caseId: row.id,
        number,
        recordedBy: actor.personId,
      };
      await this.measures.insertSeal(tx, seal);
      const { effectiveDate: sealLimit } = await this.clocks.start(context, seal);
      const reportBy = awaitsApproval(seal) ? await this.startReport(context, seal) : null;
      await this.watch.keep(context);
      await this.warnings.warn(context);
      context.note({ number, kind: seal.kind, urgent: seal.urgent, takenOn: today, sealLimit, reportBy });
      return { number, sealLimit, reportBy };
    });
  }

  /** The head extends a seal once, before it ends (行政强制法 25). */
  extend(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ExtendSealDto,
  ): Promise<CaseAnswer & { sealLimit: string }> {
    const command = { actor, action: 'extendSeal', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, today, profile } = context;
      const seal = await this.notEnded(context, input.number);
      // What the head refused is lifted at once (行政强制法 19), not kept for longer.
      if (seal.state === 'REFUSED') throw new DomainError(measureNotInForce(seal.number, '行政强制法 19'));
      const due = await this.deadlines.find(tx, caseId, sealLimitName(seal.number));
      const endsOn = due?.effectiveDate ?? today;
      const max = profile.sealPeriod.value.extensionDays;
      const days = input.days ?? max;
      refuseAll(sealExtensionFaults({ ...seal, endsOn }, days, max, today));
      await this.measures.updateSeal(tx, seal.id, {
        extendedBy: days,
        extensionReason: input.reason,
        extensionApprovedBy: actor.personId,
      });
      const counted = await this.clocks.recount(context, seal.number);
      const sealLimit = counted?.effectiveDate ?? endsOn;
      context.note({ number: seal.number, days, reason: input.reason, sealLimit });
      return { sealLimit };
    });
  }

  /**
   * The seal ends: lifted, or the things confiscated, destroyed or handed over (行政强制法 27, 28). What the head refused
   * to approve is lifted as a task; what was sealed on the spot is to be reported although it was lifted meanwhile (19).
   */
  lift(actor: Actor, request: CommandRequest, caseId: string, input: LiftSealDto): Promise<CaseAnswer> {
    const taskKey = async ({ tx }: CaseContext): Promise<string | undefined> => {
      const seal = await this.measures.seal(tx, caseId, input.number);
      return seal?.state === 'REFUSED' ? 'liftSeal' : undefined;
    };
    const command = { actor, action: 'liftSeal', caseId, request, taskKey } as const;
    return this.commands.run(command, async (context) => {
      const { tx, today, workItem } = context;
      const seal = await this.notEnded(context, input.number);
      const begun = beijingDateOf(seal.takenAt);
      refuseAll([
        ...(input.endedOn > today ? [dateInFuture('endedOn', input.endedOn)] : []),
        ...(input.endedOn < begun ? [endedBeforeBegin('endedOn', begun, '行政强制法 28')] : []),
      ]);
      const { endedOn, outcome } = input;
      await this.measures.updateSeal(tx, seal.id, { state: 'ENDED', endedOn, outcome });
      const at = beijingInstant(endedOn);
      await this.deadlines.close(tx, caseId, sealLimitName(seal.number), at);
      await this.watch.keep(context);
      context.note({ number: seal.number, endedOn, outcome, document: input.document });
      if (workItem) await context.complete();
      return {};
    });
  }

  /** Every seal of a case, oldest first. */
  all(tx: Tx, caseId: string): Promise<readonly Seal[]> {
    return this.measures.seals(tx, caseId);
  }

  private async notEnded({ tx, case: row }: CaseCommandContext, number: number): Promise<Seal> {
    const seal = await this.measures.seal(tx, row.id, number);
    if (!seal || seal.state === 'ENDED') throw new DomainError(measureNotInForce(number, '行政强制法 25'));
    return seal;
  }

  private async checkAnyInForce({ tx, case: row }: CaseContext): Promise<void> {
    const seals = await this.measures.seals(tx, row.id);
    if (!seals.some(({ state }) => state === 'IN_FORCE'))
      throw new DomainError(measureNotInForce(undefined, '行政强制法 25'));
  }

  private async checkAnyLeft({ tx, case: row }: CaseContext): Promise<void> {
    const seals = await this.measures.seals(tx, row.id);
    if (seals.every(({ state }) => state === 'ENDED'))
      throw new DomainError(measureNotInForce(undefined, '行政强制法 25'));
  }

  /** The report becomes a task of the handlers, due within 24 hours, and the approval after it one of the head. */
  private async startReport(context: CaseCommandContext, seal: Seal): Promise<string> {
    const { tx, case: row, now } = context;
    await context.send('sealedOnTheSpot', MAJOR_DECISION);
    const { due } = await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: sealReportName(seal.number),
        period: urgentReportPeriod(beijingIso(seal.takenAt)),
        taskKeys: ['reportUrgentSeal'],
      },
      now,
    );
    return due.dueAt;
  }
}

const approvedBy = (input: RecordSealDto): { approvedBy?: string } =>
  input.approvedBy === undefined ? {} : { approvedBy: input.approvedBy };

function newSeal(
  input: RecordSealDto,
  takenAt: Date,
  days: number,
): Omit<Seal, 'caseId' | 'number' | 'approvedBy' | 'recordedBy'> {
  return {
    id: randomUUID(),
    kind: input.kind,
    takenAt,
    items: [...input.items],
    document: input.document,
    urgent: input.urgent ?? false,
    reportedAt: null,
    report: null,
    approvalDecidedAt: null,
    approvalReason: null,
    days,
    extendedBy: 0,
    extensionReason: null,
    extensionApprovedBy: null,
    state: 'IN_FORCE',
    endedOn: null,
    outcome: null,
  };
}
