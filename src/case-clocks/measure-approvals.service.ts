import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
  type News,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { DomainError, type Refusal } from '../shared/domain-error.js';
import { ClockWatch } from './clock-watch.service.js';
import {
  approverNotHead,
  measureNotInForce,
  measuresInForce,
  sealNotApprovedYet,
  sealNotUrgent,
} from './domain/case-clocks.errors.js';
import { awaitsApproval, reportedAtMinute, sealReportName } from './domain/seal.js';
import { type DecideUrgentSealDto, type ReportUrgentSealDto } from './dto/seal.dto.js';
import { MeasuresRepository } from './measures.repository.js';
import { type Seal } from './seal.entity.js';

/** Who approved a measure, before it or (urgent) after it (行政强制法 18, 19; 行政处罚法 56). */
@Injectable()
export class MeasureApprovals {
  constructor(
    private readonly commands: CaseCommands,
    private readonly measures: MeasuresRepository,
    private readonly people: PeopleService,
    private readonly deadlines: Deadlines,
    private readonly news: CaseNews,
    private readonly watch: ClockWatch,
    acts: CaseActs,
  ) {
    acts.declare({
      reportUrgentSeal: {
        taskKey: 'reportUrgentSeal',
        law: (context) => this.checkAnyWaits(context, 'REPORT'),
      },
      decideUrgentSeal: {
        taskKey: 'decideUrgentSeal',
        law: (context) => this.checkAnyWaits(context, 'APPROVAL'),
      },
    });
  }

  /** Reports a sealing that was done on the spot; 24 hours after it the report is late, but still wanted. */
  report(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ReportUrgentSealDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'reportUrgentSeal', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const seal = await this.waiting(tx, row.id, 'REPORT', input.number);
      await this.measures.updateSeal(tx, seal.id, { reportedAt: now, report: input.report });
      await this.deadlines.close(tx, row.id, sealReportName(seal.number), reportedAtMinute(now));
      await this.watch.keep(context);
      await this.tellHeads(context, seal, input.report);
      context.note({ number: seal.number, report: input.report });
      await context.complete();
      return {};
    });
  }

  /** The head makes up the approval, or refuses: then lifting it at once becomes a task (行政强制法 19). */
  decide(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: DecideUrgentSealDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'decideUrgentSeal', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const seal = await this.waiting(tx, row.id, 'APPROVAL', input.number);
      const sealRefused = !input.approve && seal.state === 'IN_FORCE';
      await this.measures.updateSeal(tx, seal.id, {
        approvalDecidedAt: now,
        approvalReason: input.reason,
        ...(input.approve ? { approvedBy: actor.personId } : {}),
        ...(sealRefused ? { state: 'REFUSED' as const } : {}),
      });
      context.note({ number: seal.number, approved: input.approve, reason: input.reason });
      await context.complete({ sealRefused });
      return {};
    });
  }

  /** Whoever is named as approving is a head of the agency whose case it is. */
  async faults(
    { tx, case: row }: CaseCommandContext,
    signInName: string | undefined,
    clause: string,
  ): Promise<Refusal[]> {
    if (signInName === undefined) return [];
    const person = await this.people.findBySignInName(tx, signInName);
    const head = person?.roles.some((role) => role === 'AGENCY_HEAD' || role === 'DEPUTY_IN_CHARGE');
    const ok = head && person?.agencyId === row.agencyId && !person.disabled;
    return ok ? [] : [approverNotHead(signInName, clause)];
  }

  /** Who approved beforehand, named by the request and checked by `faults`: by id, as everywhere on the page of a case. */
  async idOf(tx: Tx, signInName: string | undefined): Promise<string | null> {
    if (signInName === undefined) return null;
    return (await this.people.findBySignInName(tx, signInName))?.personId ?? null;
  }

  /** What is still sealed, registered, or not approved yet: the case does not end before it is dealt with. */
  async closingFaults(tx: Tx, caseId: string): Promise<Refusal[]> {
    const all = await this.measures.seals(tx, caseId);
    const seals = all.filter(({ state }) => state !== 'ENDED');
    const unapproved = all.filter((each) => each.state === 'ENDED' && awaitsApproval(each));
    const kept = (await this.measures.registrations(tx, caseId)).filter(({ resolvedOn }) => !resolvedOn);
    const names = [
      ...seals.map(({ number }) => `查封、扣押第 ${number} 号`),
      ...kept.map(({ number }) => `先行登记保存第 ${number} 号`),
    ];
    return [
      ...(names.length > 0 ? [measuresInForce(names)] : []),
      ...unapproved.map(({ number }) => sealNotApprovedYet(number)),
    ];
  }

  private async checkAnyWaits({ tx, case: row }: CaseContext, what: UrgentStep): Promise<void> {
    const seals = await this.measures.seals(tx, row.id);
    if (seals.length === 0) throw new DomainError(measureNotInForce(undefined, '行政强制法 19'));
    if (!seals.some((seal) => waitsFor(what, seal))) throw new DomainError(sealNotUrgent(what));
  }

  private async waiting(tx: Tx, caseId: string, what: UrgentStep, number: number): Promise<Seal> {
    const seal = await this.measures.seal(tx, caseId, number);
    if (!seal) throw new DomainError(measureNotInForce(number, '行政强制法 19'));
    if (!waitsFor(what, seal)) throw new DomainError(sealNotUrgent(what));
    return seal;
  }

  private async tellHeads(context: CaseCommandContext, seal: Seal, report: string): Promise<void> {
    const news: News = {
      kind: 'URGENT_SEAL_REPORTED',
      title: { zh: '当场查封、扣押待补办批准', en: 'An urgent sealing waits for approval' },
      body: { zh: report, en: report },
      occasion: seal.id,
    };
    await this.news.tell(context, news, await this.news.holders(context, 'AGENCY_HEAD'));
  }
}

/** What is made up after a sealing on the spot, in this order; also for one that was lifted meanwhile. */
type UrgentStep = 'REPORT' | 'APPROVAL';

function waitsFor(what: UrgentStep, seal: Seal): boolean {
  return awaitsApproval(seal) && (seal.reportedAt === null) === (what === 'REPORT');
}
