import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import type { Tx } from '../database/index.js';

/** Why a person may read a file: it belongs to this case. */
export interface FileGrant {
  readonly caseId: string;
  readonly agencyId: string;
}

/** Answers a grant when the file belongs to a case that the actor may read, undefined otherwise. */
export type FileAccessRule = (tx: Tx, fileId: string, actor: Actor) => Promise<FileGrant | undefined>;

/** Where features that attach files to cases register who may read them. */
@Injectable()
export class FileAccess {
  private readonly rules: FileAccessRule[] = [];

  /** At module init. */
  register(rule: FileAccessRule): void {
    this.rules.push(rule);
  }

  /** The first grant that any feature gives. */
  async grantOf(tx: Tx, fileId: string, actor: Actor): Promise<FileGrant | undefined> {
    for (const rule of this.rules) {
      const grant = await rule(tx, fileId, actor);
      if (grant) return grant;
    }
    return undefined;
  }
}
