import { compareAmounts } from '../../shared/amount.js';
import { kindsMeantBy, penaltiesNamedBy } from '../../shared/penalty-kinds.js';
import { type RegisterRow } from './register-rows.js';

/** What the catalogue is asked about: a case and what is proposed in it. */
export interface CatalogueQuestion {
  readonly kind: string;
  /** Kinds of the act, e.g. `罚款`, `吊销许可证`. */
  readonly acts: readonly string[];
  /** Field and level of enforcement; `null` when the case does not say. */
  readonly field: string | null;
  readonly level: string | null;
  readonly party: string;
  /** Yuan; `null` when no money is at stake. */
  readonly amount: string | null;
}

/** An item of the catalogue that covers the case. */
export interface CatalogueHit {
  readonly item: string;
  readonly basis: string;
  /** `field` or `level` that the item names and the case leaves open: taken as met. */
  readonly assumed: readonly string[];
}

/**
 * Every item of the catalogue that covers the case (JBM-26, ST-2.3.3(1), JX-L6, JBE-L4, SY-M3.2). A threshold includes
 * its number (民法典 1259). What the case leaves open never lets it escape: a field or level nobody stated counts as met.
 */
export function catalogueHits(rows: readonly RegisterRow[], question: CatalogueQuestion): CatalogueHit[] {
  return rows
    .filter((row) => covers(row, question))
    .map((row) => ({
      item: row.item ?? '',
      basis: row.basis ?? '',
      assumed: (['field', 'level'] as const).filter((key) => row[key] && question[key] === null),
    }));
}

function covers(row: RegisterRow, { kind, acts, field, level, party, amount }: CatalogueQuestion): boolean {
  if (row.kind !== kind) return false;
  const { act: itsWord } = row;
  if (itsWord && !acts.some((each) => coversAct(itsWord, each, kind))) return false;
  if (row.field && field !== null && row.field !== field) return false;
  if (row.level && level !== null && row.level !== level) return false;
  if (row.party && row.party !== party) return false;
  return !row.amountFrom || (amount !== null && compareAmounts(amount, row.amountFrom) >= 0);
}

/**
 * Whether a word of the catalogue covers an act: it stands in the act's words, or the act is a penalty of one of the kinds
 * that the item means (`责令停产停业` covers `停业整顿`; 行政处罚法 9). What of the item's word may be either of two kinds
 * (`没收`) is left to the word itself.
 */
function coversAct(itsWord: string, act: string, kind: string): boolean {
  const [word, told] = [plain(itsWord), plain(act)];
  if (told.includes(word)) return true;
  if (kind !== 'PENALTY') return false;
  const meant = penaltiesNamedBy(word).filter((kinds) => kinds.length === 1);
  return (kindsMeantBy(told) ?? []).some((each) => meant.some((kinds) => kinds.includes(each)));
}

const plain = (text: string): string => text.replace(/\s/g, '');
