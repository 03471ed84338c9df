import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { catalogueHits, type CatalogueHit, type CatalogueQuestion } from './domain/catalogue.js';
import { RegistersService } from './registers.service.js';

/** A version of the catalogue as a case refers to it. */
export interface CatalogueView {
  readonly versionId: string;
  readonly version: number;
  readonly validFrom: BeijingDate;
  /** Number under which the government's legal body filed it (SY-L3); `null`: not filed, which is warned of. */
  readonly filingNo: string | null;
}

/** The agencies' catalogues of items to be reviewed (重大执法决定法制审核目录). */
@Injectable()
export class Catalogues {
  constructor(private readonly registers: RegistersService) {}

  /** The version in force on a Beijing date, if the agency has a catalogue. */
  async on(tx: Tx, agencyId: string, date: BeijingDate): Promise<CatalogueView | undefined> {
    const head = await this.registers.versionOn(tx, agencyId, 'CATALOGUE', date);
    return head && this.viewOf(tx, head);
  }

  /** A version by its id, as a case keeps it. @throws REGISTER_VERSION_NOT_FOUND */
  async get(tx: Tx, versionId: string): Promise<CatalogueView> {
    return this.viewOf(tx, await this.registers.version(tx, versionId));
  }

  /** Every item of that version that covers the case; none without a catalogue. */
  async hits(
    tx: Tx,
    versionId: string | null,
    question: CatalogueQuestion,
  ): Promise<readonly CatalogueHit[]> {
    if (versionId === null) return [];
    return catalogueHits((await this.registers.version(tx, versionId)).rows, question);
  }

  private async viewOf(
    tx: Tx,
    { id, version, validFrom }: { id: string; version: number; validFrom: BeijingDate },
  ): Promise<CatalogueView> {
    const filing = await this.registers.filing(tx, id);
    return { versionId: id, version, validFrom, filingNo: filing?.filingNo ?? null };
  }
}
