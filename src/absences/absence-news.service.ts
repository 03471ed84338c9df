import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { Notifications } from '../notifications/index.js';
import { Findings } from '../process-engine/index.js';
import { type Absence } from './absence.entity.js';

/** Because of whom nobody acts, and on which occasion: the same is told once. */
export interface WhoIsMissing {
  readonly name: string;
  readonly occasion: string;
}

/** What people are told of absences and of who stands in. */
@Injectable()
export class AbsenceNews {
  constructor(
    private readonly notifications: Notifications,
    private readonly findings: Findings,
  ) {}

  /** Tells the persons concerned who is away, and who stands in: `acting`, by default the deputy. */
  async recorded(
    tx: Tx,
    absence: Absence,
    personIds: readonly (string | null)[],
    acting = absence.deputyName,
  ): Promise<void> {
    for (const personId of personIds) {
      if (personId === null) continue;
      await this.notifications.notify(tx, {
        personId,
        agencyId: absence.agencyId,
        kind: 'ABSENCE_RECORDED',
        title: { zh: '离岗和代行', en: 'An absence and who stands in' },
        body: {
          zh: `${absence.personName} ${absence.fromOn} 至 ${absence.toOn} 离岗，由${acting}代行`,
          en: `${absence.personName} is away ${absence.fromOn} – ${absence.toOn}; ${acting} stands in`,
        },
        dedupeKey: `ABSENCE_RECORDED:${absence.id}:${personId}:${acting}`,
      });
    }
  }

  /** Nobody stands in for the absent person any more: a finding, and a message to who is left alone. */
  async nobodyActs(tx: Tx, absence: Absence, missing: WhoIsMissing): Promise<void> {
    const details = {
      person: absence.personName,
      from: absence.fromOn,
      to: absence.toOn,
      away: missing.name,
    };
    await this.findings.raise(tx, { kind: 'NOBODY_ACTS', subject: absence.id, details });
    await this.notifications.notify(tx, {
      personId: absence.personId,
      agencyId: absence.agencyId,
      kind: 'NOBODY_ACTS',
      title: {
        zh: '代行人员离岗或者离任，无人代行',
        en: 'Your deputy is away or has left office: nobody stands in',
      },
      body: {
        zh: `${absence.personName}、${missing.name}`,
        en: `${absence.personName}, ${missing.name}`,
      },
      dedupeKey: `NOBODY_ACTS:${absence.id}:${missing.occasion}`,
    });
  }
}
