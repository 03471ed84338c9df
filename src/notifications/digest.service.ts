import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf, beijingIso } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { DigestsRepository, type DigestTarget } from './digests.repository.js';
import { type NotificationEntity } from './notification.entity.js';
import { Outgoing } from './outgoing.service.js';

const SHOWN = 30;
const DAY_MS = 86_400_000;
/** Ids are given before their transaction ends; what is younger than this may still have a smaller one beside it. */
const SETTLED_MS = 60_000;

/** One day's digest as its person sees it. */
export interface Digest {
  readonly on: string;
  readonly madeAt: string;
  readonly messages: readonly NotificationEntity[];
}

/** Daily digests: every message since the one before, once, at the time the person has chosen. */
@Injectable()
export class DigestService {
  constructor(
    private readonly database: Database,
    private readonly rows: DigestsRepository,
    private readonly outgoing: Outgoing,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the digests that are due, each in one transaction with its mail. Days on which the system was down are
   * not made up for: their messages are in the next one. Answers how many were made.
   */
  async makeDue(): Promise<number> {
    const now = this.clock.now();
    const on = beijingDateOf(now);
    const targets = await this.rows.targets(this.database.manager, on, beijingIso(now).slice(11, 16));
    let made = 0;
    for (const target of targets) {
      made += (await this.database.transaction((tx) => this.make(tx, target, on, now))) ? 1 : 0;
    }
    return made;
  }

  /** The actor's last digests, newest first. */
  async list(actor: Actor): Promise<readonly Digest[]> {
    const tx = this.database.manager;
    const digests = await this.rows.ofPerson(tx, actor.personId, SHOWN);
    return Promise.all(
      digests.map(async ({ onDate, madeAt, afterId, upToId }) => ({
        on: onDate,
        madeAt: beijingIso(madeAt),
        messages: await this.rows.messagesBetween(tx, actor.personId, { afterId, upToId }),
      })),
    );
  }

  private async make(tx: Tx, target: DigestTarget, onDate: string, madeAt: Date): Promise<boolean> {
    const { personId } = target;
    const afterId = await this.rows.lastId(tx, personId, new Date(madeAt.getTime() - DAY_MS));
    const until = new Date(madeAt.getTime() - SETTLED_MS);
    const messages = await this.rows.messagesUntil(tx, personId, afterId, until);
    const upToId = messages.at(-1)?.id ?? afterId;
    const digest = { personId, onDate, afterId, upToId, messages: messages.length, madeAt };
    if (!(await this.rows.insert(tx, digest))) return false;
    await this.outgoing.sendDigest(tx, target, onDate, messages);
    return true;
  }
}
