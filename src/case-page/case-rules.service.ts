import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Catalogues, type CatalogueView } from '../registers/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type BilingualText } from '../shared/domain-error.js';

/** Under which versions of rules and catalogue a case is handled, and what has changed since. */
export interface CaseRulesView {
  readonly profile: { readonly agencyId: string; readonly version: number; readonly validFrom: string };
  readonly catalogue: CatalogueView | null;
  readonly notes: readonly BilingualText[];
}

/** A case keeps the rules and the catalogue that it began with, and says so (requirements A6; JBM-26). */
@Injectable()
export class CaseRules {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly catalogues: Catalogues,
    private readonly clock: Clock,
  ) {}

  async of(tx: Tx, row: CaseRecord): Promise<CaseRulesView> {
    const today = beijingDateOf(this.clock.now());
    const { agencyId, version, validFrom } = await this.agencies.profile(tx, row.profileId);
    const newest = await this.agencies.profileOn(tx, agencyId, today);
    const catalogue = row.catalogueVersionId ? await this.catalogues.get(tx, row.catalogueVersionId) : null;
    const current = await this.catalogues.on(tx, agencyId, today);
    const notes: BilingualText[] = [];
    if (newest.version !== version) notes.push(changed({ zh: '机关规则', en: 'The rules' }, version, newest));
    if (current && current.versionId !== catalogue?.versionId) {
      notes.push(changed({ zh: '法制审核目录', en: 'The catalogue' }, catalogue?.version ?? null, current));
    }
    if (catalogue && catalogue.filingNo === null) notes.push(NOT_FILED);
    return { profile: { agencyId, version, validFrom }, catalogue, notes };
  }
}

const NOT_FILED: BilingualText = {
  zh: '本案适用的法制审核目录尚未向政府法制机构备案（SY-L3）',
  en: 'The catalogue of this case is not filed with the government’s legal body (SY-L3)',
};

function changed(
  what: BilingualText,
  kept: number | null,
  newest: { readonly version: number; readonly validFrom: string },
): BilingualText {
  const zhKept = kept === null ? '立案时的状态' : `第 ${kept} 版`;
  return {
    zh: `${what.zh}已有第 ${newest.version} 版（${newest.validFrom} 起施行）；本案仍适用立案时的${zhKept}`,
    en: `${what.en}: version ${newest.version} since ${newest.validFrom}; this case keeps ${kept === null ? 'what it began with' : `version ${kept}`}`,
  };
}
