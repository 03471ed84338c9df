import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  dateInFuture,
  type CaseAnswer,
  type CaseCommandContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { CaseClocksRepository } from './case-clocks.repository.js';
import { CaseLimits } from './case-limits.service.js';
import { endedBeforeBegin, excludedTimeNotOpen, measureNotInForce } from './domain/case-clocks.errors.js';
import { excludedTimesOf, openingFaults } from './domain/excluded-time.js';
import { type CloseExcludedTimeDto, type OpenExcludedTimeDto } from './dto/excluded-time.dto.js';
import { type ExcludedTimeRecord } from './excluded-time.entity.js';
import { MeasuresRepository } from './measures.repository.js';
import { SealClocks } from './seal-clocks.service.js';

/** Times that the case limit or a seal does not count: opened and closed with reason and document. */
@Injectable()
export class ExcludedTimes {
  constructor(
    private readonly commands: CaseCommands,
    private readonly repository: CaseClocksRepository,
    private readonly measures: MeasuresRepository,
    private readonly limits: CaseLimits,
    private readonly sealClocks: SealClocks,
    acts: CaseActs,
  ) {
    acts.declare({
      closeExcludedTime: {
        known: async ({ tx, case: row }) => {
          const spans = await this.repository.excludedTimes(tx, row.id);
          if (spans.every(({ endedOn }) => endedOn !== null)) throw new DomainError(excludedTimeNotOpen());
        },
      },
    });
  }

  /** A time begins that does not count. Refuses TIME_NOT_EXCLUDED, EXCLUDED_TIME_INVALID, MEASURE_NOT_IN_FORCE. */
  open(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: OpenExcludedTimeDto,
  ): Promise<CaseAnswer & { number: number; due: string | null }> {
    const command = { actor, action: 'openExcludedTime', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, today, now, profile } = context;
      const clock = input.sealNumber === undefined ? 'CASE' : 'SEAL';
      const began = await this.began(context, input.sealNumber);
      refuseAll([
        ...(input.fromOn > today ? [dateInFuture('fromOn', input.fromOn)] : []),
        ...openingFaults(input, began, excludedTimesOf(profile, row.kind, clock)),
      ]);
      const number = (await this.repository.excludedTimes(tx, row.id)).length + 1;
      const span: ExcludedTimeRecord = {
        id: randomUUID(),
        caseId: row.id,
        number,
        clock,
        sealNumber: input.sealNumber ?? null,
        reason: input.reason,
        explanation: input.explanation,
        fromOn: input.fromOn,
        expectedUntil: input.expectedUntil,
        document: input.document,
        openedBy: actor.personId,
        openedAt: now,
        endedOn: null,
        closingDocument: null,
        closedBy: null,
      };
      await this.repository.insertExcludedTime(tx, span);
      const due = await this.recount(context, span);
      const { reason, fromOn, expectedUntil, document } = input;
      context.note({ number, clock, reason, fromOn, expectedUntil, document, due });
      return { number, due };
    });
  }

  /** The time is over: from the day after its last day the clock counts again. */
  close(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: CloseExcludedTimeDto,
  ): Promise<CaseAnswer & { due: string | null }> {
    const command = { actor, action: 'closeExcludedTime', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, today } = context;
      const spans = await this.repository.excludedTimes(tx, row.id);
      const span = spans.find(({ number, endedOn }) => number === input.number && endedOn === null);
      if (!span) throw new DomainError(excludedTimeNotOpen(input.number));
      refuseAll([
        ...(input.endedOn > today ? [dateInFuture('endedOn', input.endedOn)] : []),
        ...(input.endedOn < span.fromOn ? [endedBeforeBegin('endedOn', span.fromOn, '行政处罚法 60')] : []),
      ]);
      const { endedOn, document } = input;
      const closed = { endedOn, closingDocument: document, closedBy: actor.personId };
      await this.repository.updateExcludedTime(tx, span.id, closed);
      const due = await this.recount(context, span);
      context.note({ number: span.number, endedOn, document, due });
      return { due };
    });
  }

  /** Every excluded time of a case, oldest first. */
  all(tx: Tx, caseId: string): Promise<readonly ExcludedTimeRecord[]> {
    return this.repository.excludedTimes(tx, caseId);
  }

  private async began(
    { tx, case: row }: CaseCommandContext,
    sealNumber: number | undefined,
  ): Promise<string> {
    if (sealNumber === undefined) return row.filedOn;
    const seals = await this.measures.seals(tx, row.id);
    const seal = seals.find(({ number, state }) => number === sealNumber && state === 'IN_FORCE');
    if (!seal) throw new DomainError(measureNotInForce(sealNumber, '行政强制法 25'));
    return beijingDateOf(seal.takenAt);
  }

  private async recount(context: CaseCommandContext, span: ExcludedTimeRecord): Promise<string | null> {
    const due =
      span.sealNumber === null
        ? await this.limits.recount(context)
        : await this.sealClocks.recount(context, span.sealNumber);
    return due?.effectiveDate ?? null;
  }
}
