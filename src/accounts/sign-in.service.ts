import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { InTurn } from '../shared/in-turn.js';
import { SecurityEvents } from '../shared/security-events.js';
import { CredentialsRepository } from './credentials.repository.js';
import {
  passwordUnchanged,
  presentPasswordWrong,
  signInLocked,
  signInRefused,
} from './domain/accounts.errors.js';
import type { Actor } from './domain/actor.js';
import { checkPassword } from './domain/password-policy.js';
import type { Person } from './domain/person.js';
import { countAttempt, lockedUntil } from './domain/sign-in-lock.js';
import { PeopleRepository } from './people.repository.js';
import { Passwords } from './passwords.service.js';
import { Sessions, type RequestOrigin } from './sessions.service.js';

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Date;
  readonly person: Person;
  readonly mustChangePassword: boolean;
}

const FORGET_ATTEMPTS_MS = 24 * 3_600_000;

/** Sign-in by name and password, and the change of one's own password. */
@Injectable()
export class SignIn {
  /** Each attempt counts until its password proved right: windows that sign in at once must not lock each other out. */
  private readonly attempts = new InTurn();

  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly credentials: CredentialsRepository,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly securityEvents: SecurityEvents,
  ) {}

  /** @throws SIGN_IN_REFUSED, SIGN_IN_LOCKED */
  async signIn(signInName: string, password: string, origin: RequestOrigin): Promise<SignedIn> {
    const name = signInName.trim().toLowerCase();
    try {
      return await this.attempts.run(name, async () => {
        await this.countAttempt(name);
        return this.open(name, password, origin);
      });
    } catch (error) {
      if (error instanceof DomainError) await this.recordRefusal('signIn', name, error, origin);
      throw error;
    }
  }

  /** Ends every other session of the person. @throws PRESENT_PASSWORD_WRONG, PASSWORD_…, SIGN_IN_LOCKED */
  async changePassword(actor: Actor, present: string, next: string): Promise<void> {
    const person = await this.people.find(this.database.manager, actor.personId);
    if (!person) throw signInRefused();
    try {
      await this.attempts.run(person.signInName, () => this.checkPresent(person, present));
      refuseAll(checkPassword(next, person.signInName));
      if (next.normalize('NFKC') === present.normalize('NFKC')) throw passwordUnchanged();
    } catch (error) {
      if (error instanceof DomainError) {
        await this.recordRefusal('changePassword', person.signInName, error, actor, actor);
      }
      throw error;
    }
    await this.storePassword(actor, person, next);
  }

  private async checkPresent({ personId, signInName }: Person, present: string): Promise<void> {
    await this.countAttempt(signInName);
    const credential = await this.credentials.find(this.database.manager, personId);
    if (!(await this.passwords.matches(credential?.passwordHash, present))) throw presentPasswordWrong();
    await this.database.transaction((tx) => this.credentials.clearAttempts(tx, signInName));
  }

  private async storePassword(actor: Actor, person: Person, next: string): Promise<void> {
    const passwordHash = await this.passwords.hash(next);
    await this.database.transaction(async (tx) => {
      await this.credentials.save(tx, {
        personId: person.personId,
        passwordHash,
        mustChange: false,
        changedAt: this.clock.now(),
      });
      await this.sessions.endOthers(tx, actor, 'PASSWORD_CHANGED');
      await this.securityEvents.append(tx, {
        actor,
        action: 'changePassword',
        objectType: 'PERSON',
        objectId: person.personId,
        agencyId: person.agencyId,
        result: 'ACCEPTED',
      });
    });
  }

  /** Counts the attempt before the password is looked at. @throws SIGN_IN_LOCKED */
  private async countAttempt(name: string): Promise<void> {
    const now = this.clock.now();
    const until = await this.database.transaction(async (tx) => {
      const before = await this.credentials.lockAttempts(tx, name);
      const locked = lockedUntil(before, now);
      if (locked) return locked;
      await this.credentials.saveAttempts(tx, name, countAttempt(before, now));
      await this.credentials.forgetAttemptsBefore(tx, new Date(now.getTime() - FORGET_ATTEMPTS_MS));
      return undefined;
    });
    if (until) throw signInLocked(until);
  }

  private async open(name: string, password: string, origin: RequestOrigin): Promise<SignedIn> {
    const person = await this.people.findBySignInName(this.database.manager, name);
    const credential = person && (await this.credentials.find(this.database.manager, person.personId));
    const right = await this.passwords.matches(credential?.passwordHash, password);
    if (!right || !person || !credential || person.disabled) throw signInRefused();
    return this.database.transaction(async (tx) => {
      await this.credentials.clearAttempts(tx, name);
      const { id, token, expiresAt } = await this.sessions.open(tx, person.personId, origin);
      await this.securityEvents.append(tx, {
        actor: { ...person, ...origin },
        action: 'signIn',
        objectType: 'SESSION',
        objectId: id,
        agencyId: person.agencyId,
        result: 'ACCEPTED',
      });
      return { token, expiresAt, person, mustChangePassword: credential.mustChange };
    });
  }

  private async recordRefusal(
    action: string,
    name: string,
    error: DomainError,
    origin: RequestOrigin,
    actor?: Actor,
  ): Promise<void> {
    await this.securityEvents.appendAlone({
      actor: actor ?? { personId: 'anonymous', name, roles: [], ...origin },
      action,
      objectType: 'PERSON',
      objectId: name,
      result: 'REFUSED',
      code: error.code,
      reason: error.refusal.message.zh,
    });
  }
}
