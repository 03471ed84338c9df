import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../database/index.js';
import type { Person } from './domain/person.js';
import { isRole, type Role } from './domain/role.js';
import { PersonEntity, PersonRole } from './person.entity.js';
import { OfficerCertificateEntity, ReviewerRegistrationEntity } from './qualification.entity.js';
import { Unit } from './unit.entity.js';

export interface PeopleFilter {
  readonly agencyId?: string;
  readonly unitId?: string;
  readonly role?: Role;
  readonly signInName?: string;
  readonly includeDisabled?: boolean;
  /** Keyset: only sign-in names behind this one. */
  readonly after?: string;
  readonly limit?: number;
}

@Injectable()
export class PeopleRepository {
  async find(tx: Tx, personId: string): Promise<Person | undefined> {
    const found = await tx.findBy(PersonEntity, { id: personId });
    return (await this.complete(tx, found))[0];
  }

  async findBySignInName(tx: Tx, signInName: string): Promise<Person | undefined> {
    const found = await tx.findBy(PersonEntity, { signInName: signInName.toLowerCase() });
    return (await this.complete(tx, found))[0];
  }

  /** In order of sign-in name. */
  async list(tx: Tx, filter: PeopleFilter): Promise<{ people: Person[]; total: number }> {
    const query = tx.createQueryBuilder(PersonEntity, 'person');
    const { agencyId, unitId, signInName, role, after, limit } = filter;
    if (agencyId !== undefined) query.andWhere('person.agency_id = :agencyId', { agencyId });
    if (unitId !== undefined) query.andWhere('person.unit_id = :unitId', { unitId });
    if (signInName !== undefined) query.andWhere('person.sign_in_name = :signInName', { signInName });
    if (!filter.includeDisabled) query.andWhere('person.disabled_at IS NULL');
    if (role !== undefined) {
      query.andWhere(
        'EXISTS (SELECT 1 FROM person_role held WHERE held.person_id = person.id AND held.role = :role)',
        { role },
      );
    }
    const total = await query.getCount();
    if (after !== undefined) query.andWhere('person.sign_in_name > :after', { after });
    if (limit !== undefined) query.limit(limit);
    const found = await query.orderBy('person.sign_in_name', 'ASC').getMany();
    return { people: await this.complete(tx, found), total };
  }

  async insert(tx: Tx, person: PersonEntity): Promise<void> {
    await tx.insert(PersonEntity, person);
  }

  /** Changes the row if it still has that version; answers whether it had. */
  async update(
    tx: Tx,
    personId: string,
    version: number,
    change: Partial<Pick<PersonEntity, 'name' | 'agencyId' | 'unitId' | 'disabledAt'>>,
  ): Promise<boolean> {
    const done = await tx.update(
      PersonEntity,
      { id: personId, version },
      { ...change, version: version + 1 },
    );
    return done.affected === 1;
  }

  async replaceRoles(tx: Tx, personId: string, roles: readonly Role[]): Promise<void> {
    await tx.delete(PersonRole, { personId });
    await tx.insert(
      PersonRole,
      roles.map((role) => ({ personId, role })),
    );
  }

  /** How many other enabled people hold the role; locks them, so that two removals do not pass each other. */
  async countOtherHolders(tx: Tx, role: Role, personId: string): Promise<number> {
    const rows = await tx.query<{ person_id: string }[]>(
      `SELECT held.person_id FROM person_role held JOIN person ON person.id = held.person_id
        WHERE held.role = $1 AND person.disabled_at IS NULL ORDER BY held.person_id FOR UPDATE`,
      [role],
    );
    return rows.filter((row) => row.person_id !== personId).length;
  }

  async insertCertificate(tx: Tx, certificate: OfficerCertificateEntity): Promise<void> {
    await tx.insert(OfficerCertificateEntity, certificate);
  }

  async insertRegistration(tx: Tx, registration: ReviewerRegistrationEntity): Promise<void> {
    await tx.insert(ReviewerRegistrationEntity, registration);
  }

  private async complete(tx: Tx, found: readonly PersonEntity[]): Promise<Person[]> {
    if (found.length === 0) return [];
    const ids = found.map(({ id }) => id);
    const newestFirst = { where: { personId: In(ids) }, order: { recordedAt: 'DESC' } } as const;
    const units = await tx.findBy(Unit, { id: In(found.map(({ unitId }) => unitId)) });
    const roles = await tx.findBy(PersonRole, { personId: In(ids) });
    const certificates = await tx.find(OfficerCertificateEntity, newestFirst);
    const registrations = await tx.find(ReviewerRegistrationEntity, newestFirst);
    return found.map((person) => ({
      personId: person.id,
      signInName: person.signInName,
      name: person.name,
      agencyId: person.agencyId,
      unitId: person.unitId,
      unitName: units.find(({ id }) => id === person.unitId)?.name ?? '',
      roles: roles
        .filter(({ personId }) => personId === person.id)
        .map(({ role }) => role)
        .filter(isRole)
        .sort(),
      disabled: person.disabledAt !== null,
      certificates: certificates
        .filter(({ personId }) => personId === person.id)
        .map(({ number, area, validFrom, validTo }) => ({ number, area, validFrom, validTo })),
      registrations: registrations
        .filter(({ personId }) => personId === person.id)
        .map(({ registeredFrom, registeredTo, confirmed, legalQualificationNo, firstReviewedOn }) => ({
          registeredFrom,
          registeredTo,
          confirmed,
          legalQualificationNo,
          firstReviewedOn,
        })),
      version: person.version,
    }));
  }
}
