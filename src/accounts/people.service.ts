import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { personNotFound } from './domain/accounts.errors.js';
import type { Person } from './domain/person.js';
import type { Role } from './domain/role.js';
import { PeopleRepository, type PeopleFilter } from './people.repository.js';

/** Who there is, with roles and qualifications as recorded now. */
@Injectable()
export class PeopleService {
  constructor(private readonly people: PeopleRepository) {}

  async find(tx: Tx, personId: string): Promise<Person | undefined> {
    return UUID.test(personId) ? this.people.find(tx, personId) : undefined;
  }

  /** @throws PERSON_NOT_FOUND */
  async get(tx: Tx, personId: string): Promise<Person> {
    const person = await this.find(tx, personId);
    if (!person) throw personNotFound();
    return person;
  }

  async findBySignInName(tx: Tx, signInName: string): Promise<Person | undefined> {
    return this.people.findBySignInName(tx, signInName);
  }

  /** The enabled people of an agency with these sign-in names, in the order asked for; unknown names are left out. */
  async findBySignInNames(
    tx: Tx,
    agencyId: string,
    signInNames: readonly string[],
  ): Promise<readonly Person[]> {
    const found = await Promise.all(signInNames.map((name) => this.findBySignInName(tx, name)));
    return found.filter((person): person is Person => person?.agencyId === agencyId && !person.disabled);
  }

  /** Ids of the enabled people of an agency (and unit, where given) who hold the role. */
  async holders(tx: Tx, agencyId: string, role: Role, unitId?: string): Promise<readonly string[]> {
    const { people } = await this.people.list(tx, { agencyId, role, ...(unitId ? { unitId } : {}) });
    return people.map((person) => person.personId);
  }

  /** In order of sign-in name; people whose account is disabled are left out unless asked for. */
  async list(tx: Tx, filter: PeopleFilter): Promise<readonly Person[]> {
    return (await this.people.list(tx, filter)).people;
  }

  async page(tx: Tx, filter: PeopleFilter): Promise<{ people: readonly Person[]; total: number }> {
    return this.people.list(tx, filter);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
