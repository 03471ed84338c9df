/** The kinds of administrative penalties (行政处罚法 9), and what a notice about another kind of act announces. */
export const PENALTY_KINDS = [
  'WARNING',
  'PUBLIC_CRITICISM',
  'FINE',
  'CONFISCATE_GAINS',
  'CONFISCATE_GOODS',
  'SUSPEND_PERMIT',
  'DOWNGRADE_QUALIFICATION',
  'REVOKE_PERMIT',
  'RESTRICT_OPERATION',
  'STOP_PRODUCTION',
  'CLOSE_BUSINESS',
  'RESTRICT_PROFESSION',
  'DETENTION',
  'OTHER',
] as const;
export type PenaltyKind = (typeof PENALTY_KINDS)[number];

/** A confiscation up to where the next penalty begins: what is confiscated stands in it (`没收违法所得、非法财物`). */
const confiscationOf = (things: string): RegExp => new RegExp(`没收[^，,；;并]*?(?:${things})`);
const GAINS = '违法所得|非法所得';
const GOODS = '财物|物品|产品|食品|药品|商品|工具|设备|原料|材料';

/** The words by which proposals name a kind of penalty (行政处罚法 9); a word that may mean two kinds names either. */
const KIND_WORDS: readonly (readonly [RegExp, readonly PenaltyKind[]])[] = [
  [confiscationOf(GAINS), ['CONFISCATE_GAINS']],
  [confiscationOf(GOODS), ['CONFISCATE_GOODS']],
  [new RegExp(`没收(?![^，,；;并]*?(?:${GAINS}|${GOODS}))`), ['CONFISCATE_GOODS', 'CONFISCATE_GAINS']],
  [/罚款/, ['FINE']],
  [/警告/, ['WARNING']],
  [/通报批评/, ['PUBLIC_CRITICISM']],
  [/暂扣/, ['SUSPEND_PERMIT']],
  [/降低资质/, ['DOWNGRADE_QUALIFICATION']],
  [/吊销|撤销/, ['REVOKE_PERMIT']],
  [/停产|停业/, ['STOP_PRODUCTION']],
  [/关闭/, ['CLOSE_BUSINESS']],
  [/限制从业/, ['RESTRICT_PROFESSION']],
  [/限制(?!从业)/, ['RESTRICT_OPERATION']],
  [/拘留/, ['DETENTION']],
];

/**
 * The penalties that a proposal's word names, white space ignored: `没收违法所得并处罚款` names two. Each with the kinds that
 * it may mean: `没收` alone is of gains or of goods (行政处罚法 9).
 */
export function penaltiesNamedBy(word: string): readonly (readonly PenaltyKind[])[] {
  const plain = word.replace(/\s/g, '');
  return KIND_WORDS.filter(([pattern]) => pattern.test(plain)).map(([, kinds]) => kinds);
}

/** All kinds that a proposal's word may mean; undefined when it names none. */
export function kindsMeantBy(word: string): readonly PenaltyKind[] | undefined {
  const named = penaltiesNamedBy(word);
  return named.length === 0 ? undefined : [...new Set(named.flat())];
}
