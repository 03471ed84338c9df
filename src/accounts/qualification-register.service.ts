import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { SecurityEvents, type SecurityEvent } from '../shared/security-events.js';
import type { BeijingDate } from '../shared/beijing-time.js';
import { datesReversed, otherAgency } from './domain/accounts.errors.js';
import type { OfficerCertificate, Person, ReviewerRegistration } from './domain/person.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { recordingRefusal } from './recorded-refusal.js';

type Registrar = SecurityEvent['actor'];

/** Officers' certificates and the register of reviewers: records are added, never changed (JBM-3, JBM-23, SY-M3.1). */
@Injectable()
export class QualificationRegister {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly reader: PeopleService,
    private readonly clock: Clock,
    private readonly securityEvents: SecurityEvents,
  ) {}

  /** @throws PERSON_NOT_FOUND, DATES_REVERSED, PERSON_OF_ANOTHER_AGENCY */
  async recordCertificate(by: Registrar, personId: string, certificate: OfficerCertificate): Promise<Person> {
    const reversed = certificate.validTo < certificate.validFrom ? 'validTo' : undefined;
    return this.record(by, 'recordCertificate', personId, reversed, (tx) =>
      this.people.insertCertificate(tx, { ...this.newRow(by, personId), ...certificate }),
    );
  }

  /** @throws PERSON_NOT_FOUND, DATES_REVERSED, PERSON_OF_ANOTHER_AGENCY */
  async recordRegistration(by: Registrar, personId: string, entry: ReviewerRegistration): Promise<Person> {
    const ends = entry.registeredTo;
    const reversed = ends !== null && ends < entry.registeredFrom ? 'registeredTo' : undefined;
    return this.record(by, 'recordReviewerRegistration', personId, reversed, (tx) =>
      this.people.insertRegistration(tx, { ...this.newRow(by, personId), ...entry }),
    );
  }

  /** Within the caller's transaction: adds the record unless the newest of this number says the same already. */
  async takeCertificate(
    tx: Tx,
    by: Registrar,
    person: Person,
    certificate: OfficerCertificate,
  ): Promise<boolean> {
    const newest = person.certificates.find(({ number }) => number === certificate.number);
    if (newest && sameFields(newest, certificate)) return false;
    await this.people.insertCertificate(tx, { ...this.newRow(by, person.personId), ...certificate });
    return true;
  }

  /** Within the caller's transaction: adds the entry unless the newest says the same already. */
  async takeRegistration(
    tx: Tx,
    by: Registrar,
    person: Person,
    entry: ReviewerRegistration,
  ): Promise<boolean> {
    const [newest] = person.registrations;
    if (newest && sameFields(newest, entry)) return false;
    await this.people.insertRegistration(tx, { ...this.newRow(by, person.personId), ...entry });
    return true;
  }

  /**
   * Notes a person's first review, within the review's own transaction, so that the next one is no first review
   * (行政处罚法 58); does nothing when one is on record.
   */
  async noteFirstReview(tx: Tx, person: Person, date: BeijingDate): Promise<void> {
    const [latest] = person.registrations;
    if (!latest || latest.firstReviewedOn !== null) return;
    const row = this.newRow({ system: 'review' }, person.personId);
    await this.people.insertRegistration(tx, { ...row, ...latest, firstReviewedOn: date });
  }

  private newRow(
    by: Registrar,
    personId: string,
  ): { id: string; personId: string; recordedAt: Date; recordedBy: string } {
    const recordedBy = 'personId' in by ? by.personId : by.system;
    return { id: randomUUID(), personId, recordedAt: this.clock.now(), recordedBy };
  }

  private async record(
    by: Registrar,
    action: string,
    personId: string,
    reversed: string | undefined,
    insert: (tx: Tx) => Promise<void>,
  ): Promise<Person> {
    const event = { actor: by, action, objectType: 'PERSON', objectId: personId };
    const work = async (tx: Tx): Promise<Person> => {
      if (reversed !== undefined) throw datesReversed(reversed);
      const before = await this.reader.getForChange(tx, personId);
      const ownRegister =
        'system' in by || by.roles.includes('SYSTEM_ADMIN') || by.agencyId === before.agencyId;
      if (!ownRegister) throw otherAgency();
      await insert(tx);
      const after = await this.reader.getForChange(tx, personId);
      await this.securityEvents.append(tx, {
        actor: by,
        action,
        objectType: 'PERSON',
        objectId: personId,
        agencyId: before.agencyId,
        result: 'ACCEPTED',
        before,
        after,
      });
      return after;
    };
    return recordingRefusal(this.securityEvents, event, () => this.database.transaction(work));
  }
}

function sameFields<T extends object>(left: T, right: T): boolean {
  return (Object.keys(right) as (keyof T)[]).every((key) => left[key] === right[key]);
}
