import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { certificateOn, PeopleService, type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CaseFileAccess,
  CaseCommands,
  signatureOf,
  decidingAgencyOf,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { FileStore } from '../file-store/index.js';
import { type EngineVariables } from '../process-engine/index.js';
import { SignedOpinions } from '../review/index.js';
import { LawRegister, placed } from '../registers/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { type ReferralReport } from './domain/referral.js';
import {
  REFERRAL_DECISION_DUE,
  TRANSFER_DUE,
  referralDecisionPeriod,
  transferPeriod,
} from './domain/referral-periods.js';
import { decisionFaults, referralFaults } from './domain/referral-rules.js';
import { noReferralOpinion } from './domain/referrals.errors.js';
import { type DecideReferralDto, type ReferCaseDto } from './dto/referral.dto.js';
import { type Referral } from './referral.entity.js';
import { ReferralNewsService, type ReferralNews } from './referral-news.service.js';
import { ReferralsRepository } from './referrals.repository.js';
import { REFERRAL } from './tasks.js';

/** A case that belongs to another body: the letter, and on suspicion of a crime the head's decision. */
@Injectable()
export class ReferralsService implements OnModuleInit {
  constructor(
    private readonly commands: CaseCommands,
    private readonly referrals: ReferralsRepository,
    private readonly opinions: SignedOpinions,
    private readonly people: PeopleService,
    private readonly agencies: AgenciesService,
    private readonly numbers: DocumentNumbers,
    private readonly deadlines: Deadlines,
    private readonly files: FileStore,
    private readonly fileAccess: CaseFileAccess,
    private readonly news: ReferralNewsService,
    private readonly laws: LawRegister,
    acts: CaseActs,
  ) {
    acts.declare({
      referCase: { taskKey: 'referCase', law: (context) => this.isReferred(context) },
      decideReferral: { taskKey: 'decideReferral' },
    });
  }

  onModuleInit(): void {
    this.fileAccess.register((tx, fileId) => this.referrals.caseOfFile(tx, fileId));
  }

  /** Prepares the referral that a signed opinion asks for (SY-L10(5)); a suspected crime goes to the head first. */
  refer(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ReferCaseDto,
  ): Promise<CaseAnswer & { documentNo: string }> {
    const command = {
      actor,
      action: 'referCase',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const referral = await this.checked(context, input);
      await this.referrals.insert(context.tx, referral);
      for (const { fileId } of referral.materials) {
        if (fileId === undefined) continue;
        await this.files.require(context.tx, fileId, actor);
        await this.files.attach(context.tx, fileId);
      }
      const { documentNo, kind, target } = referral;
      context.note({ documentNo, kind, target });
      const timers = kind === 'SUSPECTED_CRIME' ? await this.askHead(context, referral) : {};
      await context.complete({ referralStep: kind, ...timers });
      return { documentNo };
    });
  }

  /** The head decides within three days; not to refer needs a reason, and the case goes back (移送规定 5). */
  decide(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: DecideReferralDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'decideReferral', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now, note } = context;
      const reason = input.reason ?? '';
      refuseAll(decisionFaults(input.approved, reason));
      const referral = await this.openReferral(tx, caseId);
      const decision = {
        approved: input.approved,
        reason: reason === '' ? null : reason,
        by: signatureOf(context.actor),
        at: now.toISOString(),
      };
      const closed = input.approved ? {} : { outcome: 'NOT_APPROVED', closedAt: now };
      await this.referrals.update(tx, referral.id, { decision, ...closed });
      await this.deadlines.close(tx, caseId, REFERRAL_DECISION_DUE, now);
      note({ documentNo: referral.documentNo, approved: input.approved });
      await context.complete(
        input.approved ? await this.approve(context, referral) : await this.reject(context, referral, reason),
      );
      return {};
    });
  }

  /** Every referral of a case, oldest first. */
  ofCase(tx: Tx, caseId: string): Promise<readonly Readonly<Referral>[]> {
    return this.referrals.ofCase(tx, caseId);
  }

  private async isReferred({ tx, case: row }: CaseContext): Promise<void> {
    const opinion = await this.opinions.ofRound(tx, row.id, row.round);
    if (opinion?.canonical !== 'REFER') throw noReferralOpinion();
  }

  private async checked(context: CaseCommandContext, input: ReferCaseDto): Promise<Referral> {
    const { tx, case: row, actor, now, today } = context;
    const { report, signInNames } = await this.reportOf(context, input);
    const target = input.target ?? '';
    refuseAll([
      ...referralFaults({
        kind: input.kind,
        target,
        legalBasis: input.legalBasis,
        materials: input.materials,
        letter: input.letter,
        ...(report && { report: { text: report.text, officers: signInNames } }),
      }),
      ...(await this.laws.faults(context, placed(input.legalBasis, 'legalBasis'))),
    ]);
    const agency = await this.agencies.get(tx, decidingAgencyOf(row));
    const earlier = await this.referrals.latest(tx, row.id);
    return {
      id: randomUUID(),
      caseId: row.id,
      agencyId: row.agencyId,
      number: (earlier?.number ?? 0) + 1,
      round: row.round,
      documentNo: await this.numbers.next(tx, agency, '移', today),
      kind: input.kind,
      target,
      legalBasis: input.legalBasis.map((each) => ({ ...each })),
      materials: input.materials.map((each) => ({ ...each })),
      letter: input.letter,
      report: input.kind === 'SUSPECTED_CRIME' ? report : null,
      referredBy: actor.personId,
      referredAt: now,
      decision: null,
      transfer: null,
      policeAnswer: null,
      outcome: null,
      closedAt: null,
    };
  }

  private async reportOf(
    { tx, case: row, today }: CaseCommandContext,
    { report }: ReferCaseDto,
  ): Promise<{ report: ReferralReport | null; signInNames: { signInName: string; certified: boolean }[] }> {
    if (!report) return { report: null, signInNames: [] };
    const found = await this.people.findBySignInNames(tx, row.agencyId, report.officers);
    const signInNames = report.officers.map((signInName) => {
      const person = found.find((each) => each.signInName === signInName);
      return {
        signInName,
        certified: person !== undefined && certificateOn(person.certificates, today) !== undefined,
      };
    });
    const officers = found.map(({ personId, name }) => ({ personId, name }));
    return { report: { officers, text: report.text }, signInNames };
  }

  private async askHead(context: CaseCommandContext, referral: Referral): Promise<EngineVariables> {
    const { tx, case: row, now, today } = context;
    const { due, timers } = await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: REFERRAL_DECISION_DUE,
        round: row.round,
        period: referralDecisionPeriod(today),
        taskKeys: ['decideReferral'],
        processKey: REFERRAL,
        timers: [{ variable: 'referralDecisionMomentAt', at: 'NEXT_MOMENT', workingDaysLeft: [1] }],
      },
      now,
    );
    const title = { zh: '涉嫌犯罪案件移送待审批', en: 'A referral awaits your decision' };
    const body = {
      zh: `${referral.documentNo}，须在 ${due.effectiveDate} 前决定（严格日期 ${due.strictDate}）`,
      en: `${referral.documentNo}, decide by ${due.effectiveDate} (strictly ${due.strictDate})`,
    };
    const news: ReferralNews = { kind: 'REFERRAL_REPORTED', title, body, dueDate: due.effectiveDate };
    await this.news.tell(context, referral, news, { handlers: false, roles: ['AGENCY_HEAD'] });
    return timers;
  }

  private async approve(context: CaseCommandContext, referral: Referral): Promise<EngineVariables> {
    const { tx, case: row, now } = context;
    const { due, timers } = await this.deadlines.open(
      tx,
      {
        caseId: row.id,
        agencyId: row.agencyId,
        name: TRANSFER_DUE,
        round: row.round,
        period: transferPeriod(now),
        taskKeys: ['recordTransfer'],
        processKey: REFERRAL,
        timers: [{ variable: 'transferOverdueAt', at: 'OVERDUE' }],
      },
      now,
    );
    const title = { zh: '负责人已批准移送', en: 'The referral is approved' };
    const body = {
      zh: `${referral.documentNo}，须在 ${due.dueAt.slice(0, 16).replace('T', ' ')} 前移送`,
      en: `${referral.documentNo}, transfer by ${due.dueAt.slice(0, 16)}`,
    };
    const news: ReferralNews = { kind: 'REFERRAL_APPROVED', title, body, dueDate: due.effectiveDate };
    await this.news.tell(context, referral, news, { handlers: true, roles: ['HANDLING_UNIT_HEAD'] });
    return { referralStep: 'APPROVED', ...timers };
  }

  private async reject(
    context: CaseCommandContext,
    referral: Referral,
    reason: string,
  ): Promise<EngineVariables> {
    context.moveTo('REWORKING');
    const title = { zh: '负责人不予移送', en: 'The referral is not approved' };
    const body = { zh: `${referral.documentNo}：${reason}`, en: `${referral.documentNo}: ${reason}` };
    const roles = ['HANDLING_UNIT_HEAD', 'LEGAL_UNIT_HEAD'] as const;
    await this.news.tell(
      context,
      referral,
      { kind: 'REFERRAL_NOT_APPROVED', title, body },
      { handlers: true, roles },
    );
    return { referralStep: 'NOT_APPROVED' };
  }

  private async openReferral(tx: Tx, caseId: string): Promise<Referral> {
    const referral = await this.referrals.latest(tx, caseId);
    if (!referral || referral.closedAt !== null) throw new Error(`case ${caseId} has no open referral`);
    return referral;
  }
}
