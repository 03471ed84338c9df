import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type Register } from './domain/register-columns.js';
import { RegisterFiling, RegisterVersion } from './register-version.entity.js';

/** A version without its rows, which may be thousands. */
export type VersionHead = Omit<RegisterVersion, 'rows'>;

@Injectable()
export class RegistersRepository {
  find(tx: Tx, id: string): Promise<RegisterVersion | null> {
    return tx.findOneBy(RegisterVersion, { id });
  }

  findNumber(tx: Tx, agencyId: string, register: Register, version: number): Promise<RegisterVersion | null> {
    return tx.findOneBy(RegisterVersion, { agencyId, register, version });
  }

  /** The version in force on a Beijing date: the latest beginning, of that the latest import. */
  headOn(tx: Tx, agencyId: string, register: Register, date: BeijingDate): Promise<VersionHead | null> {
    return tx.findOne(RegisterVersion, {
      select: HEAD,
      where: { agencyId, register, validFrom: LessThanOrEqual(date) },
      order: { validFrom: 'DESC', version: 'DESC' },
    });
  }

  latest(tx: Tx, agencyId: string, register: Register): Promise<RegisterVersion | null> {
    return tx.findOne(RegisterVersion, { where: { agencyId, register }, order: { version: 'DESC' } });
  }

  heads(tx: Tx, agencyId: string, register: Register): Promise<VersionHead[]> {
    return tx.find(RegisterVersion, {
      select: HEAD,
      where: { agencyId, register },
      order: { version: 'DESC' },
    });
  }

  /** Agencies that keep this register. */
  async agenciesWith(tx: Tx, register: Register): Promise<string[]> {
    const rows = await tx
      .createQueryBuilder(RegisterVersion, 'v')
      .select('DISTINCT v.agencyId', 'agencyId')
      .where('v.register = :register', { register })
      .getRawMany<{ agencyId: string }>();
    return rows.map(({ agencyId }) => agencyId);
  }

  /** Adds a version; answers false when another import took its number meanwhile. */
  async insert(tx: Tx, version: RegisterVersion): Promise<boolean> {
    const done = await tx
      .createQueryBuilder()
      .insert()
      .into(RegisterVersion)
      .values(version)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length === 1;
  }

  /** One import of a register after another. */
  async lock(tx: Tx, agencyId: string, register: Register): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `register:${agencyId}:${register}`,
    ]);
  }

  filing(tx: Tx, versionId: string): Promise<RegisterFiling | null> {
    return tx.findOneBy(RegisterFiling, { versionId });
  }

  filings(tx: Tx, versionIds: readonly string[]): Promise<RegisterFiling[]> {
    return tx.findBy(RegisterFiling, { versionId: In([...versionIds]) });
  }

  async insertFiling(tx: Tx, filing: RegisterFiling): Promise<void> {
    await tx.insert(RegisterFiling, filing);
  }
}

const HEAD = {
  id: true,
  agencyId: true,
  register: true,
  version: true,
  validFrom: true,
  rowCount: true,
  source: true,
  contentHash: true,
  importedBy: true,
  importedAt: true,
} as const;
