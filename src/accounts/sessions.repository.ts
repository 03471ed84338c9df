import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { KEPT_VERSION, type Tx } from '../database/index.js';
import { isRole, type Role } from './domain/role.js';
import type { SessionTimes } from './domain/session-validity.js';
import { SessionEntity } from './session.entity.js';

/** A session with the person it belongs to, as they are now. */
export interface SessionWithPerson extends SessionTimes {
  readonly sessionId: string;
  readonly personId: string;
  readonly signInName: string;
  readonly name: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
  readonly mustChange: boolean;
  /** The version of what is kept in memory (Kept), read along. */
  readonly keptVersion: string | null;
}

interface Row {
  readonly session_id: string;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly ended_at: Date | null;
  readonly person_id: string;
  readonly sign_in_name: string;
  readonly name: string;
  readonly agency_id: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly roles: string[];
  readonly must_change: boolean;
  readonly kept_version: string | null;
}

const WITH_PERSON = `
  SELECT session.id AS session_id, session.last_seen_at, session.expires_at, session.ended_at,
         person.id AS person_id, person.sign_in_name, person.name, person.agency_id, person.unit_id,
         unit.name AS unit_name, credential.must_change, ${KEPT_VERSION} AS kept_version,
         ARRAY(SELECT role FROM person_role WHERE person_id = person.id ORDER BY role) AS roles
    FROM session
    JOIN person ON person.id = session.person_id AND person.disabled_at IS NULL
    JOIN unit ON unit.id = person.unit_id
    JOIN credential ON credential.person_id = person.id
   WHERE session.token_hash = $1`;

@Injectable()
export class SessionsRepository {
  /** One round trip for each request; a disabled person has no session. */
  async findByToken(tx: Tx, tokenHash: string): Promise<SessionWithPerson | undefined> {
    const [row] = await tx.query<Row[]>(WITH_PERSON, [tokenHash]);
    return (
      row && {
        sessionId: row.session_id,
        lastSeenAt: row.last_seen_at,
        expiresAt: row.expires_at,
        endedAt: row.ended_at,
        personId: row.person_id,
        signInName: row.sign_in_name,
        name: row.name,
        agencyId: row.agency_id,
        unitId: row.unit_id,
        unitName: row.unit_name,
        roles: row.roles.filter(isRole),
        mustChange: row.must_change,
        keptVersion: row.kept_version,
      }
    );
  }

  async insert(tx: Tx, session: SessionEntity): Promise<void> {
    await tx.insert(SessionEntity, session);
  }

  async touch(tx: Tx, sessionId: string, now: Date): Promise<void> {
    await tx.update(SessionEntity, { id: sessionId }, { lastSeenAt: now });
  }

  async listOpen(tx: Tx, personId: string, now: Date, seenAfter: Date): Promise<SessionEntity[]> {
    return tx.find(SessionEntity, {
      where: { personId, endedAt: IsNull(), expiresAt: MoreThan(now), lastSeenAt: MoreThan(seenAfter) },
      order: { createdAt: 'DESC' },
    });
  }

  /** Ends one session of the person, or all; answers how many were open. */
  async end(
    tx: Tx,
    which: { readonly personId: string; readonly id?: string },
    endedAt: Date,
    endReason: string,
  ): Promise<number> {
    const done = await tx.update(SessionEntity, { ...which, endedAt: IsNull() }, { endedAt, endReason });
    return done.affected ?? 0;
  }

  async endExcept(
    tx: Tx,
    personId: string,
    kept: string | undefined,
    endedAt: Date,
    endReason: string,
  ): Promise<number> {
    const where = { personId, endedAt: IsNull(), ...(kept !== undefined && { id: Not(kept) }) };
    return (await tx.update(SessionEntity, where, { endedAt, endReason })).affected ?? 0;
  }
}
