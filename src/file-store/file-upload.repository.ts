import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { FileUploadEntity } from './file-upload.entity.js';

@Injectable()
export class FileUploadRepository {
  async insert(tx: Tx, upload: FileUploadEntity): Promise<void> {
    await tx.insert(FileUploadEntity, upload);
  }

  async find(tx: Tx, id: string): Promise<FileUploadEntity | undefined> {
    return (await tx.findOneBy(FileUploadEntity, { id })) ?? undefined;
  }

  /** Becomes the only writer until the instant; false while another one is. */
  async takeWriter(tx: Tx, id: string, writer: string, now: Date, until: Date): Promise<boolean> {
    const [, affected] = await tx.query<[unknown[], number]>(
      `UPDATE file_upload SET writer = $2, writer_until = $4
       WHERE id = $1 AND file_id IS NULL AND (writer IS NULL OR writer = $2 OR writer_until < $3)`,
      [id, writer, now, until],
    );
    return affected > 0;
  }

  /** Notes what is on disk and stops being the writer, unless somebody else took over meanwhile. */
  async release(tx: Tx, id: string, writer: string, received: number): Promise<void> {
    await tx.query(
      `UPDATE file_upload SET received = $3, writer = NULL, writer_until = NULL WHERE id = $1 AND writer = $2`,
      [id, writer, received],
    );
  }

  /** Notes the stored file. */
  async finish(tx: Tx, id: string, fileId: string): Promise<void> {
    await tx.update(FileUploadEntity, { id }, { fileId });
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(FileUploadEntity, { id });
  }

  async removeExpired(tx: Tx, now: Date): Promise<void> {
    await tx.query('DELETE FROM file_upload WHERE expires_at < $1', [now]);
  }
}
