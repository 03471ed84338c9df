import { Injectable } from '@nestjs/common';
import { PeopleService, QualificationRegister, type Actor, type Person } from '../accounts/index.js';
import { type Tx } from '../database/index.js';
import { type Register } from './domain/register-columns.js';
import { fault, type LineFault, type RegisterRow } from './domain/register-rows.js';
import { type RegisterFile } from './register-csv.js';

/** What an import of officers or reviewers did to people's records. */
export interface TakenCounts {
  readonly added: number;
  readonly unchanged: number;
}

/** Officers and reviewers: their registers are the records of people, to which an import only adds (JBM-3, JBM-23). */
@Injectable()
export class StaffRegisters {
  constructor(
    private readonly people: PeopleService,
    private readonly qualifications: QualificationRegister,
  ) {}

  /** What is wrong with the persons that a file names: not of the agency, or of another name. */
  async faults(
    tx: Tx,
    register: Register,
    agencyId: string,
    { rows, lines }: Pick<RegisterFile, 'rows' | 'lines'>,
  ): Promise<readonly LineFault[]> {
    if (register !== 'OFFICERS' && register !== 'REVIEWERS') return [];
    const people = await this.people.list(tx, { agencyId, includeDisabled: true });
    return rows.flatMap((row, index) => personFaults(people, row, lines[index] ?? 0));
  }

  /** Takes every row of a file without faults. `undefined` for registers that are not about staff. */
  async take(
    tx: Tx,
    actor: Actor,
    register: Register,
    agencyId: string,
    rows: readonly RegisterRow[],
  ): Promise<TakenCounts | undefined> {
    if (register !== 'OFFICERS' && register !== 'REVIEWERS') return undefined;
    const people = await this.people.list(tx, { agencyId, includeDisabled: true });
    let added = 0;
    for (const row of rows) {
      const person = people.find(({ signInName }) => signInName === row.signInName);
      if (person && (await this.takeRow(tx, actor, register, person, row))) added += 1;
    }
    return { added, unchanged: rows.length - added };
  }

  /** What stands in people's records now; `undefined` for registers that are not about staff. */
  async rows(tx: Tx, register: Register, agencyId: string): Promise<readonly RegisterRow[] | undefined> {
    if (register !== 'OFFICERS' && register !== 'REVIEWERS') return undefined;
    const people = await this.people.list(tx, { agencyId });
    return people.flatMap((person) => (register === 'OFFICERS' ? officerRows(person) : reviewerRows(person)));
  }

  private takeRow(
    tx: Tx,
    actor: Actor,
    register: 'OFFICERS' | 'REVIEWERS',
    person: Person,
    row: RegisterRow,
  ): Promise<boolean> {
    if (register === 'OFFICERS') {
      const { number = '', area = '', validFrom = '', validTo = '' } = row;
      return this.qualifications.takeCertificate(tx, actor, person, { number, area, validFrom, validTo });
    }
    return this.qualifications.takeRegistration(tx, actor, person, {
      registeredFrom: row.registeredFrom ?? '',
      registeredTo: row.registeredTo || null,
      confirmed: row.confirmed === 'YES',
      legalQualificationNo: row.legalQualificationNo || null,
      firstReviewedOn: row.firstReviewedOn || null,
    });
  }
}

function personFaults(people: readonly Person[], row: RegisterRow, line: number): LineFault[] {
  const { signInName: asked = '', name = '' } = row;
  // An empty cell is a fault of form, which is told already.
  if (asked === '') return [];
  const person = people.find(({ signInName }) => signInName === asked);
  if (!person) return [fault(line, '登录名', `本机关没有“${asked}”`, 'Nobody of this agency')];
  if (name === '' || person.name === name) return [];
  return [fault(line, '姓名', `登录名 ${asked} 的姓名不是“${name}”`, 'Another name is on record')];
}

function officerRows({ signInName, name, certificates }: Person): RegisterRow[] {
  const newest = certificates.filter(
    ({ number }, index) => certificates.findIndex((each) => each.number === number) === index,
  );
  return newest.map((certificate) => ({ signInName, name, ...certificate }));
}

function reviewerRows({ signInName, name, registrations: [latest] }: Person): RegisterRow[] {
  if (!latest) return [];
  const { registeredFrom, registeredTo, confirmed, legalQualificationNo, firstReviewedOn } = latest;
  return [
    {
      signInName,
      name,
      registeredFrom,
      registeredTo: registeredTo ?? '',
      confirmed: confirmed ? 'YES' : 'NO',
      legalQualificationNo: legalQualificationNo ?? '',
      firstReviewedOn: firstReviewedOn ?? '',
    },
  ];
}
