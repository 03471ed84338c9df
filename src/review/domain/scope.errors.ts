import { DomainError, type BilingualText } from '../../shared/domain-error.js';
import { type ScopeReason } from './scope.js';

/** The review is left out although something asks for it; every reason is named with its source. */
export function reviewRequired(reasons: readonly ScopeReason[]): DomainError {
  const named = reasons.map(({ text, clause }) => `${text.zh}（${clause}）`).join('；');
  return new DomainError({
    code: 'REVIEW_REQUIRED',
    status: 409,
    clauses: [...new Set([...reasons.flatMap(({ clause }) => clause.split('；')), 'SY-L4', '行政处罚法 58'])],
    message: {
      zh: `本案应当经法制审核：${named}`,
      en: `This decision must pass legal review: ${reasons.map(({ text }) => text.en).join('; ')}`,
    },
    remedy: { zh: '请报送法制审核', en: 'Submit the case for review' },
    details: { reasons },
    level: 'warn',
  });
}

/** What the reader of an answer about scope should know besides. */
export interface ScopeWarning {
  readonly code: 'CATALOGUE_MISSING' | 'CATALOGUE_UNFILED' | 'CATALOGUE_NEWER';
  readonly clause: string;
  readonly text: BilingualText;
}

/** The catalogue a case keeps, and the one in force today. */
export interface CatalogueState {
  readonly kept: {
    readonly version: number;
    readonly validFrom: string;
    readonly filingNo: string | null;
  } | null;
  readonly current: { readonly version: number; readonly validFrom: string } | null;
}

/** Warns of a catalogue that is missing or not filed with the government's legal body (SY-L3), or that has changed since. */
export function catalogueWarnings({ kept, current }: CatalogueState): ScopeWarning[] {
  const warnings: ScopeWarning[] = [];
  if (!kept) {
    const text = {
      zh: '立案时本机关没有法制审核目录',
      en: 'The agency had no catalogue when the case was filed',
    };
    warnings.push({ code: 'CATALOGUE_MISSING', clause: 'JBM-26', text });
  } else if (kept.filingNo === null) {
    const text = {
      zh: `目录第 ${kept.version} 版尚未向政府法制机构备案`,
      en: `Version ${kept.version} of the catalogue is not filed yet`,
    };
    warnings.push({ code: 'CATALOGUE_UNFILED', clause: 'SY-L3', text });
  }
  if (current && current.version !== kept?.version) {
    const keeps = kept ? `第 ${kept.version} 版` : '立案时的状态（无目录）';
    const text = {
      zh: `目录已有第 ${current.version} 版（${current.validFrom} 起施行）；本案立案在前，仍适用${keeps}`,
      en: `Version ${current.version} is in force since ${current.validFrom}; this case keeps the one it began with`,
    };
    warnings.push({ code: 'CATALOGUE_NEWER', clause: 'JBM-26', text });
  }
  return warnings;
}
