import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { personNotFound } from './domain/accounts.errors.js';
import type { Person } from './domain/person.js';
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

  /** In order of sign-in name; people whose account is disabled are left out unless asked for. */
  async list(tx: Tx, filter: PeopleFilter): Promise<readonly Person[]> {
    return (await this.people.list(tx, filter)).people;
  }

  async page(tx: Tx, filter: PeopleFilter): Promise<{ people: readonly Person[]; total: number }> {
    return this.people.list(tx, filter);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
