import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CASE_LIMIT,
  CaseCommands,
  CaseNews,
  MAJOR_DECISION,
  decidingAgencyOf,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
  type News,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { DomainError, refuseAll, type Refusal } from '../shared/domain-error.js';
import { isOverdue } from '../working-calendar/index.js';
import { type CaseExtension } from './case-extension.entity.js';
import { CaseClocksRepository } from './case-clocks.repository.js';
import { CaseLimits } from './case-limits.service.js';
import {
  approvalFaults,
  caseExtensionRule,
  extensionDays,
  mayBeExtended,
  type CaseExtensionSituation,
  type ExtensionDiscussion,
} from './domain/case-extension.js';
import { caseLimitNotRunning, discussionMembersUnknown } from './domain/case-clocks.errors.js';
import { type DecideCaseExtensionDto, type RequestCaseExtensionDto } from './dto/case-extension.dto.js';

const LEADERS = ['DISCUSSION_MEMBER', 'AGENCY_HEAD', 'DEPUTY_IN_CHARGE'] as const;

/** Extension of the case limit: asked by the handler before it passes, decided by the head, a further one by all leaders. */
@Injectable()
export class CaseExtensions {
  constructor(
    private readonly commands: CaseCommands,
    private readonly repository: CaseClocksRepository,
    private readonly limits: CaseLimits,
    private readonly deadlines: Deadlines,
    private readonly people: PeopleService,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      requestCaseExtension: {
        known: async (context) => refuseAll(mayBeExtended(await this.situation(context))),
      },
      decideCaseExtension: { taskKey: 'decideCaseExtension' },
    });
  }

  /** Asks for more time. Refuses CASE_EXTENSION_ASKED_TOO_LATE, _UNDECIDED, _TOO_LONG, SECOND_CASE_EXTENSION. */
  request(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RequestCaseExtensionDto,
  ): Promise<CaseAnswer & { number: number; days: number }> {
    const command = { actor, action: 'requestCaseExtension', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const situation = await this.situation(context);
      const { days, faults } = extensionDays(situation.rule, situation.approved, input.days);
      refuseAll(faults);
      const number = (await this.repository.extensions(tx, row.id)).length + 1;
      await this.repository.insertExtension(tx, {
        id: randomUUID(),
        caseId: row.id,
        number,
        reason: input.reason,
        days,
        further: situation.approved > 0,
        dueBefore: situation.due,
        requestedBy: actor.personId,
        requestedAt: now,
        state: 'ASKED',
        decidedBy: null,
        decidedAt: null,
        decisionReason: null,
        discussion: null,
        governmentApproval: null,
        dueAfter: null,
      });
      context.note({ number, days, due: situation.due, reason: input.reason });
      await context.send('caseExtensionRequested', MAJOR_DECISION);
      return { number, days };
    });
  }

  /** The head decides; a further extension only on the leaders' discussion. The limit is counted again. */
  decide(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: DecideCaseExtensionDto,
  ): Promise<CaseAnswer & { caseLimit: string | null }> {
    const command = { actor, action: 'decideCaseExtension', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, profile } = context;
      const extension = await this.asked(tx, row.id);
      if (!extension) throw new Error(`case ${row.id} has no extension to decide`);
      const rule = caseExtensionRule(profile, row.kind, row.jointHandling);
      const discussion = input.discussion && { ...input.discussion };
      if (input.approve) {
        refuseAll([
          ...approvalFaults(rule, extension.further, discussion, input.governmentApproval),
          ...(await this.strangers(context, discussion)),
        ]);
      }
      await this.repository.updateExtension(tx, extension.id, {
        state: input.approve ? 'APPROVED' : 'REFUSED',
        decidedBy: actor.personId,
        decidedAt: now,
        decisionReason: input.reason,
        discussion: discussion ?? null,
        governmentApproval: input.governmentApproval ?? null,
      });
      const due = input.approve ? await this.limits.recount(context) : undefined;
      const caseLimit = due?.effectiveDate ?? null;
      if (caseLimit) await this.repository.updateExtension(tx, extension.id, { dueAfter: caseLimit });
      context.note({ number: extension.number, approved: input.approve, reason: input.reason, caseLimit });
      await this.tellDecision(context, extension, caseLimit);
      await context.complete();
      return { caseLimit };
    });
  }

  /** The application that the head has not decided yet. */
  async asked(tx: Tx, caseId: string): Promise<CaseExtension | undefined> {
    return (await this.repository.extensions(tx, caseId)).find(({ state }) => state === 'ASKED');
  }

  /** Every application of a case, oldest first. */
  all(tx: Tx, caseId: string): Promise<readonly CaseExtension[]> {
    return this.repository.extensions(tx, caseId);
  }

  private async situation({ tx, case: row, profile, now }: CaseContext): Promise<CaseExtensionSituation> {
    const due = await this.deadlines.find(tx, row.id, CASE_LIMIT);
    if (!due) throw new DomainError(caseLimitNotRunning());
    const extensions = await this.repository.extensions(tx, row.id);
    return {
      rule: caseExtensionRule(profile, row.kind, row.jointHandling),
      approved: extensions.filter(({ state }) => state === 'APPROVED').length,
      undecided: extensions.some(({ state }) => state === 'ASKED'),
      due: due.effectiveDate,
      overdue: isOverdue(due, now),
    };
  }

  private async strangers(
    { tx, case: row }: CaseContext,
    discussion: ExtensionDiscussion | undefined,
  ): Promise<Refusal[]> {
    if (!discussion) return [];
    const found = await this.people.findBySignInNames(tx, decidingAgencyOf(row), discussion.members);
    const leaders = found.filter(({ roles }) => LEADERS.some((role) => roles.includes(role)));
    const names = leaders.map(({ signInName }) => signInName);
    const strangers = discussion.members.filter((name) => !names.includes(name.toLowerCase()));
    return strangers.length > 0 ? [discussionMembersUnknown(strangers)] : [];
  }

  private async tellDecision(
    context: CaseCommandContext,
    extension: CaseExtension,
    caseLimit: string | null,
  ): Promise<void> {
    const { case: row } = context;
    const tellParty = row.kind === 'PERMIT' ? '，请将延期理由告知申请人' : '';
    const news: News = caseLimit
      ? {
          kind: 'CASE_LIMIT_EXTENDED',
          title: { zh: '办案期限已延长', en: 'The case limit was extended' },
          body: { zh: `延长至 ${caseLimit}${tellParty}`, en: caseLimit },
          dueDate: caseLimit,
          occasion: extension.id,
        }
      : {
          kind: 'CASE_EXTENSION_REFUSED',
          title: { zh: '办案期限延期未获批准', en: 'The extension of the case limit was not approved' },
          occasion: extension.id,
        };
    await this.news.tell(context, news, [extension.requestedBy, ...row.handlerIds]);
  }
}
