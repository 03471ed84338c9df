import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import { ContentStore } from './content-store.js';
import {
  fileTooLarge,
  uploadBusy,
  uploadNotFound,
  uploadOffsetMismatch,
} from './domain/file-store.errors.js';
import { FileStore, type FileClaim } from './file-store.service.js';
import type { FileUploadEntity } from './file-upload.entity.js';
import { FileUploadRepository } from './file-upload.repository.js';

/** A file that comes in parts. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly received: number;
  readonly expiresAt: Date;
  readonly fileId: string | null;
}

const LIFE_MS = 24 * 3_600_000;
/** A writer that died keeps the upload no longer than this. */
const WRITER_MS = 30_000;

/** Uploads that survive broken connections and crashes: what was acknowledged is on disk. */
@Injectable()
export class Uploads {
  constructor(
    private readonly database: Database,
    private readonly uploads: FileUploadRepository,
    private readonly contents: ContentStore,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Begins an upload after checking what is said about the file. */
  async begin(actor: Actor, claim: FileClaim, size: number): Promise<Upload> {
    const { name } = this.store.checkClaim(claim, size);
    const row: FileUploadEntity = {
      id: randomUUID(),
      agencyId: actor.agencyId,
      uploadedBy: actor.personId,
      name,
      mediaType: claim.mediaType ?? '',
      sha256: claim.sha256?.toLowerCase() ?? null,
      size: String(size),
      received: '0',
      expiresAt: new Date(this.clock.now().getTime() + LIFE_MS),
      writer: null,
      writerUntil: null,
      fileId: null,
    };
    await this.uploads.insert(this.database.manager, row);
    return toUpload(row);
  }

  /** The actor's own upload; UPLOAD_NOT_FOUND (404) for anybody else's and for an expired one. */
  async find(actor: Actor, id: string): Promise<Upload> {
    return toUpload(await this.own(actor, id));
  }

  /**
   * Appends a part that begins at `offset`, and stores the file when it is whole. What came before a broken
   * connection counts. Refuses with UPLOAD_OFFSET_MISMATCH, UPLOAD_BUSY, FILE_TOO_LARGE and what FileStore refuses
   * about the whole file; the upload is gone then.
   */
  async append(actor: Actor, id: string, offset: number, body: Readable): Promise<Upload> {
    const seen = await this.own(actor, id);
    if (Number(seen.received) !== offset) throw uploadOffsetMismatch(Number(seen.received));
    if (seen.fileId !== null) return toUpload(seen);
    const writer = randomUUID();
    await this.lease(id, writer);
    let received = Number(seen.received);
    try {
      const row = await this.own(actor, id);
      received = Number(row.received);
      if (received !== offset) throw uploadOffsetMismatch(received);
      received += await this.write(row, writer, offset, body);
      const upload = { ...toUpload(row), received };
      return received < Number(row.size) ? upload : await this.complete(actor, row);
    } finally {
      await this.uploads.release(this.database.manager, id, writer, received);
    }
  }

  /** Gives up an upload. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.own(actor, id);
    await this.uploads.remove(this.database.manager, id);
    await this.contents.dropPart(id);
  }

  /** Bytes that are safely on disk; a broken connection ends the part, one that sends too much is refused. */
  private async write(
    row: FileUploadEntity,
    writer: string,
    offset: number,
    body: Readable,
  ): Promise<number> {
    const handle = await this.contents.openPart(row.id, offset);
    try {
      const room = Number(row.size) - offset;
      const written = await this.copy(handle, body, { row, writer, offset, room });
      await handle.sync();
      return written;
    } finally {
      await handle.close();
    }
  }

  private async copy(
    handle: FileHandle,
    body: Readable,
    to: { row: FileUploadEntity; writer: string; offset: number; room: number },
  ): Promise<number> {
    let written = 0;
    let leasedAt = performance.now();
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        if (written + chunk.length > to.room) throw fileTooLarge(Number(to.row.size));
        await handle.write(chunk, 0, chunk.length, to.offset + written);
        written += chunk.length;
        if (performance.now() - leasedAt > WRITER_MS / 3) {
          await this.lease(to.row.id, to.writer);
          leasedAt = performance.now();
        }
      }
    } catch (error) {
      if (!brokeOff(body, error)) throw error;
    }
    return written;
  }

  private async complete(actor: Actor, row: FileUploadEntity): Promise<Upload> {
    const claim = {
      name: row.name,
      mediaType: row.mediaType,
      ...(row.sha256 === null ? {} : { sha256: row.sha256 }),
    };
    try {
      const file = await this.store.storePart(actor, claim, row.id, async (tx, stored) => {
        await this.uploads.finish(tx, row.id, stored.id);
      });
      return { ...toUpload(row), received: Number(row.size), fileId: file.id };
    } catch (error) {
      if (error instanceof DomainError) await this.uploads.remove(this.database.manager, row.id);
      throw error;
    }
  }

  private async lease(id: string, writer: string): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + WRITER_MS);
    if (!(await this.uploads.takeWriter(this.database.manager, id, writer, now, until))) throw uploadBusy();
  }

  private async own(actor: Actor, id: string): Promise<FileUploadEntity> {
    const row = await this.uploads.find(this.database.manager, id);
    if (!row || row.uploadedBy !== actor.personId || row.expiresAt <= this.clock.now())
      throw uploadNotFound();
    return row;
  }
}

function brokeOff(body: Readable, error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return body.destroyed && (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE');
}

function toUpload(row: FileUploadEntity): Upload {
  return {
    id: row.id,
    name: row.name,
    size: Number(row.size),
    received: Number(row.received),
    expiresAt: row.expiresAt,
    fileId: row.fileId,
  };
}
