import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor } from '../accounts/index.js';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type Absence } from './absence.entity.js';
import { AbsencesRepository } from './absences.repository.js';
import { rolesStoodInFor, standsInFor, type OfficeHolder } from './domain/absence.js';

/** Who stands in for whom now (代行). */
@Injectable()
export class StandIns {
  constructor(
    private readonly rows: AbsencesRepository,
    private readonly people: PeopleService,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** The people for whom this one stands in today, each with the roles that can be stood in for. */
  async principalsOf(tx: Tx, actor: Pick<Actor, 'personId' | 'agencyId'>): Promise<readonly OfficeHolder[]> {
    const today = beijingDateOf(this.clock.now());
    const standing = await this.standing(tx, actor.agencyId, today);
    const ids = standsInFor(actor.personId, standing, today);
    const found = await Promise.all(ids.map((id) => this.people.find(tx, id)));
    return found.flatMap((person) => (person ? [{ ...person, roles: rolesStoodInFor(person.roles) }] : []));
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

  private standing(tx: Tx, agencyId: string, date: BeijingDate): Promise<readonly Absence[]> {
    return this.database.kept.read(tx, `absences ${agencyId} ${date}`, () =>
      this.rows.standing(tx, agencyId, date),
    );
  }
}
