import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { refuseAll } from '../shared/domain-error.js';
import { SecurityEvents } from '../shared/security-events.js';
import { CredentialsRepository } from './credentials.repository.js';
import type { Person } from './domain/person.js';
import { checkRolesTogether } from './domain/role-exclusion.js';
import { Passwords } from './passwords.service.js';
import { PeopleRepository } from './people.repository.js';
import type { NewUnit } from './units.service.js';
import { UnitsRepository } from './units.repository.js';

export type ImportedPerson = Pick<
  Person,
  'signInName' | 'name' | 'agencyId' | 'unitName' | 'roles' | 'certificates' | 'registrations'
>;

export interface PeopleImportRequest {
  /** The program that imports, for the audit trail. */
  readonly source: string;
  readonly units: readonly NewUnit[];
  readonly people: readonly ImportedPerson[];
  /** The password of every new person; whether it must be changed at the first sign-in. */
  readonly password: string;
  readonly mustChange: boolean;
  /** When certificates and registrations count as recorded: a later record of the same replaces them. Absent: now. */
  readonly recordedAt?: Date;
}

/** Takes in units and people at once; who is there already stays as they are. */
@Injectable()
export class PeopleImport {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly units: UnitsRepository,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly securityEvents: SecurityEvents,
  ) {}

  /** All or nothing, one audit event. Answers how many people and units are new. */
  async import(request: PeopleImportRequest): Promise<{ people: number; units: number }> {
    const passwordHash = await this.passwords.hash(request.password);
    return this.database.transaction(async (tx) => {
      const { people: known } = await this.people.list(tx, { includeDisabled: true });
      const names = new Set(known.map(({ signInName }) => signInName));
      const unitIds = new Map<string, string>();
      let newUnits = 0;
      for (const unit of request.units) newUnits += await this.takeUnit(tx, unit, unitIds);
      const fresh = request.people.filter(({ signInName }) => !names.has(signInName));
      for (const person of fresh) await this.takePerson(tx, request, person, unitIds, passwordHash);
      const taken = { people: fresh.length, units: newUnits };
      if (taken.people + taken.units > 0) await this.record(tx, request, taken, fresh);
      return taken;
    });
  }

  private async takeUnit(tx: Tx, unit: NewUnit, ids: Map<string, string>): Promise<number> {
    const known = await this.units.findByName(tx, unit.agencyId, unit.name);
    const id = known?.id ?? randomUUID();
    ids.set(`${unit.agencyId}/${unit.name}`, id);
    if (!known)
      await this.units.insert(tx, { id, agencyId: unit.agencyId, name: unit.name, kind: unit.kind });
    return known ? 0 : 1;
  }

  private async takePerson(
    tx: Tx,
    { source, mustChange, recordedAt }: PeopleImportRequest,
    person: ImportedPerson,
    unitIds: ReadonlyMap<string, string>,
    passwordHash: string,
  ): Promise<void> {
    const { signInName, name, agencyId, unitName, roles } = person;
    const unitId = unitIds.get(`${agencyId}/${unitName}`);
    if (unitId === undefined) throw new Error(`${signInName}: no unit ${unitName} in ${agencyId}`);
    refuseAll(checkRolesTogether(roles, agencyId));
    const personId = randomUUID();
    const now = this.clock.now();
    const row = { id: personId, signInName, name, agencyId, unitId };
    await this.people.insert(tx, { ...row, disabledAt: null, createdAt: now, version: 1 });
    await this.people.replaceRoles(tx, personId, roles);
    await this.credentials.save(tx, { personId, passwordHash, mustChange, changedAt: now });
    const record = (): { id: string; personId: string; recordedAt: Date; recordedBy: string } => ({
      id: randomUUID(),
      personId,
      recordedAt: recordedAt ?? now,
      recordedBy: source,
    });
    for (const each of person.certificates) await this.people.insertCertificate(tx, { ...record(), ...each });
    for (const each of person.registrations)
      await this.people.insertRegistration(tx, { ...record(), ...each });
  }

  private async record(
    tx: Tx,
    { source }: PeopleImportRequest,
    taken: { people: number; units: number },
    fresh: readonly ImportedPerson[],
  ): Promise<void> {
    await this.securityEvents.append(tx, {
      actor: { system: source },
      action: 'importPeople',
      objectType: 'PEOPLE',
      objectId: source,
      result: 'ACCEPTED',
      reason: `新增人员 ${taken.people} 名、机构 ${taken.units} 个`,
      after: fresh,
    });
  }
}
