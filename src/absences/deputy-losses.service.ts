import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OfficeLosses, PeopleService, type OfficeLoss, type Person } from '../accounts/index.js';
import { type Tx } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { AbsenceNews } from './absence-news.service.js';
import { AbsencesRepository } from './absences.repository.js';
import { nobodyActs, rolesCovered } from './domain/absence.js';

/** Somebody who stands in for an absent person leaves the office in which they could: the fallback acts, or nobody does. */
@Injectable()
export class DeputyLosses implements OnModuleInit {
  constructor(
    private readonly losses: OfficeLosses,
    private readonly rows: AbsencesRepository,
    private readonly people: PeopleService,
    private readonly news: AbsenceNews,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.losses.register((tx, loss) => this.lost(tx, loss));
  }

  private async lost(tx: Tx, { person }: OfficeLoss): Promise<void> {
    const standing = await this.rows.standing(tx, person.agencyId, beijingDateOf(this.clock.now()));
    for (const absence of standing) {
      const { personId, deputyId, fallbackId } = absence;
      if (person.personId !== deputyId && person.personId !== fallbackId) continue;
      const absent = await this.people.getForChange(tx, personId);
      if (absent.disabled || (await this.covers(tx, person.personId, absent))) continue;
      const rest = person.personId === deputyId ? fallbackId : deputyId;
      const alone = rest === null || nobodyActs({ ...absence, deputyId: rest, fallbackId: null }, standing);
      if (alone || !(await this.covers(tx, rest, absent)))
        await this.news.nobodyActs(tx, absence, { name: person.name, occasion: randomUUID() });
      else if (rest === fallbackId)
        await this.news.recorded(tx, absence, [personId, rest], absence.fallbackName ?? '');
    }
  }

  /** By the rows of this transaction: what is kept in memory does not know of the loss yet. */
  private async covers(tx: Tx, deputyId: string, absent: Person): Promise<boolean> {
    const deputy = await this.people.getForChange(tx, deputyId);
    return !deputy.disabled && rolesCovered(absent, deputy).length > 0;
  }
}
