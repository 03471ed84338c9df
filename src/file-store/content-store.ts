import { randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/index.js';

const HASH = /^[0-9a-f]{64}$/;
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/**
 * Bytes on disk. Parts lie in `parts/<id>` while they come in; whole files in `content/ab/cd/<sha256>`. A content
 * file appears by rename after fsync, so it is there whole or not at all.
 */
@Injectable()
export class ContentStore {
  private readonly parts: string;
  private readonly content: string;

  constructor(settings: Settings) {
    this.parts = path.resolve(settings.fileStoreDir, 'parts');
    this.content = path.resolve(settings.fileStoreDir, 'content');
  }

  partPath(id: string): string {
    return path.join(this.parts, id);
  }

  /** Opens the part for writing from `offset`; whatever lay beyond was never acknowledged and is cut off. */
  async openPart(id: string, offset: number): Promise<FileHandle> {
    await mkdir(this.parts, { recursive: true, mode: PRIVATE_FOLDER });
    const handle = await open(this.partPath(id), offset === 0 ? 'w' : 'r+', PRIVATE_FILE);
    await handle.truncate(offset);
    return handle;
  }

  /** Writes a small file as a part of its own and answers the part's id. */
  async writePart(bytes: Uint8Array): Promise<string> {
    const id = randomUUID();
    const handle = await this.openPart(id, 0);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return id;
  }

  /** Makes the part the content of this hash; the same bytes again replace themselves. */
  async promote(partId: string, sha256: string): Promise<void> {
    const target = this.contentPath(sha256);
    const folder = path.dirname(target);
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    const handle = await open(this.partPath(partId), 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(this.partPath(partId), target);
    await syncFolder(folder);
    await syncFolder(path.dirname(folder));
  }

  async dropPart(id: string): Promise<void> {
    await rm(this.partPath(id), { force: true });
  }

  async dropContent(sha256: string): Promise<void> {
    await rm(this.contentPath(sha256), { force: true });
  }

  /** Undefined when the content is not there or has another size. */
  async openContent(sha256: string, size: number): Promise<ReadStream | undefined> {
    const found = await stat(this.contentPath(sha256)).catch(() => undefined);
    if (found?.size !== size) return undefined;
    return createReadStream(this.contentPath(sha256));
  }

  /** Parts last written before the instant. */
  async partsBefore(instant: Date): Promise<string[]> {
    const names = await list(this.parts);
    return before(instant, names, (name) => this.partPath(name));
  }

  /** Contents that came before the instant, a folder at a time. */
  async *contentsBefore(instant: Date): AsyncGenerator<string[]> {
    for (const first of await list(this.content)) {
      for (const second of await list(path.join(this.content, first))) {
        const names = (await list(path.join(this.content, first, second))).filter((name) => HASH.test(name));
        yield before(instant, names, (name) => this.contentPath(name));
      }
    }
  }

  private contentPath(sha256: string): string {
    if (!HASH.test(sha256)) throw new Error('not a SHA-256 in lower case hexadecimal');
    return path.join(this.content, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function before(instant: Date, names: string[], at: (name: string) => string): Promise<string[]> {
  const old: string[] = [];
  for (const name of names) {
    const found = await stat(at(name)).catch(() => undefined);
    if (found && found.mtime < instant) old.push(name);
  }
  return old;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
