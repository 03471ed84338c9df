import { SIGN_IN_POLICY } from './password-policy.js';

/** How often a sign-in name failed in a row; kept for unknown names too, so that nobody learns which exist. */
export interface SignInAttempts {
  readonly failures: number;
  readonly lastAttemptAt: Date;
  readonly lockedUntil: Date | null;
}

const LOCK_MS = SIGN_IN_POLICY.lockMinutes * 60_000;

/** Until when the name is locked, or nothing. */
export function lockedUntil(attempts: SignInAttempts | undefined, now: Date): Date | undefined {
  const until = attempts?.lockedUntil;
  return until && until > now ? until : undefined;
}

/**
 * Counts an attempt as failed before the password is looked at, so that a hundred attempts at once get no more
 * guesses than one after the other; success clears the count. The last permitted failure locks the name.
 */
export function countAttempt(before: SignInAttempts | undefined, now: Date): SignInAttempts {
  const stale =
    !before || before.lockedUntil !== null || now.getTime() - before.lastAttemptAt.getTime() >= LOCK_MS;
  const failures = stale ? 1 : before.failures + 1;
  const locks = failures >= SIGN_IN_POLICY.lockAfterFailures;
  return { failures, lastAttemptAt: now, lockedUntil: locks ? new Date(now.getTime() + LOCK_MS) : null };
}
