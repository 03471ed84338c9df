import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { ContentStore } from './content-store.js';
import { FileUploadRepository } from './file-upload.repository.js';
import { StoredFileRepository } from './stored-file.repository.js';

const HOUR_MS = 3_600_000;
const UNATTACHED_MS = 7 * 24 * HOUR_MS;
const PART_MS = 25 * HOUR_MS;

/** Removes what nobody needs: expired uploads, files that were never attached, and bytes that no row names. */
@Injectable()
export class FileCleanUp implements OnModuleDestroy {
  private readonly logger = new Logger(FileCleanUp.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly files: StoredFileRepository,
    private readonly uploads: FileUploadRepository,
    private readonly contents: ContentStore,
    private readonly clock: Clock,
  ) {}

  /** The worker process calls this once: a pass every hour until the program stops. */
  start(): void {
    this.timer ??= setInterval(() => {
      this.run(new Date(performance.timeOrigin + performance.now())).catch((error: unknown) =>
        this.logger.error({
          message: 'file clean-up failed; it runs again in an hour',
          error: String(error),
        }),
      );
    }, HOUR_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /**
   * One pass; safe beside uploads and beside another pass. `diskNow` is the machine's time, by which file systems
   * date files; the application's clock may be moved by a rehearsal.
   */
  async run(diskNow: Date): Promise<{ readonly parts: number; readonly contents: number }> {
    const now = this.clock.now();
    await this.uploads.removeExpired(this.database.manager, now);
    await this.files.dropUnattached(this.database.manager, new Date(now.getTime() - UNATTACHED_MS));
    const parts = await this.contents.partsBefore(new Date(diskNow.getTime() - PART_MS));
    for (const part of parts) await this.contents.dropPart(part);
    let dropped = 0;
    for await (const batch of this.contents.contentsBefore(new Date(diskNow.getTime() - HOUR_MS))) {
      for (const sha256 of batch) dropped += (await this.dropUnused(sha256)) ? 1 : 0;
    }
    if (parts.length + dropped > 0) {
      this.logger.log({ message: 'files cleaned up', parts: parts.length, contents: dropped });
    }
    return { parts: parts.length, contents: dropped };
  }

  private dropUnused(sha256: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await this.files.lockContent(tx, sha256);
      if (await this.files.isUsed(tx, sha256)) return false;
      await this.contents.dropContent(sha256);
      return true;
    });
  }
}
