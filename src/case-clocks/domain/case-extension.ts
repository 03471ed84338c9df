import { type CaseKind, type EffectiveProfile } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import {
  caseExtensionLengthMissing,
  caseExtensionNeedsDiscussion,
  caseExtensionNeedsGovernment,
  caseExtensionTooLate,
  caseExtensionTooLong,
  caseExtensionUndecided,
  secondCaseExtension,
} from './case-clocks.errors.js';

/** How the case limit of this kind of act may be extended; days as the limit counts them. */
export interface CaseExtensionRule {
  readonly firstDays: number;
  /** Calendar days of a further extension by collective discussion; null: no ceiling; absent: there is none. */
  readonly furtherMaxDays?: number | null;
  readonly clause: string;
  /** Not the agency's head but the head of the government at its level approves it (本级人民政府负责人). */
  readonly byGovernment?: true;
}

/** A permit 10 working days, once, a jointly handled one 15 (行政许可法 42); others 30 calendar days, then by collective discussion (law.md B4, B5). */
export function caseExtensionRule(
  profile: EffectiveProfile,
  kind: CaseKind,
  joint = false,
): CaseExtensionRule {
  if (kind === 'PERMIT' && joint) {
    const { value, source } = profile.jointPermitLimit;
    return { firstDays: value.extensionWorkingDays, clause: source.reference, byGovernment: true };
  }
  if (kind === 'PERMIT') {
    const { value, source } = profile.permitLimit;
    return { firstDays: value.extensionWorkingDays, clause: source.reference };
  }
  const { value, source } = profile.caseLimitExtension;
  return { ...value, clause: source.reference };
}

/** Where the extensions of a case stand. */
export interface CaseExtensionSituation {
  readonly rule: CaseExtensionRule;
  readonly approved: number;
  readonly undecided: boolean;
  readonly due: BeijingDate;
  readonly overdue: boolean;
}

/** Whether the case limit may be extended now; asked for before it has passed. */
export function mayBeExtended(situation: CaseExtensionSituation): Refusal[] {
  const { rule, approved, undecided, due, overdue } = situation;
  if (overdue) return [caseExtensionTooLate(due, rule.clause)];
  if (undecided) return [caseExtensionUndecided(rule.clause)];
  return approved > 0 && rule.furtherMaxDays === undefined ? [secondCaseExtension(rule.clause)] : [];
}

/** The days asked for: at most those of the first extension; a further one names its own. */
export function extensionDays(
  rule: CaseExtensionRule,
  approved: number,
  days: number | undefined,
): { readonly days: number; readonly faults: Refusal[] } {
  if (approved === 0) {
    const asked = days ?? rule.firstDays;
    const faults = asked > rule.firstDays ? [caseExtensionTooLong(rule.firstDays, rule.clause)] : [];
    return { days: asked, faults };
  }
  if (days === undefined) return { days: 0, faults: [caseExtensionLengthMissing(rule.clause)] };
  const max = rule.furtherMaxDays ?? null;
  return { days, faults: max !== null && days > max ? [caseExtensionTooLong(max, rule.clause)] : [] };
}

/** The leaders' meeting that decided on a further extension. */
export interface ExtensionDiscussion {
  readonly on: BeijingDate;
  /** Sign-in names. */
  readonly members: readonly string[];
  readonly minutes: string;
}

/**
 * The head alone approves the first extension; a further one needs the leaders' discussion, two at least; that of a
 * jointly handled permit the approval of the government's head (行政许可法 42).
 */
export function approvalFaults(
  rule: CaseExtensionRule,
  further: boolean,
  discussion: ExtensionDiscussion | undefined,
  governmentApproval?: string,
): Refusal[] {
  if (rule.byGovernment && !governmentApproval?.trim()) return [caseExtensionNeedsGovernment(rule.clause)];
  const held = discussion && discussion.members.length >= 2 && discussion.minutes.trim() !== '';
  return further && !held ? [caseExtensionNeedsDiscussion(rule.clause)] : [];
}
