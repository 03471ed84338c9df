import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CommandRunner, type CommandContext, type CommandRequest } from '../commands/index.js';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type Register } from './domain/register-columns.js';
import {
  alreadyFiled,
  registerNotFound,
  registerOfAnotherAgency,
  retroactive,
} from './domain/register.errors.js';
import { differenceOf, type RegisterRow } from './domain/register-rows.js';
import { newVersion, type First } from './new-version.js';
import { readRegister, rowsOf } from './register-csv.js';
import { type RegisterVersion } from './register-version.entity.js';
import {
  type ImportAnswer,
  type ImportCheck,
  type RegisterImport,
  type VersionView,
} from './register-views.js';
import { RegistersRepository } from './registers.repository.js';
import { StaffRegisters } from './staff-registers.service.js';

/** New versions of registers: imported whole or not at all, and their filing. */
@Injectable()
export class RegisterImports {
  constructor(
    private readonly database: Database,
    private readonly registers: RegistersRepository,
    private readonly staff: StaffRegisters,
    private readonly runner: CommandRunner,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws REGISTER_LINES_INVALID, REGISTER_FILE_UNREADABLE, REGISTER_RETROACTIVE, REGISTER_OF_ANOTHER_AGENCY */
  import(
    actor: Actor,
    request: CommandRequest,
    register: Register,
    input: RegisterImport,
  ): Promise<ImportAnswer> {
    const agencyId = input.agencyId ?? actor.agencyId;
    const objectId = `${agencyId}:${register}`;
    const head = { actor, operation: 'importRegister', request, objectType: 'REGISTER', objectId };
    return this.runner.run(head, async (context) => {
      checkOwn(actor, agencyId);
      const rows = await this.read(context.tx, register, agencyId, input.csv);
      return this.take(context, actor, register, agencyId, rows, input);
    });
  }

  /**
   * What an import of this file would do, or every bad line of it; leaves nothing behind and is not audited.
   * @throws what `import` throws
   */
  async check(actor: Actor, register: Register, input: RegisterImport): Promise<ImportCheck> {
    const agencyId = input.agencyId ?? actor.agencyId;
    checkOwn(actor, agencyId);
    const rows = await this.read(this.database.manager, register, agencyId, input.csv);
    const latest = await this.registers.latest(this.database.manager, agencyId, register);
    const { versionId: _none, ...would } = await this.database.tried(async (tx) => {
      const context = { tx, now: this.clock.now(), commandId: randomUUID() };
      return this.take(context, actor, register, agencyId, rows, input);
    });
    return { ...would, ...differenceOf(register, latest?.rows ?? [], rows) };
  }

  /** Records that a version of the catalogue was filed with the government's legal body, once (SY-L3). */
  recordFiling(
    actor: Actor,
    request: CommandRequest,
    versionId: string,
    input: { readonly filingNo: string; readonly filedOn: BeijingDate },
  ): Promise<VersionView> {
    const head = {
      actor,
      operation: 'recordCatalogueFiling',
      request,
      objectType: 'REGISTER',
      objectId: versionId,
    };
    return this.runner.run(head, async ({ tx, now, commandId }) => {
      const version = await this.registers.find(tx, versionId);
      if (version?.register !== 'CATALOGUE') throw registerNotFound();
      checkOwn(actor, version.agencyId);
      const earlier = await this.registers.filing(tx, versionId);
      if (earlier) throw alreadyFiled(earlier.filingNo);
      const filing = { ...input, versionId, recordedBy: actor.personId, recordedAt: now };
      await this.registers.insertFiling(tx, filing);
      await this.auditTrail.append(tx, {
        actor,
        action: 'recordCatalogueFiling',
        objectType: 'REGISTER',
        objectId: versionId,
        objectVersion: version.version,
        agencyId: version.agencyId,
        commandId,
        result: 'ACCEPTED',
        reason: input.filingNo,
        after: filing,
      });
      const { rows: _rows, ...view } = version;
      return { ...view, filing: input };
    });
  }

  /** The first version of a register, by the system itself; does nothing when there is one. */
  async begin(
    register: Register,
    agencyId: string,
    rows: readonly RegisterRow[],
    from: First,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.registers.lock(tx, agencyId, register);
      if (await this.registers.latest(tx, agencyId, register)) return;
      const actor = { system: 'registers' };
      const context = { tx, now: this.clock.now(), commandId: randomUUID() };
      const version = newVersion(context, 'registers', { register, agencyId, version: 1, rows, ...from });
      await this.insert(context, actor, version);
      if (from.filingNo) {
        const filing = { versionId: version.id, filingNo: from.filingNo, filedOn: from.validFrom };
        await this.registers.insertFiling(tx, {
          ...filing,
          recordedBy: 'registers',
          recordedAt: context.now,
        });
      }
    });
  }

  /** Faults of form and of the persons named, all at once. */
  private async read(
    tx: Tx,
    register: Register,
    agencyId: string,
    csv: string,
  ): Promise<readonly RegisterRow[]> {
    const file = readRegister(register, csv);
    return rowsOf(register, file, await this.staff.faults(tx, register, agencyId, file));
  }

  private async take(
    context: CommandContext,
    actor: Actor,
    register: Register,
    agencyId: string,
    rows: readonly RegisterRow[],
    input: RegisterImport,
  ): Promise<ImportAnswer> {
    const { tx, now } = context;
    const validFrom = input.validFrom ?? beijingDateOf(now);
    await this.registers.lock(tx, agencyId, register);
    const latest = await this.registers.latest(tx, agencyId, register);
    if (register === 'CATALOGUE' && latest) checkNotRetroactive(validFrom, beijingDateOf(now));
    const number = (latest?.version ?? 0) + 1;
    const from = { validFrom, source: input.source };
    const version = newVersion(context, actor.personId, {
      register,
      agencyId,
      version: number,
      rows,
      ...from,
    });
    const unchanged = latest?.contentHash === version.contentHash;
    const kept = unchanged ? latest : version;
    const taken = await this.staff.take(tx, actor, register, agencyId, rows);
    if (!unchanged) await this.insert(context, actor, version);
    const filed = await this.fileWith(context, actor, kept.id, input);
    return {
      versionId: kept.id,
      version: kept.version,
      validFrom: kept.validFrom,
      rows: rows.length,
      unchanged,
      ...(taken ? { taken } : {}),
      warnings: register === 'CATALOGUE' && !filed ? ['CATALOGUE_UNFILED'] : [],
    };
  }

  private async fileWith(
    { tx, now }: CommandContext,
    actor: Actor,
    versionId: string,
    { filingNo, filedOn }: RegisterImport,
  ): Promise<boolean> {
    if (await this.registers.filing(tx, versionId)) return true;
    if (filingNo === undefined) return false;
    const day = filedOn ?? beijingDateOf(now);
    await this.registers.insertFiling(tx, {
      versionId,
      filingNo,
      filedOn: day,
      recordedBy: actor.personId,
      recordedAt: now,
    });
    return true;
  }

  private async insert(
    { tx, commandId }: CommandContext,
    actor: Actor | { readonly system: string },
    version: RegisterVersion,
  ): Promise<void> {
    await this.registers.insert(tx, version);
    await this.auditTrail.append(tx, {
      actor,
      action: 'importRegister',
      objectType: 'REGISTER',
      objectId: version.id,
      objectVersion: version.version,
      agencyId: version.agencyId,
      commandId,
      result: 'ACCEPTED',
      reason: `${version.register} ${version.source}`,
      after: version.rows,
    });
  }
}

/** JBM-26: what cases have begun under is not changed behind them. */
function checkNotRetroactive(validFrom: BeijingDate, today: BeijingDate): void {
  if (validFrom < today) throw retroactive(validFrom, today);
}

function checkOwn(actor: Actor, agencyId: string): void {
  if (actor.agencyId !== agencyId && !actor.roles.includes('SYSTEM_ADMIN')) throw registerOfAnotherAgency();
}
