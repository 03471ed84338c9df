import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { sawKeptVersion } from '../shared/kept-version.js';
import { SecurityEvents } from '../shared/security-events.js';
import { notSignedIn, sessionNotFound } from './domain/accounts.errors.js';
import type { Actor } from './domain/actor.js';
import { sessionIsAlive } from './domain/session-validity.js';
import { SessionsRepository, type SessionWithPerson } from './sessions.repository.js';

/** Where a request came from. */
export interface RequestOrigin {
  readonly ip?: string;
  readonly userAgent?: string;
  readonly requestId?: string;
}

export interface OpenSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly current: boolean;
}

export type EndReason =
  | 'SIGNED_OUT'
  | 'SIGNED_OUT_EVERYWHERE'
  | 'PASSWORD_CHANGED'
  | 'DISABLED'
  | 'ROLES_CHANGED'
  | 'ENDED_BY_ADMINISTRATOR';

/** A session is written to at most this often, so that reading pages does not mean writing rows. */
const TOUCH_EVERY_MS = 30_000;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Sessions in PostgreSQL: any api process answers for any of them, and ending one ends it everywhere at once. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly securityEvents: SecurityEvents,
  ) {}

  /** Opens a session and answers its token, which is stored nowhere. */
  async open(
    tx: Tx,
    personId: string,
    origin: RequestOrigin,
  ): Promise<{ id: string; token: string; expiresAt: Date }> {
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + this.settings.sessionMaxHours * 3_600_000);
    await this.sessions.insert(tx, {
      id,
      personId,
      tokenHash: digest(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      ip: origin.ip ?? null,
      userAgent: origin.userAgent?.slice(0, 300) ?? null,
      endedAt: null,
      endReason: null,
    });
    return { id, token, expiresAt };
  }

  /** The person behind a token, as they are now. @throws NOT_SIGNED_IN */
  async authenticate(token: string, origin: RequestOrigin): Promise<{ actor: Actor; mustChange: boolean }> {
    if (!TOKEN.test(token)) throw notSignedIn();
    const tx = this.database.manager;
    const session = await this.sessions.findByToken(tx, digest(token));
    const now = this.clock.now();
    if (!session || !sessionIsAlive(session, now, this.settings.sessionIdleMinutes)) throw notSignedIn();
    if (now.getTime() - session.lastSeenAt.getTime() >= TOUCH_EVERY_MS) {
      await this.sessions.touch(tx, session.sessionId, now);
    }
    sawKeptVersion(session.keptVersion);
    return { actor: actorOf(session, origin), mustChange: session.mustChange };
  }

  async list(actor: Actor): Promise<readonly OpenSession[]> {
    const now = this.clock.now();
    const seenAfter = new Date(now.getTime() - this.settings.sessionIdleMinutes * 60_000);
    const open = await this.sessions.listOpen(this.database.manager, actor.personId, now, seenAfter);
    return open.map(({ id, createdAt, lastSeenAt, expiresAt, ip, userAgent }) => ({
      id,
      createdAt,
      lastSeenAt,
      expiresAt,
      ip,
      userAgent,
      current: id === actor.sessionId,
    }));
  }

  /** Signs out here, or out of another session of one's own. @throws SESSION_NOT_FOUND */
  async end(actor: Actor, sessionId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const which = { personId: actor.personId, id: sessionId };
      if ((await this.sessions.end(tx, which, this.clock.now(), 'SIGNED_OUT')) === 0) throw sessionNotFound();
      await this.securityEvents.append(tx, {
        actor,
        action: 'signOut',
        objectType: 'SESSION',
        objectId: sessionId,
        agencyId: actor.agencyId,
        result: 'ACCEPTED',
      });
    });
  }

  /** Ends every session of one's own, this one too; answers how many there were. */
  async endEverywhere(actor: Actor): Promise<number> {
    return this.database.transaction(async (tx) => {
      const ended = await this.endAll(tx, actor.personId, 'SIGNED_OUT_EVERYWHERE');
      await this.securityEvents.append(tx, {
        actor,
        action: 'signOutEverywhere',
        objectType: 'PERSON',
        objectId: actor.personId,
        agencyId: actor.agencyId,
        result: 'ACCEPTED',
        after: { ended },
      });
      return ended;
    });
  }

  /** Ends every session of one's own but this one. */
  async endOthers(tx: Tx, actor: Actor, reason: EndReason): Promise<number> {
    return this.sessions.endExcept(tx, actor.personId, actor.sessionId, this.clock.now(), reason);
  }

  /** Part of a larger act, which is audited by whoever does it. */
  async endAll(tx: Tx, personId: string, reason: EndReason): Promise<number> {
    return this.sessions.end(tx, { personId }, this.clock.now(), reason);
  }
}

function actorOf(session: SessionWithPerson, origin: RequestOrigin): Actor {
  const { personId, signInName, name, agencyId, unitId, unitName, roles, sessionId } = session;
  return {
    personId,
    signInName,
    name,
    agencyId,
    unitId,
    unitName,
    roles,
    sessionId,
    ...(origin.ip !== undefined && { ip: origin.ip }),
    ...(origin.requestId !== undefined && { requestId: origin.requestId }),
  };
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
