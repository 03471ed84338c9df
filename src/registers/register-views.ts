import { type BeijingDate } from '../shared/beijing-time.js';
import { type RegisterFiling } from './register-version.entity.js';
import { type VersionHead } from './registers.repository.js';
import { type TakenCounts } from './staff-registers.service.js';

export interface RegisterImport {
  readonly csv: string;
  readonly agencyId?: string;
  readonly validFrom?: BeijingDate;
  readonly source: string;
  readonly filingNo?: string;
  readonly filedOn?: BeijingDate;
}

/** A version as lists show it. */
export interface VersionView extends VersionHead {
  readonly filing: Pick<RegisterFiling, 'filingNo' | 'filedOn'> | null;
}

export interface ImportAnswer {
  readonly versionId: string;
  readonly version: number;
  readonly validFrom: BeijingDate;
  readonly rows: number;
  /** `true` when the newest version says the same already: nothing was added. */
  readonly unchanged: boolean;
  readonly taken?: TakenCounts;
  readonly warnings: readonly string[];
}

/** What an import would do; nothing was stored. */
export interface ImportCheck {
  readonly version: number;
  readonly validFrom: BeijingDate;
  readonly rows: number;
  readonly unchanged: boolean;
  /** Rows that the newest version does not have, and those that only it has. */
  readonly added: number;
  readonly removed: number;
  readonly taken?: TakenCounts;
  readonly warnings: readonly string[];
}

/** A register for reading. */
export interface RegisterContent {
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  readonly rows: readonly (readonly string[])[];
}
