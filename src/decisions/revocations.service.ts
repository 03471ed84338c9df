import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseFiling,
  CaseRecords,
  dateInFuture,
  peopleOfRemade,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { DecisionClocks } from './decision-clocks.service.js';
import { type DecisionRevocation } from './decision-revocation.entity.js';
import { DecisionsRepository } from './decisions.repository.js';
import { leavesNothing, revocationFaults, revokedAlready } from './domain/revocation.js';
import { type RecordRevocationDto } from './dto/revocation.dto.js';

/** What was done to a decision, with the case in which it is made again. */
export interface RevocationView extends DecisionRevocation {
  readonly remadeCaseNo: string | null;
}

/** The order by which a case began whose decision another case had made. */
export interface RemadeFrom {
  readonly caseId: string;
  readonly caseNo: string;
  readonly document: string;
  readonly receivedOn: string;
}

/** A decision revoked, changed or found unlawful afterwards; made again, it is a case of its own with its own review. */
@Injectable()
export class Revocations {
  constructor(
    private readonly commands: CaseCommands,
    private readonly filing: CaseFiling,
    private readonly decisions: DecisionsRepository,
    private readonly clocks: DecisionClocks,
    private readonly cases: CaseRecords,
    acts: CaseActs,
  ) {
    acts.declare({ recordRevocation: { known: (context) => this.checkAnythingLeft(context) } });
  }

  /**
   * Records what a reconsideration, a court or the agency did to the decision (行政处罚法 48). Where it is to be made
   * again, a new case begins at once: nothing of the old review counts for it (行政处罚法 58, SY-L4).
   */
  record(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordRevocationDto,
  ): Promise<CaseAnswer & { remadeAs: string | null; remadeCaseNo: string | null }> {
    const command = { actor, action: 'recordRevocation', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, today, now } = context;
      const decision = await this.decisions.approved(tx, caseId);
      const earlier = (await this.decisions.revocations(tx, caseId)).map(({ effect }) => effect);
      refuseAll([
        ...(input.receivedOn > today ? [dateInFuture('receivedOn', input.receivedOn)] : []),
        ...revocationFaults(input, { decidedOn: decision?.decidedOn ?? null, earlier }),
      ]);
      const remade = input.effect === 'REMADE' ? await this.fileAgain(context) : null;
      const { effect, authority, document, receivedOn, explanation } = input;
      await this.decisions.insertRevocation(tx, {
        id: randomUUID(),
        caseId,
        decisionId: decision?.id ?? '',
        effect,
        authority,
        document,
        receivedOn,
        explanation,
        remadeAs: remade?.caseId ?? null,
        recordedBy: actor.personId,
        recordedAt: now,
      });
      if (leavesNothing(effect)) await this.clocks.cancel(context);
      const remadeCaseNo = remade?.caseNo ?? null;
      context.note({ effect, authority, document, receivedOn, remadeAs: remadeCaseNo });
      return { remadeAs: remade?.caseId ?? null, remadeCaseNo };
    });
  }

  /** Everything that was done to a case's decision, oldest first. */
  async ofCase(tx: Tx, caseId: string): Promise<readonly RevocationView[]> {
    const all = await this.decisions.revocations(tx, caseId);
    return Promise.all(
      all.map(async (each) => ({
        ...each,
        remadeCaseNo: each.remadeAs === null ? null : (await this.cases.get(tx, each.remadeAs)).caseNo,
      })),
    );
  }

  /** The case whose decision is made again in this one; null where it began by itself. */
  async remadeFrom(tx: Tx, caseId: string): Promise<RemadeFrom | null> {
    const order = await this.decisions.remadeFrom(tx, caseId);
    if (!order) return null;
    const { caseNo } = await this.cases.get(tx, order.caseId);
    return { caseId: order.caseId, caseNo, document: order.document, receivedOn: order.receivedOn };
  }

  /** A decision of which nothing is left is not offered to be revoked. */
  private async checkAnythingLeft({ tx, case: row }: CaseContext): Promise<void> {
    const earlier = await this.decisions.revocations(tx, row.id);
    if (earlier.some(({ effect }) => leavesNothing(effect))) throw new DomainError(revokedAlready());
  }

  private fileAgain(context: CaseCommandContext): Promise<CaseAnswer> {
    const { tx, case: row, actor, commandId, now } = context;
    const { kind, cause, party, jointHandling } = row;
    const filing = { kind, cause, party: { ...party }, jointHandling };
    return this.filing.fileWithin({ tx, commandId, now }, actor, filing, peopleOfRemade(row));
  }
}
