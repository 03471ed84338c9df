import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor } from '../accounts/index.js';
import {
  CaseCommands,
  CaseFiling,
  dateInFuture,
  type CaseAnswer,
  type CaseCommandContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { DecisionClocks } from './decision-clocks.service.js';
import { type DecisionRevocation } from './decision-revocation.entity.js';
import { DecisionsRepository } from './decisions.repository.js';
import { leavesNothing, revocationFaults } from './domain/revocation.js';
import { type RecordRevocationDto } from './dto/revocation.dto.js';

/** A decision revoked, changed or found unlawful afterwards; made again, it is a case of its own with its own review. */
@Injectable()
export class Revocations {
  constructor(
    private readonly commands: CaseCommands,
    private readonly filing: CaseFiling,
    private readonly decisions: DecisionsRepository,
    private readonly people: PeopleService,
    private readonly clocks: DecisionClocks,
  ) {}

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
  ofCase(tx: Tx, caseId: string): Promise<readonly DecisionRevocation[]> {
    return this.decisions.revocations(tx, caseId);
  }

  private async fileAgain(context: CaseCommandContext): Promise<CaseAnswer> {
    const { tx, case: row, actor, commandId, now } = context;
    const handlers = await Promise.all(row.handlerIds.map((id) => this.people.get(tx, id)));
    const { kind, cause, party, jointHandling } = row;
    return this.filing.fileWithin({ tx, commandId, now }, actor, {
      kind,
      cause,
      party: { ...party },
      jointHandling,
      handlers: handlers.map(({ signInName }) => signInName),
    });
  }
}
