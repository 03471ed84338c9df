import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { SignInAttempts } from './domain/sign-in-lock.js';
import { Credential, SignInAttempt } from './person.entity.js';

@Injectable()
export class CredentialsRepository {
  async find(tx: Tx, personId: string): Promise<Credential | null> {
    return tx.findOneBy(Credential, { personId });
  }

  async save(tx: Tx, credential: Credential): Promise<void> {
    await tx.upsert(Credential, { ...credential }, ['personId']);
  }

  /** The attempts under a name, locked until the transaction ends; nothing for a name that never failed. */
  async lockAttempts(tx: Tx, signInName: string): Promise<SignInAttempts | undefined> {
    // Serialises the first attempts under a new name too, which have no row to lock yet.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7))', [signInName]);
    return (await tx.findOneBy(SignInAttempt, { signInName })) ?? undefined;
  }

  async saveAttempts(tx: Tx, signInName: string, attempts: SignInAttempts): Promise<void> {
    await tx.upsert(SignInAttempt, { signInName, ...attempts }, ['signInName']);
  }

  async clearAttempts(tx: Tx, signInName: string): Promise<boolean> {
    return (await tx.delete(SignInAttempt, { signInName })).affected === 1;
  }

  /** Names that were only tried out leave nothing behind. */
  async forgetAttemptsBefore(tx: Tx, instant: Date): Promise<void> {
    await tx.query('DELETE FROM sign_in_attempt WHERE last_attempt_at < $1', [instant]);
  }
}
