import { type PenaltyKind } from '../../shared/penalty-kinds.js';

const MONEY: readonly PenaltyKind[] = ['FINE', 'CONFISCATE_GAINS', 'CONFISCATE_GOODS'];

const HEARD_BY_LAW: readonly PenaltyKind[] = [
  'DOWNGRADE_QUALIFICATION',
  'REVOKE_PERMIT',
  'STOP_PRODUCTION',
  'CLOSE_BUSINESS',
  'RESTRICT_PROFESSION',
];

/** Whether money is taken, so that the notice may name an amount. */
export function takesMoney(kinds: readonly PenaltyKind[]): boolean {
  return kinds.some((kind) => MONEY.includes(kind));
}

/**
 * Kinds for which the party may always ask for a hearing: by 行政处罚法 63 and by `further` rules of the field, as 暂扣许可证件
 * by 生态环境行政处罚办法 46; for money the local threshold decides.
 */
export function kindsHeardByLaw(
  kinds: readonly PenaltyKind[],
  further: readonly PenaltyKind[] = [],
): readonly PenaltyKind[] {
  return kinds.filter((kind) => HEARD_BY_LAW.includes(kind) || further.includes(kind));
}

/** From light to heavy, as 行政处罚法 9 lists them. */
const WEIGHTS: readonly (readonly PenaltyKind[])[] = [
  ['WARNING', 'PUBLIC_CRITICISM'],
  ['FINE', 'CONFISCATE_GAINS', 'CONFISCATE_GOODS'],
  ['SUSPEND_PERMIT', 'DOWNGRADE_QUALIFICATION', 'REVOKE_PERMIT'],
  ['RESTRICT_OPERATION', 'STOP_PRODUCTION', 'CLOSE_BUSINESS', 'RESTRICT_PROFESSION'],
  ['DETENTION'],
];

/** Whether other kinds weigh more: a heavier one, or one that was added to those before (行政处罚法 9, 45). */
export function addsWeight(before: readonly PenaltyKind[], now: readonly PenaltyKind[]): boolean {
  const heaviest = (kinds: readonly PenaltyKind[]): number =>
    Math.max(-1, ...kinds.map((kind) => WEIGHTS.findIndex((group) => group.includes(kind))));
  const added = now.some((kind) => !before.includes(kind));
  const allKept = before.every((kind) => now.includes(kind));
  return heaviest(now) > heaviest(before) || (added && allKept);
}
