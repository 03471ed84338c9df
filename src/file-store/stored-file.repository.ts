import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '../database/index.js';
import { StoredFileEntity } from './stored-file.entity.js';

@Injectable()
export class StoredFileRepository {
  /** Keeps uploads and the clean-up of the same content apart until the transaction ends. */
  async lockContent(tx: Tx, sha256: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('stored_file:' || $1, 0))`, [sha256]);
  }

  async insert(tx: Tx, file: StoredFileEntity): Promise<void> {
    await tx.insert(StoredFileEntity, file);
  }

  async find(tx: Tx, id: string): Promise<StoredFileEntity | undefined> {
    return (await tx.findOneBy(StoredFileEntity, { id })) ?? undefined;
  }

  async attach(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.update(StoredFileEntity, { id, attachedAt: IsNull() }, { attachedAt: at });
  }

  isUsed(tx: Tx, sha256: string): Promise<boolean> {
    return tx.existsBy(StoredFileEntity, { sha256 });
  }

  /** Deletes files that nobody attached since the instant. */
  async dropUnattached(tx: Tx, before: Date): Promise<void> {
    await tx.query('DELETE FROM stored_file WHERE attached_at IS NULL AND created_at < $1', [before]);
  }
}
