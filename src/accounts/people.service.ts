import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { personNotFound } from './domain/accounts.errors.js';
import type { Person } from './domain/person.js';
import type { Role } from './domain/role.js';
import { PeopleRepository, type PeopleFilter } from './people.repository.js';

/**
 * Who there is, with roles and qualifications as recorded now. Single people and the holders of a role are kept in
 * memory (Kept), so whoever changes people reads them by `getForChange`.
 */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly database: Database,
  ) {}

  async find(tx: Tx, personId: string): Promise<Person | undefined> {
    if (!UUID.test(personId)) return undefined;
    return this.database.kept.read(tx, `person ${personId}`, () => this.people.find(tx, personId));
  }

  /** As the row stands inside the transaction. @throws PERSON_NOT_FOUND */
  async getForChange(tx: Tx, personId: string): Promise<Person> {
    const person = UUID.test(personId) ? await this.people.find(tx, personId) : undefined;
    if (!person) throw personNotFound();
    return person;
  }

  /** Names by person id; ids of nobody are left out. */
  async names(tx: Tx, personIds: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    const ids = [...personIds].filter((id) => UUID.test(id)).sort();
    if (ids.length === 0) return new Map();
    return this.database.kept.read(tx, `names ${ids.join()}`, () => this.people.names(tx, ids));
  }

  /** @throws PERSON_NOT_FOUND */
  async get(tx: Tx, personId: string): Promise<Person> {
    const person = await this.find(tx, personId);
    if (!person) throw personNotFound();
    return person;
  }

  async findBySignInName(tx: Tx, signInName: string): Promise<Person | undefined> {
    const name = signInName.toLowerCase();
    return this.database.kept.read(tx, `sign-in name ${name}`, () => this.people.findBySignInName(tx, name));
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
    const people = await this.ofRole(tx, agencyId, role, unitId);
    return people.map((person) => person.personId);
  }

  /** The same people with all that is recorded of them. */
  ofRole(tx: Tx, agencyId: string, role: Role, unitId?: string): Promise<readonly Person[]> {
    const filter = { agencyId, role, ...(unitId ? { unitId } : {}) };
    return this.database.kept.read(tx, `role ${agencyId} ${role} ${unitId ?? ''}`, async () => {
      return (await this.people.list(tx, filter)).people;
    });
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
