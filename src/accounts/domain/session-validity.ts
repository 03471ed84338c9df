export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** Whether a session still counts: not ended, not idle for longer than allowed, not older than its absolute limit. */
export function sessionIsAlive(session: SessionTimes, now: Date, idleMinutes: number): boolean {
  if (session.endedAt !== null || now >= session.expiresAt) return false;
  return now.getTime() - session.lastSeenAt.getTime() < idleMinutes * 60_000;
}
