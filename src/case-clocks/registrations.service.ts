import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseActs, CaseCommands, dateInFuture, type CaseAnswer } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { beijingInstant } from '../shared/beijing-time.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { ClockWatch } from './clock-watch.service.js';
import { endedBeforeBegin, measureNotInForce } from './domain/case-clocks.errors.js';
import { registrationDueName, registrationPeriod } from './domain/registration.js';
import { type RecordRegistrationDto, type ResolveRegistrationDto } from './dto/registration.dto.js';
import { MeasureApprovals } from './measure-approvals.service.js';
import { MeasuresRepository } from './measures.repository.js';
import { type PreliminaryRegistration } from './registration.entity.js';

const CLAUSE = '行政处罚法 56';

/** Evidence registered and kept (先行登记保存): approved by the head, dealt with in seven working days. */
@Injectable()
export class Registrations {
  constructor(
    private readonly commands: CaseCommands,
    private readonly measures: MeasuresRepository,
    private readonly deadlines: Deadlines,
    private readonly watch: ClockWatch,
    private readonly approvals: MeasureApprovals,
    acts: CaseActs,
  ) {
    acts.declare({
      resolvePreliminaryRegistration: {
        known: async ({ tx, case: row }) => {
          const kept = await this.measures.registrations(tx, row.id);
          if (kept.every(({ resolvedOn }) => resolvedOn !== null))
            throw new DomainError(measureNotInForce(undefined, CLAUSE));
        },
      },
    });
  }

  /** Records a registration; seven working days run. */
  record(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordRegistrationDto,
  ): Promise<CaseAnswer & { number: number; resolveBy: string }> {
    const command = { actor, action: 'recordPreliminaryRegistration', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, today, profile } = context;
      const { registeredOn, document } = input;
      refuseAll([
        ...(registeredOn > today ? [dateInFuture('registeredOn', registeredOn)] : []),
        ...(await this.approvals.faults(context, input.approvedBy, CLAUSE)),
      ]);
      const number = (await this.measures.registrations(tx, row.id)).length + 1;
      await this.measures.insertRegistration(tx, {
        id: randomUUID(),
        caseId: row.id,
        number,
        registeredOn,
        items: [...input.items],
        document,
        approvedBy: input.approvedBy,
        recordedBy: actor.personId,
        resolvedOn: null,
        outcome: null,
        resolutionDocument: null,
      });
      const { due } = await this.deadlines.open(
        tx,
        {
          caseId: row.id,
          agencyId: row.agencyId,
          name: registrationDueName(number),
          period: registrationPeriod(profile, registeredOn),
          taskKeys: [],
        },
        now,
      );
      await this.watch.keep(context);
      context.note({ number, registeredOn, document, resolveBy: due.effectiveDate });
      return { number, resolveBy: due.effectiveDate };
    });
  }

  /** What was registered is dealt with; too late is recorded as late. */
  resolve(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ResolveRegistrationDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'resolvePreliminaryRegistration', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, today } = context;
      const kept = await this.measures.registrations(tx, row.id);
      const found = kept.find(({ number, resolvedOn }) => number === input.number && resolvedOn === null);
      if (!found) throw new DomainError(measureNotInForce(input.number, CLAUSE));
      const { resolvedOn, outcome, document } = input;
      refuseAll([
        ...(resolvedOn > today ? [dateInFuture('resolvedOn', resolvedOn)] : []),
        ...(resolvedOn < found.registeredOn
          ? [endedBeforeBegin('resolvedOn', found.registeredOn, CLAUSE)]
          : []),
      ]);
      const resolved = { resolvedOn, outcome, resolutionDocument: document };
      await this.measures.updateRegistration(tx, found.id, resolved);
      const at = beijingInstant(resolvedOn);
      await this.deadlines.close(tx, row.id, registrationDueName(found.number), at);
      await this.watch.keep(context);
      context.note({ number: found.number, resolvedOn, outcome, document });
      return {};
    });
  }

  /** Every registration of a case, oldest first. */
  all(tx: Tx, caseId: string): Promise<readonly PreliminaryRegistration[]> {
    return this.measures.registrations(tx, caseId);
  }
}
