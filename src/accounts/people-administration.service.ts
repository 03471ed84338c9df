import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { SecurityEvents, type SecurityEvent } from '../shared/security-events.js';
import { CredentialsRepository } from './credentials.repository.js';
import {
  lastAdministrator,
  personChangedMeanwhile,
  selfAdministration,
  signInNameTaken,
} from './domain/accounts.errors.js';
import { officesLost } from './domain/office-loss.js';
import type { Person } from './domain/person.js';
import { ADMINISTRATORS, checkRolesTogether } from './domain/role-exclusion.js';
import type { Role } from './domain/role.js';
import { OfficeLosses } from './office-losses.service.js';
import { Passwords } from './passwords.service.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { recordingRefusal } from './recorded-refusal.js';
import { Sessions } from './sessions.service.js';
import { UnitsService } from './units.service.js';

export type Administrator = SecurityEvent['actor'];

export interface NewPerson {
  readonly signInName: string;
  readonly name: string;
  readonly unitId: string;
}

/** A person made or reset, with the password that is shown once. */
export interface WithInitialPassword {
  readonly person: Person;
  readonly initialPassword: string;
}

/** Accounts and roles: each act one transaction, audited, never on one's own account. */
@Injectable()
export class PeopleAdministration {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly reader: PeopleService,
    private readonly units: UnitsService,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly securityEvents: SecurityEvents,
    private readonly losses: OfficeLosses,
  ) {}

  /** Without any role; the security administrator grants those. @throws SIGN_IN_NAME_TAKEN, UNIT_NOT_FOUND */
  async create(by: Administrator, input: NewPerson): Promise<WithInitialPassword> {
    const initialPassword = this.passwords.initial();
    const passwordHash = await this.passwords.hash(initialPassword);
    const event = { actor: by, action: 'createPerson', objectType: 'PERSON', objectId: input.signInName };
    const person = await recordingRefusal(this.securityEvents, event, () =>
      this.database.transaction(async (tx) => {
        const created = await this.insert(tx, input, passwordHash);
        await this.append(tx, by, 'createPerson', created, undefined, created);
        return created;
      }),
    );
    return { person, initialPassword };
  }

  /** Name or unit; a person who changes agency loses the roles of the old one. @throws PERSON_CHANGED_MEANWHILE */
  async change(
    by: Administrator,
    personId: string,
    version: number,
    change: { readonly name?: string; readonly unitId?: string },
  ): Promise<Person> {
    return this.onPerson(by, 'changePerson', personId, async (tx, before) => {
      const unit = await this.units.get(tx, change.unitId ?? before.unitId);
      const next = { name: change.name ?? before.name, unitId: unit.id, agencyId: unit.agencyId };
      await this.update(tx, before, version, next);
      if (unit.agencyId !== before.agencyId) {
        await this.checkNotLast(tx, before, before.roles);
        await this.people.replaceRoles(tx, personId, []);
        await this.sessions.endAll(tx, personId, 'ROLES_CHANGED');
      }
    });
  }

  /** @throws ADMINISTRATORS_EXCLUDE_EACH_OTHER, ADMINISTRATOR_IN_OFFICE, ROLE_NEEDS_AGENCY, SELF_ADMINISTRATION … */
  async setRoles(
    by: Administrator,
    personId: string,
    version: number,
    roles: readonly Role[],
  ): Promise<Person> {
    return this.onPerson(by, 'setRoles', personId, async (tx, before) => {
      refuseIfSelf(by, personId);
      const next = [...new Set(roles)];
      refuseAll(checkRolesTogether(next, before.agencyId));
      await this.checkNotLast(
        tx,
        before,
        before.roles.filter((role) => !next.includes(role)),
      );
      await this.update(tx, before, version, {});
      await this.people.replaceRoles(tx, personId, next);
    });
  }

  /** What `setRoles` would say against these roles; stores and records nothing. @throws PERSON_NOT_FOUND */
  async checkRoles(personId: string, roles: readonly Role[]): Promise<readonly Refusal[]> {
    const { agencyId } = await this.reader.get(this.database.manager, personId);
    return checkRolesTogether([...new Set(roles)], agencyId);
  }

  /** Signs the person out everywhere, e.g. after a lost device; answers how many sessions that were. */
  async endSessions(by: Administrator, personId: string): Promise<number> {
    let ended = 0;
    await this.onPerson(by, 'endSessions', personId, async (tx) => {
      ended = await this.sessions.endAll(tx, personId, 'ENDED_BY_ADMINISTRATOR');
    });
    return ended;
  }

  /** Ends every session of the person. @throws SELF_ADMINISTRATION, LAST_ADMINISTRATOR */
  async disable(by: Administrator, personId: string, version: number): Promise<Person> {
    return this.onPerson(by, 'disablePerson', personId, async (tx, before) => {
      refuseIfSelf(by, personId);
      await this.checkNotLast(tx, before, before.roles);
      await this.update(tx, before, version, { disabledAt: this.clock.now() });
      await this.sessions.endAll(tx, personId, 'DISABLED');
    });
  }

  async enable(by: Administrator, personId: string, version: number): Promise<Person> {
    return this.onPerson(by, 'enablePerson', personId, async (tx, before) => {
      await this.update(tx, before, version, { disabledAt: null });
    });
  }

  /** A new password to be changed at the next sign-in; every session ends. @throws SELF_ADMINISTRATION */
  async resetPassword(by: Administrator, personId: string): Promise<WithInitialPassword> {
    const initialPassword = this.passwords.initial();
    const passwordHash = await this.passwords.hash(initialPassword);
    const person = await this.onPerson(by, 'resetPassword', personId, async (tx, before) => {
      refuseIfSelf(by, personId);
      await this.saveCredential(tx, personId, passwordHash);
      await this.credentials.clearAttempts(tx, before.signInName);
      await this.sessions.endAll(tx, personId, 'PASSWORD_CHANGED');
    });
    return { person, initialPassword };
  }

  /** Lets a locked name try again at once. */
  async unlock(by: Administrator, personId: string): Promise<Person> {
    return this.onPerson(by, 'unlockSignIn', personId, async (tx, before) => {
      await this.credentials.clearAttempts(tx, before.signInName);
    });
  }

  private async insert(tx: Tx, input: NewPerson, passwordHash: string): Promise<Person> {
    const signInName = input.signInName.toLowerCase();
    const unit = await this.units.get(tx, input.unitId);
    if (await this.people.findBySignInName(tx, signInName)) throw signInNameTaken();
    const id = randomUUID();
    await this.people.insert(tx, {
      id,
      signInName,
      name: input.name,
      agencyId: unit.agencyId,
      unitId: unit.id,
      disabledAt: null,
      createdAt: this.clock.now(),
      version: 1,
    });
    await this.saveCredential(tx, id, passwordHash);
    return this.reader.getForChange(tx, id);
  }

  private async saveCredential(tx: Tx, personId: string, passwordHash: string): Promise<void> {
    const changedAt = this.clock.now();
    await this.credentials.save(tx, { personId, passwordHash, mustChange: true, changedAt });
  }

  private async update(
    tx: Tx,
    person: Person,
    version: number,
    change: Parameters<PeopleRepository['update']>[3],
  ): Promise<void> {
    const done = await this.people.update(tx, person.personId, version, change);
    if (!done) throw personChangedMeanwhile(person.version);
  }

  /** The system must stay in somebody's hands. */
  private async checkNotLast(tx: Tx, person: Person, lost: readonly Role[]): Promise<void> {
    for (const role of ADMINISTRATORS) {
      if (!lost.includes(role) || person.disabled) continue;
      if ((await this.people.countOtherHolders(tx, role, person.personId)) === 0) throw lastAdministrator();
    }
  }

  private async onPerson(
    by: Administrator,
    action: string,
    personId: string,
    work: (tx: Tx, before: Person) => Promise<void>,
  ): Promise<Person> {
    const event = { actor: by, action, objectType: 'PERSON', objectId: personId };
    return recordingRefusal(this.securityEvents, event, () =>
      this.database.transaction(async (tx) => {
        // Kept values do not see what this transaction changes.
        const before = await this.reader.getForChange(tx, personId);
        await work(tx, before);
        const after = await this.reader.getForChange(tx, personId);
        await this.losses.tell(tx, { person: before, roles: officesLost(before, after), by });
        await this.append(tx, by, action, after, before, after);
        return after;
      }),
    );
  }

  private async append(
    tx: Tx,
    by: Administrator,
    action: string,
    person: Person,
    before: Person | undefined,
    after: Person,
  ): Promise<void> {
    await this.securityEvents.append(tx, {
      actor: by,
      action,
      objectType: 'PERSON',
      objectId: person.personId,
      objectVersion: person.version,
      agencyId: person.agencyId,
      result: 'ACCEPTED',
      before,
      after,
    });
  }
}

function refuseIfSelf(by: Administrator, personId: string): void {
  if ('personId' in by && by.personId === personId) throw selfAdministration();
}
