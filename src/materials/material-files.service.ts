import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { type Tx } from '../database/index.js';
import { FileStore } from '../file-store/index.js';
import { type Refusal } from '../shared/domain-error.js';
import { bundleFault } from './domain/materials.errors.js';
import { type Material } from './domain/submission.js';

/** The stored files that materials point to. */
@Injectable()
export class MaterialFiles {
  constructor(private readonly store: FileStore) {}

  /** A material is a stored file of this agency, or paper that says where it lies. */
  async faults(tx: Tx, actor: Actor, materials: readonly Material[]): Promise<Refusal[]> {
    const faults: Refusal[] = [];
    const ids = materials.flatMap((material) => material.fileId ?? []);
    const known = new Set(await this.store.existing(tx, actor.agencyId, ids));
    materials.forEach((material, index) => {
      if (material.fileId === undefined && material.paperReference === undefined) {
        const message = {
          zh: `“${material.title}”没有文件或纸质卷位置`,
          en: `"${material.title}" has no file`,
        };
        faults.push(bundleFault('MATERIAL_WITHOUT_FILE', `materials.${index}.fileId`, message, ['SY-L6']));
      } else if (material.fileId !== undefined && !known.has(material.fileId)) {
        const message = {
          zh: `“${material.title}”的文件不存在`,
          en: `The file of "${material.title}" does not exist`,
        };
        faults.push(bundleFault('MATERIAL_FILE_UNKNOWN', `materials.${index}.fileId`, message, ['SY-L6']));
      }
    });
    return faults;
  }
}
