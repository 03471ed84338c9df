import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';

/** What a reconsideration, a court or the agency itself did to a decision (行政处罚法 48; 行政复议法 63 to 65). */
export const REVOCATION_EFFECTS = ['REVOKED', 'REMADE', 'CHANGED', 'UNLAWFUL', 'VOID'] as const;
export type RevocationEffect = (typeof REVOCATION_EFFECTS)[number];

/** What must be known of the decision that is revoked. */
export interface RevokedDecision {
  readonly decidedOn: BeijingDate | null;
  /** It was revoked before, with what effect. */
  readonly earlier: readonly RevocationEffect[];
}

/** Effects after which nothing of the decision is left to revoke. */
const FINAL: readonly RevocationEffect[] = ['REVOKED', 'REMADE', 'VOID'];

/** Nothing of the decision is left to be served or performed. */
export function leavesNothing(effect: RevocationEffect): boolean {
  return FINAL.includes(effect);
}

/** What forbids recording it: there is no decision, it was revoked already, or it is dated before the decision. */
export function revocationFaults(
  input: { readonly receivedOn: BeijingDate; readonly explanation: string },
  { decidedOn, earlier }: RevokedDecision,
): Refusal[] {
  if (decidedOn === null) {
    return [fault('NO_DECISION_TO_REVOKE', 409, undefined, '尚未作出决定', 'There is no decision yet')];
  }
  if (earlier.some(leavesNothing)) return [revokedAlready()];
  return [
    ...(input.receivedOn < decidedOn
      ? [fault('REVOKED_BEFORE_DECISION', 422, 'receivedOn', '早于作出决定之日', 'Dated before the decision')]
      : []),
    ...(input.explanation.trim() === ''
      ? [fault('REVOCATION_UNEXPLAINED', 422, 'explanation', '须说明理由', 'It needs its explanation')]
      : []),
  ];
}

/** Nothing is left of the decision that could be revoked once more. */
export function revokedAlready(): Refusal {
  return fault('DECISION_REVOKED_ALREADY', 409, undefined, '该决定已被撤销', 'It was revoked already');
}

function fault(code: string, status: 409 | 422, field: string | undefined, zh: string, en: string): Refusal {
  return {
    code,
    status,
    ...(field ? { field } : {}),
    clauses: ['行政处罚法 48', 'JBM-12'],
    message: { zh, en },
    remedy: { zh: '请核对复议决定、判决等文书', en: 'Check the decision or judgment that was received' },
  };
}
