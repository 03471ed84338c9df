import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor, type Person } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { expiryOf, type Expiry } from './domain/expiry.js';
import { type Register } from './domain/register-columns.js';
import { type RegisterRow } from './domain/register-rows.js';
import { checkReads, RegistersService } from './registers.service.js';

/** An entry that has ended, soon will, or is missing. */
export interface ExpiringEntry extends Expiry {
  readonly register: Register;
  /** The person's, or the entrusted organisation's. */
  readonly name: string;
  readonly signInName: string | null;
  readonly unitName: string | null;
  /** Certificate, licence or document. */
  readonly number: string | null;
  readonly lastDay: BeijingDate | null;
}

interface Entry {
  readonly lastDay: BeijingDate | null;
  readonly number: string | null;
}

/** Warns before officers, reviewers, advisers and entrustments lose what they act on (JBM-3, ST-2.1.3(2)). */
@Injectable()
export class RegisterExpiry {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly registers: RegistersService,
    private readonly clock: Clock,
  ) {}

  /** What an agency has to see to today, soonest first. @throws REGISTER_OF_ANOTHER_AGENCY */
  async on(actor: Actor, agencyId = actor.agencyId): Promise<readonly ExpiringEntry[]> {
    checkReads(actor, 'OFFICERS', agencyId);
    const tx = this.database.manager;
    const today = beijingDateOf(this.clock.now());
    const people = await this.people.list(tx, { agencyId });
    const advisers = await this.registers.rowsOn(tx, agencyId, 'ADVISERS', today);
    const entrustments = await this.registers.rowsOn(tx, agencyId, 'ENTRUSTMENTS', today);
    return [
      ...people.flatMap((person) => officer(person, today)),
      ...people.flatMap((person) => reviewer(person, today)),
      ...advisers.flatMap((row) => ofRow('ADVISERS', row, row.name, row.licenceNo, today)),
      ...entrustments.flatMap((row) => ofRow('ENTRUSTMENTS', row, row.entrusted, row.document, today)),
    ].sort((a, b) => (a.daysLeft ?? -Infinity) - (b.daysLeft ?? -Infinity));
  }
}

/** Whoever handles cases needs a certificate; of anybody else only one that they have is looked at. */
function officer(person: Person, today: BeijingDate): ExpiringEntry[] {
  const { certificates, roles } = person;
  if (certificates.length === 0 && !roles.includes('HANDLER')) return [];
  const entries = certificates.map(({ validTo, number }) => ({ lastDay: validTo, number }));
  return ofPerson('OFFICERS', person, entries, today);
}

/** The latest registration counts: an earlier one that ended was followed by it. */
function reviewer(person: Person, today: BeijingDate): ExpiringEntry[] {
  const [latest] = person.registrations;
  if (!latest && !person.roles.includes('LEGAL_REVIEWER')) return [];
  const entries = latest ? [{ lastDay: latest.registeredTo, number: latest.legalQualificationNo }] : [];
  return ofPerson('REVIEWERS', person, entries, today);
}

function ofPerson(
  register: Register,
  { name, signInName, unitName }: Person,
  entries: readonly Entry[],
  today: BeijingDate,
): ExpiringEntry[] {
  const expiry = expiryOf(
    entries.map(({ lastDay }) => lastDay),
    today,
  );
  if (!expiry) return [];
  const [latest] = entries.toSorted((a, b) => (b.lastDay ?? '').localeCompare(a.lastDay ?? ''));
  const { number = null, lastDay = null } = latest ?? {};
  return [{ register, name, signInName, unitName, number, lastDay, ...expiry }];
}

function ofRow(
  register: Register,
  row: RegisterRow,
  name: string | undefined,
  number: string | undefined,
  today: BeijingDate,
): ExpiringEntry[] {
  const lastDay = row.validTo || null;
  const expiry = expiryOf([lastDay], today);
  if (!expiry) return [];
  return [
    {
      register,
      name: name ?? '',
      signInName: null,
      unitName: null,
      number: number || null,
      lastDay,
      ...expiry,
    },
  ];
}
