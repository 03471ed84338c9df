import { createHash, randomUUID } from 'node:crypto';
import { type CommandContext } from '../commands/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type RegisterVersion } from './register-version.entity.js';

/** What a version begins with besides its rows. */
export interface First {
  readonly validFrom: BeijingDate;
  readonly source: string;
  readonly filingNo?: string;
}

/** A version as it will be stored, with an id of its own and the hash of what it says. */
export function newVersion(
  { now }: CommandContext,
  importedBy: string,
  of: First & Pick<RegisterVersion, 'register' | 'agencyId' | 'version' | 'rows'>,
): RegisterVersion {
  const { register, agencyId, version, rows, validFrom, source } = of;
  const contentHash = createHash('sha256').update(JSON.stringify({ rows, validFrom, source })).digest('hex');
  const rowCount = rows.length;
  const known = { id: randomUUID(), agencyId, register, version, validFrom, rows, rowCount };
  return { ...known, source, contentHash, importedBy, importedAt: now };
}
