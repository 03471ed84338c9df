import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkHoldsAction, PeopleService, type Actor, type Person } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CommandRunner, type CommandContext, type CommandRequest } from '../commands/index.js';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { refuseAll } from '../shared/domain-error.js';
import { type Absence } from './absence.entity.js';
import { AbsenceNews } from './absence-news.service.js';
import { AbsencesRepository } from './absences.repository.js';
import { cancellationFaults, coverFaults, deputyFaults, nobodyActs, spanFaults } from './domain/absence.js';
import { absenceNotFound, absenceOfAnother, absencePersonUnknown } from './domain/absences.errors.js';
import { type RecordAbsenceDto } from './dto/absence.dto.js';

const HEADS = ['HANDLING_UNIT_HEAD', 'LEGAL_UNIT_HEAD'] as const;

/** Absences with their dates and who stands in: the tasks go to the deputy, under both names. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly runner: CommandRunner,
    private readonly database: Database,
    private readonly rows: AbsencesRepository,
    private readonly people: PeopleService,
    private readonly news: AbsenceNews,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Records an absence. It is refused while nobody would act (DEPUTY_AWAY); where it leaves somebody else without
   * anyone who acts, that is told as a finding, because people fall ill.
   */
  record(
    actor: Actor,
    request: CommandRequest,
    input: RecordAbsenceDto,
  ): Promise<{ absenceId: string; gaps: number }> {
    const absenceId = randomUUID();
    const head = { actor, operation: 'recordAbsence', request, objectType: 'ABSENCE', objectId: absenceId };
    return this.runner.run(head, async (context) => {
      const { tx, now } = context;
      checkHoldsAction(actor.roles, 'recordAbsence');
      await this.rows.lockAgency(tx, actor.agencyId);
      const [person, deputy, fallback] = await this.peopleOf(tx, actor, input);
      if (!mayRecordFor(actor, person)) throw absenceOfAnother();
      const standing = await this.rows.standing(tx, person.agencyId, beijingDateOf(now));
      const absence: Absence = {
        id: absenceId,
        agencyId: person.agencyId,
        personId: person.personId,
        personName: person.name,
        deputyId: deputy.personId,
        deputyName: deputy.name,
        fallbackId: fallback?.personId ?? null,
        fallbackName: fallback?.name ?? null,
        fromOn: input.from,
        toOn: input.to,
        reason: input.reason,
        recordedBy: actor.personId,
        recordedAt: now,
        cancelledBy: null,
        cancelledAt: null,
      };
      const own = standing.filter((each) => each.personId === person.personId);
      refuseAll([
        ...spanFaults(absence, beijingDateOf(now), own),
        ...deputyFaults(person, deputy, 'deputy'),
        ...(fallback ? deputyFaults(person, fallback, 'fallback') : []),
        ...coverFaults(absence, standing, deputy.name),
      ]);
      await this.rows.insert(tx, absence);
      await this.note(context, actor, absence);
      return { absenceId, gaps: await this.tellGaps(tx, absence, standing) };
    });
  }

  /** Ends an absence that is not over, or takes back one that has not begun. @throws ABSENCE_OVER */
  cancel(actor: Actor, request: CommandRequest, absenceId: string): Promise<{ absenceId: string }> {
    const operation = 'cancelAbsence';
    const head = { actor, operation, request, objectType: 'ABSENCE', objectId: absenceId };
    return this.runner.run(head, async ({ tx, now, commandId }) => {
      const absence = await this.rows.find(tx, absenceId);
      if (absence?.agencyId !== actor.agencyId) throw absenceNotFound();
      const person = await this.people.get(tx, absence.personId);
      if (!mayRecordFor(actor, person)) throw absenceOfAnother();
      refuseAll(cancellationFaults(absence, beijingDateOf(now)));
      await this.rows.cancel(tx, absenceId, actor.personId, now);
      await this.audit.append(tx, {
        actor,
        action: operation,
        objectType: 'ABSENCE',
        objectId: absenceId,
        agencyId: absence.agencyId,
        commandId,
        result: 'ACCEPTED',
        before: absence,
      });
      return { absenceId };
    });
  }

  /** Absences of the reader's agency that are not over. */
  async list(actor: Actor): Promise<{ absences: readonly Absence[] }> {
    const today = beijingDateOf(this.clock.now());
    return { absences: await this.rows.standing(this.database.manager, actor.agencyId, today) };
  }

  private async peopleOf(
    tx: Tx,
    actor: Actor,
    { person, deputy, fallback }: RecordAbsenceDto,
  ): Promise<[Person, Person, Person | undefined]> {
    const find = async (name: string, field: string): Promise<Person | undefined> => {
      const [found] = await this.people.findBySignInNames(tx, actor.agencyId, [name]);
      if (!found) refuseAll([absencePersonUnknown(name, field)]);
      return found;
    };
    const away =
      person === undefined ? await this.people.get(tx, actor.personId) : await find(person, 'person');
    const standsIn = await find(deputy, 'deputy');
    const further = fallback === undefined ? undefined : await find(fallback, 'fallback');
    if (!away || !standsIn) throw new Error('refused');
    return [away, standsIn, further];
  }

  private async note({ tx, commandId }: CommandContext, actor: Actor, absence: Absence): Promise<void> {
    await this.audit.append(tx, {
      actor,
      action: 'recordAbsence',
      objectType: 'ABSENCE',
      objectId: absence.id,
      agencyId: absence.agencyId,
      commandId,
      result: 'ACCEPTED',
      after: absence,
    });
    const told = [absence.personId, absence.deputyId, absence.fallbackId];
    await this.news.recorded(
      tx,
      absence,
      told.filter((personId) => personId !== null && personId !== actor.personId),
    );
  }

  /** Whom this absence leaves without anyone who acts. */
  private async tellGaps(tx: Tx, absence: Absence, standing: readonly Absence[]): Promise<number> {
    const all = [...standing, absence];
    const left = standing.filter((each) => nobodyActs(each, all) && !nobodyActs(each, standing));
    const away = { name: absence.personName, occasion: absence.id };
    for (const each of left) await this.news.nobodyActs(tx, each, away);
    return left.length;
  }
}

/** One's own; as head of a unit its people's; as head of the agency anyone's. */
function mayRecordFor(actor: Actor, person: Person): boolean {
  if (actor.personId === person.personId) return true;
  if (actor.agencyId !== person.agencyId) return false;
  const ofUnit = actor.unitId === person.unitId && HEADS.some((role) => actor.roles.includes(role));
  return ofUnit || actor.roles.includes('AGENCY_HEAD');
}
