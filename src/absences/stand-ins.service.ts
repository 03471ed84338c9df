import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor, type Person, type Role } from '../accounts/index.js';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type Absence } from './absence.entity.js';
import { AbsencesRepository } from './absences.repository.js';
import { rolesCovered, standsInFor, type OfficeHolder } from './domain/absence.js';

/** Who stands in for whom now (代行). */
@Injectable()
export class StandIns {
  constructor(
    private readonly rows: AbsencesRepository,
    private readonly people: PeopleService,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /**
   * The people for whom this one stands in today, each with the roles in which. Whoever has left office since the
   * absence was recorded, on either side, counts as gone.
   */
  async principalsOf(tx: Tx, actor: Pick<Actor, 'personId' | 'agencyId'>): Promise<readonly OfficeHolder[]> {
    const { personId } = actor;
    const today = beijingDateOf(this.clock.now());
    const standing = await this.standing(tx, actor.agencyId, today);
    const named = standing.filter(
      ({ deputyId, fallbackId }) => deputyId === personId || fallbackId === personId,
    );
    if (named.length === 0) return [];
    const people = await this.inOffice(tx, named);
    const covered = (deputyId: string, absentId: string): readonly Role[] => {
      const [deputy, absent] = [people.get(deputyId), people.get(absentId)];
      return deputy && absent ? rolesCovered(absent, deputy) : [];
    };
    const ids = standsInFor(personId, standing, today, (...pair) => covered(...pair).length > 0);
    return ids.flatMap((id) => {
      const principal = people.get(id);
      return principal ? [{ ...principal, roles: covered(personId, id) }] : [];
    });
  }

  /** Whether the person is away on the Beijing date. */
  async isAway(
    tx: Tx,
    person: Pick<OfficeHolder, 'personId' | 'agencyId'>,
    date: BeijingDate,
  ): Promise<boolean> {
    const standing = await this.standing(tx, person.agencyId, date);
    return standing.some(({ personId, fromOn }) => personId === person.personId && fromOn <= date);
  }

  /** Absent people and their deputies as they are now, without those whose account is disabled. */
  private async inOffice(tx: Tx, absences: readonly Absence[]): Promise<ReadonlyMap<string, Person>> {
    const ids = absences.flatMap(({ personId, deputyId, fallbackId }) => [personId, deputyId, fallbackId]);
    const named = [...new Set(ids)].filter((id) => id !== null);
    const found = await Promise.all(named.map((id) => this.people.find(tx, id)));
    return new Map(
      found.flatMap((person) => (person && !person.disabled ? [[person.personId, person]] : [])),
    );
  }

  private standing(tx: Tx, agencyId: string, date: BeijingDate): Promise<readonly Absence[]> {
    return this.database.kept.read(tx, `absences ${agencyId} ${date}`, () =>
      this.rows.standing(tx, agencyId, date),
    );
  }
}
