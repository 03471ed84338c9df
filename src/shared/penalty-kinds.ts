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

/** The words by which proposals name a kind of penalty (行政处罚法 9), the more special first. */
const KIND_WORDS: readonly (readonly [RegExp, readonly PenaltyKind[]])[] = [
  [/没收违法所得/, ['CONFISCATE_GAINS']],
  [/没收非法财物/, ['CONFISCATE_GOODS']],
  [/没收/, ['CONFISCATE_GOODS', 'CONFISCATE_GAINS']],
  [/罚款/, ['FINE']],
  [/警告/, ['WARNING']],
  [/通报批评/, ['PUBLIC_CRITICISM']],
  [/暂扣/, ['SUSPEND_PERMIT']],
  [/降低资质/, ['DOWNGRADE_QUALIFICATION']],
  [/吊销|撤销/, ['REVOKE_PERMIT']],
  [/停产|停业/, ['STOP_PRODUCTION']],
  [/关闭/, ['CLOSE_BUSINESS']],
  [/限制从业/, ['RESTRICT_PROFESSION']],
  [/限制/, ['RESTRICT_OPERATION']],
  [/拘留/, ['DETENTION']],
];

/** The kinds that a proposal's word may mean, white space ignored; undefined when it has none of these words. */
export function kindsMeantBy(word: string): readonly PenaltyKind[] | undefined {
  const plain = word.replace(/\s/g, '');
  return KIND_WORDS.find(([pattern]) => pattern.test(plain))?.[1];
}
