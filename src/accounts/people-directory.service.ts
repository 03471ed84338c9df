import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { personNotFound } from './domain/accounts.errors.js';
import { PLATFORM, type Actor } from './domain/actor.js';
import { visibleAgency } from './domain/permission.js';
import type { Person } from './domain/person.js';
import type { PeopleFilter } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { UnitsService, type UnitView } from './units.service.js';

const PAGE = 50;

/** People and units as a signed-in person may see them: those of the own agency, or all for who runs the system. */
@Injectable()
export class PeopleDirectory {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly units: UnitsService,
  ) {}

  async page(
    actor: Actor,
    filter: PeopleFilter,
  ): Promise<{ people: readonly Person[]; total: number; nextAfter: string | undefined }> {
    const limit = filter.limit ?? PAGE;
    const agencyId = seesAll(actor) ? filter.agencyId : actor.agencyId;
    if (filter.agencyId !== undefined && filter.agencyId !== agencyId) {
      return { people: [], total: 0, nextAfter: undefined };
    }
    const scope = { ...filter, ...(agencyId !== undefined && { agencyId }), limit };
    const { people, total } = await this.people.page(this.database.manager, scope);
    return { people, total, nextAfter: people.length === limit ? people.at(-1)?.signInName : undefined };
  }

  /** @throws PERSON_NOT_FOUND, also for a person of another agency */
  async get(actor: Actor, personId: string): Promise<Person> {
    const person = await this.people.get(this.database.manager, personId);
    if (!seesAll(actor) && !visibleAgency(actor, person.agencyId)) throw personNotFound();
    return person;
  }

  async listUnits(actor: Actor, agencyId?: string): Promise<readonly UnitView[]> {
    const asked = agencyId ?? (seesAll(actor) ? undefined : actor.agencyId);
    if (asked !== undefined && !seesAll(actor) && !visibleAgency(actor, asked)) return [];
    return this.units.list(this.database.manager, asked);
  }
}

function seesAll(actor: Actor): boolean {
  return actor.agencyId === PLATFORM;
}
