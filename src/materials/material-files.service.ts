import { Injectable, type OnModuleInit } from '@nestjs/common';
import { permittedOnCase, type Actor } from '../accounts/index.js';
import { CaseRecords, type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { FileAccess, FileStore, type FileGrant } from '../file-store/index.js';
import { DomainError, type Refusal } from '../shared/domain-error.js';
import { bundleFault } from './domain/materials.errors.js';
import { type Material } from './domain/submission.js';
import { MaterialFilesRepository } from './material-files.repository.js';

/** The stored files that materials point to: who may hand them in, and who may read them afterwards. */
@Injectable()
export class MaterialFiles implements OnModuleInit {
  constructor(
    private readonly store: FileStore,
    private readonly access: FileAccess,
    private readonly attached: MaterialFilesRepository,
    private readonly cases: CaseRecords,
  ) {}

  onModuleInit(): void {
    this.access.register((tx, fileId, actor) => this.grantOf(tx, fileId, actor));
  }

  /** A material is a stored file that the sender may read, or paper that says where it lies. */
  async faults(tx: Tx, actor: Actor, materials: readonly Material[]): Promise<Refusal[]> {
    const faults: Refusal[] = [];
    for (const [index, { title, fileId, paperReference }] of materials.entries()) {
      const field = `materials.${index}.fileId`;
      if (fileId === undefined && paperReference === undefined) {
        const message = { zh: `“${title}”没有文件或纸质卷位置`, en: `"${title}" has neither file nor paper` };
        faults.push(bundleFault('MATERIAL_WITHOUT_FILE', field, message, ['SY-L6']));
      } else if (fileId !== undefined && !(await this.mayUse(tx, actor, fileId))) {
        const message = { zh: `“${title}”的文件不存在`, en: `The file of "${title}" does not exist` };
        faults.push(bundleFault('MATERIAL_FILE_UNKNOWN', field, message, ['SY-L6']));
      }
    }
    return faults;
  }

  /** The materials with hash and counted pages of their stored files, in the order in which they were handed in. */
  async described(tx: Tx, materials: readonly Material[]): Promise<readonly Material[]> {
    const described: Material[] = [];
    for (const { sha256: _hash, countedPages: _pages, ...material } of materials) {
      const file = material.fileId === undefined ? undefined : await this.store.find(tx, material.fileId);
      const countedPages = file?.pageCount ?? undefined;
      described.push({
        ...material,
        ...(file ? { sha256: file.sha256 } : {}),
        ...(countedPages === undefined ? {} : { countedPages }),
      });
    }
    return described;
  }

  /** Makes the files part of the case. */
  async attach(tx: Tx, caseId: string, materials: readonly Material[], now: Date): Promise<void> {
    for (const { fileId } of materials) {
      if (fileId === undefined) continue;
      await this.store.attach(tx, fileId);
      await this.attached.attach(tx, fileId, caseId, now);
    }
  }

  /**
   * What a draft names is read by all who write it, and outlives the clean-up of files that nobody attached. A file that
   * the writer may not read stays out of it: handing it in tells of that.
   */
  async draft(
    tx: Tx,
    actor: Actor,
    caseId: string,
    materials: readonly Partial<Material>[],
    now: Date,
  ): Promise<void> {
    for (const { fileId } of materials) {
      if (fileId === undefined || !(await this.mayUse(tx, actor, fileId))) continue;
      await this.store.attach(tx, fileId);
      await this.attached.draft(tx, fileId, caseId, now);
    }
  }

  private async mayUse(tx: Tx, actor: Actor, fileId: string): Promise<boolean> {
    try {
      await this.store.require(tx, fileId, actor);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  private async grantOf(tx: Tx, fileId: string, actor: Actor): Promise<FileGrant | undefined> {
    for (const { caseId, drafted } of await this.attached.casesOf(tx, fileId)) {
      const row = await this.cases.findVisible(tx, actor, caseId);
      if (row && (!drafted || writesDraft(actor, row))) return { caseId, agencyId: row.agencyId };
    }
    return undefined;
  }
}

function writesDraft(actor: Actor, row: CaseRecord): boolean {
  return permittedOnCase([actor], row).includes('readSubmissionDraft');
}
