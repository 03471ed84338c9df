import { Injectable } from '@nestjs/common';
import { PLATFORM, type Actor } from '../accounts/index.js';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { COLUMNS, type Register } from './domain/register-columns.js';
import { registerNotFound, registerOfAnotherAgency } from './domain/register.errors.js';
import { writtenRow, type RegisterRow } from './domain/register-rows.js';
import { writeRegister } from './register-csv.js';
import { type RegisterFiling, type RegisterVersion } from './register-version.entity.js';
import { type RegisterContent, type VersionView } from './register-views.js';
import { RegistersRepository, type VersionHead } from './registers.repository.js';
import { StaffRegisters } from './staff-registers.service.js';

/** Registers in versions, as they are read: kept for ever, exported. How they come in: RegisterImports. */
@Injectable()
export class RegistersService {
  /** Versions never change, so what was read once stays true. */
  private readonly known = new Map<string, RegisterVersion>();

  constructor(
    private readonly database: Database,
    private readonly registers: RegistersRepository,
    private readonly staff: StaffRegisters,
    private readonly clock: Clock,
  ) {}

  /** Every version of a register, newest first. */
  async versions(actor: Actor, register: Register, agencyId = actor.agencyId): Promise<VersionView[]> {
    checkReads(actor, register, agencyId);
    const tx = this.database.manager;
    const heads = await this.registers.heads(tx, agencyId, register);
    const filings = await this.registers.filings(
      tx,
      heads.map(({ id }) => id),
    );
    return heads.map((head) => {
      const filing = filings.find(({ versionId }) => versionId === head.id);
      return { ...head, filing: filing ? { filingNo: filing.filingNo, filedOn: filing.filedOn } : null };
    });
  }

  /** A version as CSV; without a number what is in force today, for officers and reviewers what stands now. */
  async export(
    actor: Actor,
    register: Register,
    options: { readonly agencyId?: string; readonly version?: number },
  ): Promise<string> {
    return writeRegister(register, await this.rowsOf(actor, register, options));
  }

  private async rowsOf(
    actor: Actor,
    register: Register,
    options: { readonly agencyId?: string; readonly version?: number },
  ): Promise<readonly RegisterRow[]> {
    const agencyId = options.agencyId ?? actor.agencyId;
    checkReads(actor, register, agencyId);
    const tx = this.database.manager;
    if (options.version !== undefined) {
      const version = await this.registers.findNumber(tx, agencyId, register, options.version);
      if (!version) throw registerNotFound();
      return version.rows;
    }
    const standing = await this.staff.rows(tx, register, agencyId);
    return standing ?? this.rowsOn(tx, agencyId, register, beijingDateOf(this.clock.now()));
  }

  /** What a version says, as a person reads it; chosen as for `export`. */
  async read(
    actor: Actor,
    register: Register,
    options: { readonly agencyId?: string; readonly version?: number },
  ): Promise<RegisterContent> {
    const rows = await this.rowsOf(actor, register, options);
    const columns = COLUMNS[register].map(({ key, header }) => ({ key, header }));
    return { columns, rows: rows.map((row) => writtenRow(register, row)) };
  }

  /** The version in force on a Beijing date, if the agency keeps the register. */
  async versionOn(
    tx: Tx,
    agencyId: string,
    register: Register,
    date: BeijingDate,
  ): Promise<VersionHead | undefined> {
    return (await this.headOn(tx, agencyId, register, date)) ?? undefined;
  }

  /** The rows in force on a Beijing date; none when the agency keeps no such register. */
  async rowsOn(
    tx: Tx,
    agencyId: string,
    register: Register,
    date: BeijingDate,
  ): Promise<readonly RegisterRow[]> {
    const head = await this.headOn(tx, agencyId, register, date);
    return head ? (await this.version(tx, head.id)).rows : [];
  }

  private headOn(
    tx: Tx,
    agencyId: string,
    register: Register,
    date: BeijingDate,
  ): Promise<VersionHead | null> {
    const key = `register ${agencyId} ${register} ${date}`;
    return this.database.kept.read(tx, key, () => this.registers.headOn(tx, agencyId, register, date));
  }

  /** @throws REGISTER_VERSION_NOT_FOUND */
  async version(tx: Tx, id: string): Promise<RegisterVersion> {
    const known = this.known.get(id) ?? (await this.registers.find(tx, id));
    if (!known) throw registerNotFound();
    this.known.set(id, known);
    return known;
  }

  filing(tx: Tx, versionId: string): Promise<RegisterFiling | null> {
    return this.database.kept.read(tx, `filing ${versionId}`, () => this.registers.filing(tx, versionId));
  }

  agenciesWith(tx: Tx, register: Register): Promise<string[]> {
    return this.database.kept.read(tx, `agencies with ${register}`, () =>
      this.registers.agenciesWith(tx, register),
    );
  }
}

/** Everybody reads the laws; every other register is its agency's and the platform's. */
export function checkReads(actor: Actor, register: Register, agencyId: string): void {
  if (register === 'LAWS' || actor.agencyId === agencyId || actor.agencyId === PLATFORM) return;
  throw registerOfAnotherAgency();
}
