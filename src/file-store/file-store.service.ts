import { randomUUID } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { Settings } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import { ContentStore } from './content-store.js';
import { cleanFileName } from './domain/file-name.js';
import {
  fileContentMismatch,
  fileDamaged,
  fileEmpty,
  fileHashMismatch,
  fileNotFound,
  fileTooLarge,
  fileTypeNotAllowed,
} from './domain/file-store.errors.js';
import { MEDIA_TYPES, kindOfMediaType, kindOfName, type FileKind } from './domain/media-type.js';
import { FileAccess, type FileGrant } from './file-access.service.js';
import { inspectFile, type Inspection } from './inspect-file.js';
import type { StoredFileEntity } from './stored-file.entity.js';
import { StoredFileRepository } from './stored-file.repository.js';

/** A stored file as other features see it. */
export interface StoredFile {
  readonly id: string;
  readonly agencyId: string;
  readonly uploadedBy: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
  readonly pageCount: number | null;
  readonly createdAt: Date;
  readonly attachedAt: Date | null;
}

/** What an uploader says about a file. */
export interface FileClaim {
  readonly name: string;
  readonly mediaType?: string;
  readonly sha256?: string;
}

/** Files of cases: checked by content, kept by hash, read only with permission, each reading recorded. */
@Injectable()
export class FileStore {
  private readonly logger = new Logger(FileStore.name);

  constructor(
    private readonly database: Database,
    private readonly files: StoredFileRepository,
    private readonly contents: ContentStore,
    private readonly access: FileAccess,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Checks name, type and size before any byte is kept, and answers the cleaned name.
   * Refuses with FILE_NAME_INVALID, FILE_NAME_TOO_LONG, FILE_TYPE_NOT_ALLOWED, FILE_EMPTY, FILE_TOO_LARGE.
   */
  checkClaim(claim: FileClaim, size: number): { readonly name: string; readonly kind: FileKind } {
    const name = cleanFileName(claim.name);
    const kind = kindOfName(name);
    if (!kind) throw fileTypeNotAllowed();
    const declared = kindOfMediaType(claim.mediaType ?? '');
    if (!declared) throw fileTypeNotAllowed();
    if (declared !== 'unspecific' && declared !== kind) throw fileContentMismatch(kind, declared);
    if (size === 0) throw fileEmpty();
    if (size > this.settings.fileMaxBytes) throw fileTooLarge(this.settings.fileMaxBytes);
    return { name, kind };
  }

  /** Stores a small file that came in one piece. */
  async storeBytes(actor: Actor, claim: FileClaim, bytes: Uint8Array): Promise<StoredFile> {
    this.checkClaim(claim, bytes.length);
    const partId = await this.contents.writePart(bytes);
    try {
      return await this.storePart(actor, claim, partId);
    } finally {
      await this.contents.dropPart(partId);
    }
  }

  /**
   * Makes a whole part a stored file; `within` runs in the same transaction. A refused part is gone afterwards; one
   * that met a fault (database down) stays and may be tried again. Refuses with FILE_HASH_MISMATCH,
   * FILE_CONTENT_MISMATCH and what checkClaim refuses.
   */
  async storePart(
    actor: Actor,
    claim: FileClaim,
    partId: string,
    within: (tx: Tx, file: StoredFile) => Promise<void> = async () => undefined,
  ): Promise<StoredFile> {
    try {
      const found = await inspectFile(this.contents.partPath(partId));
      const { name, kind } = this.checkClaim(claim, found.size);
      checkContent(kind, claim, found);
      const row = this.rowOf(actor, name, kind, found);
      return await this.database.transaction(async (tx) => {
        await this.files.lockContent(tx, row.sha256);
        await this.files.insert(tx, row);
        await within(tx, toStoredFile(row));
        await this.contents.promote(partId, row.sha256);
        await this.record(tx, actor, 'uploadFile', toStoredFile(row));
        return toStoredFile(row);
      });
    } catch (error) {
      if (error instanceof DomainError) await this.contents.dropPart(partId);
      throw error;
    }
  }

  /** The file, whoever asks; for features inside their own checks. */
  async find(tx: Tx, fileId: string): Promise<StoredFile | undefined> {
    const row = await this.files.find(tx, fileId);
    return row && toStoredFile(row);
  }

  /** The file if the actor uploaded it or may read the case that it belongs to; FILE_NOT_FOUND (404) otherwise. */
  async require(tx: Tx, fileId: string, actor: Actor): Promise<StoredFile> {
    return (await this.granted(tx, fileId, actor)).file;
  }

  /** Keeps the file from the clean-up of files that nobody attached; call it when it becomes part of a case. */
  attach(tx: Tx, fileId: string): Promise<void> {
    return this.files.attach(tx, fileId, this.clock.now());
  }

  /** The file and its bytes; the download is in the audit trail before the first byte leaves. */
  async open(
    actor: Actor,
    fileId: string,
  ): Promise<{ readonly file: StoredFile; readonly content: ReadStream }> {
    const { file, grant } = await this.granted(this.database.manager, fileId, actor);
    const content = await this.contents.openContent(file.sha256, file.size);
    if (!content) {
      this.logger.error({
        message: 'stored content is missing or has another size',
        fileId,
        sha256: file.sha256,
      });
      throw fileDamaged();
    }
    try {
      await this.database.transaction((tx) => this.record(tx, actor, 'downloadFile', file, grant));
    } catch (error) {
      content.destroy();
      throw error;
    }
    return { file, content };
  }

  private async granted(
    tx: Tx,
    fileId: string,
    actor: Actor,
  ): Promise<{ file: StoredFile; grant: FileGrant | undefined }> {
    const file = await this.find(tx, fileId);
    if (!file) throw fileNotFound();
    const grant = await this.access.grantOf(tx, fileId, actor);
    const own = file.attachedAt === null && file.uploadedBy === actor.personId;
    if (!grant && !own) throw fileNotFound();
    return { file, grant };
  }

  private rowOf(actor: Actor, name: string, kind: FileKind, found: Inspection): StoredFileEntity {
    return {
      id: randomUUID(),
      agencyId: actor.agencyId,
      uploadedBy: actor.personId,
      name,
      mediaType: MEDIA_TYPES[kind].mediaType,
      size: String(found.size),
      sha256: found.sha256,
      sm3: found.sm3,
      pageCount: found.pageCount,
      createdAt: this.clock.now(),
      attachedAt: null,
    };
  }

  private async record(
    tx: Tx,
    actor: Actor,
    action: 'uploadFile' | 'downloadFile',
    file: StoredFile,
    grant?: FileGrant,
  ): Promise<void> {
    await this.audit.append(tx, {
      actor,
      action,
      objectType: 'file',
      objectId: file.id,
      agencyId: grant?.agencyId ?? file.agencyId,
      ...(grant ? { caseId: grant.caseId } : {}),
      result: 'ACCEPTED',
      after: { sha256: file.sha256, name: file.name },
    });
  }
}

function checkContent(kind: FileKind, claim: FileClaim, found: Inspection): void {
  const expected = claim.sha256?.toLowerCase();
  if (expected !== undefined && expected !== found.sha256) throw fileHashMismatch(expected, found.sha256);
  if (found.kind !== kind) throw fileContentMismatch(kind, found.kind);
}

function toStoredFile(row: StoredFileEntity): StoredFile {
  return { ...row, size: Number(row.size) };
}
