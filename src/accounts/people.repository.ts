import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { Person } from './domain/person.js';
import { isRole, type Role } from './domain/role.js';
import { PersonEntity, PersonRole } from './person.entity.js';
import { OfficerCertificateEntity, ReviewerRegistrationEntity } from './qualification.entity.js';

export interface PeopleFilter {
  readonly agencyId?: string;
  readonly unitId?: string;
  readonly role?: Role;
  readonly signInName?: string;
  /** Part of the name or of the sign-in name, whatever its case. */
  readonly text?: string;
  readonly includeDisabled?: boolean;
  /** Keyset: only sign-in names behind this one. */
  readonly after?: string;
  readonly limit?: number;
}

@Injectable()
export class PeopleRepository {
  async find(tx: Tx, personId: string): Promise<Person | undefined> {
    const [row] = await this.read(tx, 'person.id = $1', personId);
    return row && toPerson(row);
  }

  async findBySignInName(tx: Tx, signInName: string): Promise<Person | undefined> {
    const [row] = await this.read(tx, 'person.sign_in_name = $1', signInName.toLowerCase());
    return row && toPerson(row);
  }

  /** Names by person id; unknown ids are left out. */
  async names(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM person WHERE id = ANY($1::uuid[])',
      [[...personIds]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** In order of sign-in name. */
  async list(tx: Tx, filter: PeopleFilter): Promise<{ people: Person[]; total: number }> {
    const query = tx.createQueryBuilder(PersonEntity, 'person');
    const { agencyId, unitId, signInName, role, after, limit } = filter;
    if (agencyId !== undefined) query.andWhere('person.agency_id = :agencyId', { agencyId });
    if (unitId !== undefined) query.andWhere('person.unit_id = :unitId', { unitId });
    if (signInName !== undefined) query.andWhere('person.sign_in_name = :signInName', { signInName });
    if (filter.text) {
      query.andWhere('(person.sign_in_name ILIKE :text OR person.name ILIKE :text)', {
        text: `%${filter.text.replace(/[%_\\]/g, '\\$&')}%`,
      });
    }
    if (!filter.includeDisabled) query.andWhere('person.disabled_at IS NULL');
    if (role !== undefined) {
      query.andWhere(
        'EXISTS (SELECT 1 FROM person_role held WHERE held.person_id = person.id AND held.role = :role)',
        { role },
      );
    }
    // Without a page the list is its own count.
    const counted = limit === undefined && after === undefined ? undefined : await query.getCount();
    if (after !== undefined) query.andWhere('person.sign_in_name > :after', { after });
    if (limit !== undefined) query.limit(limit);
    const found = await query
      .select('person.id', 'id')
      .orderBy('person.sign_in_name', 'ASC')
      .getRawMany<{ id: string }>();
    const ids = found.map(({ id }) => id);
    const rows = ids.length === 0 ? [] : await this.read(tx, 'person.id = ANY($1::uuid[])', ids);
    const people = new Map(rows.map((row) => [row.personId, toPerson(row)]));
    return { people: ids.flatMap((id) => people.get(id) ?? []), total: counted ?? ids.length };
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

  private read(tx: Tx, where: string, value: unknown): Promise<Row[]> {
    return tx.query<Row[]>(`${PERSON} WHERE ${where}`, [value]);
  }
}

/** Dates in the database's own text form, as TypeORM gives them too. */
type Row = Omit<Person, 'roles'> & { readonly roles: readonly string[] };

/** A person with all that is recorded of them, in one statement; newest records first. */
const PERSON = `
  SELECT person.id AS "personId", person.sign_in_name AS "signInName", person.name, person.agency_id AS "agencyId",
         person.unit_id AS "unitId", coalesce(unit.name, '') AS "unitName",
         ARRAY(SELECT role FROM person_role WHERE person_id = person.id ORDER BY role) AS roles,
         person.disabled_at IS NOT NULL AS disabled,
         (SELECT coalesce(json_agg(json_build_object('number', number, 'area', area, 'validFrom', valid_from,
                   'validTo', valid_to) ORDER BY recorded_at DESC), '[]')
            FROM officer_certificate WHERE person_id = person.id) AS certificates,
         (SELECT coalesce(json_agg(json_build_object('registeredFrom', registered_from, 'registeredTo', registered_to,
                   'confirmed', confirmed, 'legalQualificationNo', legal_qualification_no,
                   'firstReviewedOn', first_reviewed_on) ORDER BY recorded_at DESC), '[]')
            FROM reviewer_registration WHERE person_id = person.id) AS registrations,
         person.version
    FROM person LEFT JOIN unit ON unit.id = person.unit_id`;

function toPerson(row: Row): Person {
  return { ...row, roles: row.roles.filter(isRole).sort() };
}
