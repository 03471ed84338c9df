import { Injectable } from '@nestjs/common';
import { Settings } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { AuditEventRepository } from './audit-event.repository.js';
import type { AuditActor, AuditEventInput } from './domain/audit-event.js';
import { canonicalJson, storableText } from './domain/canonical-json.js';
import { link, type ChainContent } from './domain/hash-chain.js';
import { digestText } from './hash.js';

const MAX_TEXT = 2_000;

/** Appends to the audit trail; nothing in the system can change what it wrote. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly database: Database,
    private readonly events: AuditEventRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Appends within the caller's transaction. Call it last: it takes the one lock of the chain, which is held until
   * the transaction ends. Answers the event's place in the chain.
   */
  async append(tx: Tx, event: AuditEventInput): Promise<number> {
    const draft = this.contentOf(event);
    const head = await this.events.lockHead(tx);
    const content = { ...draft, seq: head.seq + 1 };
    await this.events.insert(tx, link(head.hash, content, digestText));
    return content.seq;
  }

  /**
   * Appends in a transaction of its own: refusals, sign-ins, and whatever has no other effect. Never inside a
   * transaction that has appended already: it would wait for its own lock.
   */
  async appendAlone(event: AuditEventInput): Promise<number> {
    return this.database.transaction((tx) => this.append(tx, event));
  }

  private contentOf(event: AuditEventInput): ChainContent {
    return {
      ...actorColumns(event.actor),
      seq: 0,
      at: this.clock.now(),
      action: clean(event.action),
      objectType: clean(event.objectType),
      objectId: clean(event.objectId),
      objectVersion: event.objectVersion ?? null,
      agencyId: cleanOrNull(event.agencyId),
      caseId: cleanOrNull(event.caseId),
      commandId: cleanOrNull(event.commandId),
      beforeDigest: this.digest(event.before),
      afterDigest: this.digest(event.after),
      result: event.result,
      code: cleanOrNull(event.code),
      reason: cleanOrNull(event.reason),
      algorithm: this.settings.auditHash,
    };
  }

  private digest(state: unknown): string | null {
    return state === undefined ? null : digestText(this.settings.auditHash, canonicalJson(state));
  }
}

function actorColumns(
  actor: AuditActor,
): Pick<
  ChainContent,
  'actorId' | 'actorName' | 'actorAgencyId' | 'actorUnitName' | 'actorRoles' | 'ip' | 'requestId'
> {
  if ('system' in actor) {
    const requestId = cleanOrNull(actor.requestId);
    const name = clean(actor.system);
    return {
      actorId: name,
      actorName: name,
      actorAgencyId: null,
      actorUnitName: null,
      actorRoles: [],
      ip: null,
      requestId,
    };
  }
  return {
    actorId: clean(actor.personId),
    actorName: clean(actor.name),
    actorAgencyId: cleanOrNull(actor.agencyId),
    actorUnitName: cleanOrNull(actor.unitName),
    actorRoles: actor.roles.map(clean),
    ip: cleanOrNull(actor.ip),
    requestId: cleanOrNull(actor.requestId),
  };
}

/** What the database can hold, cut before it is hashed. */
function clean(text: string): string {
  return storableText(text.slice(0, MAX_TEXT));
}

function cleanOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : clean(text);
}
