import { type EffectiveProfile, type ScopeCriterion } from '../../agencies/index.js';

/** Why a decision must be reviewed. */
export interface ScopeReason {
  readonly criterion: ScopeCriterion | 'ALL_NON_SUMMARY' | 'VOLUNTARY';
  readonly clause: string;
}

export interface ScopeQuestion {
  readonly answers: Readonly<Partial<Record<ScopeCriterion, boolean>>>;
  readonly hearingHeld: boolean;
  readonly summaryProcedure: boolean;
  readonly voluntary: boolean;
  readonly profile: EffectiveProfile;
}

/**
 * Whether the decision must pass legal review, with every reason that fired (行政处罚法 58, SY-L3, SY-L4, JX-L7).
 * A hearing that was held counts whatever the answers say.
 */
export function assessScope(question: ScopeQuestion): readonly ScopeReason[] {
  const { answers, hearingHeld, summaryProcedure, voluntary, profile } = question;
  if (summaryProcedure) return [];
  const criteria = profile.scopeCriteria;
  const met = criteria.value.filter(
    (criterion) => answers[criterion] === true || (criterion === 'HEARING_HELD' && hearingHeld),
  );
  const reasons: ScopeReason[] = met.map((criterion) => ({ criterion, clause: criteria.source.reference }));
  const all = profile.reviewAllNonSummary;
  if (all.value) reasons.push({ criterion: 'ALL_NON_SUMMARY', clause: all.source.reference });
  if (voluntary) reasons.push({ criterion: 'VOLUNTARY', clause: profile.voluntaryReview.source.reference });
  return reasons;
}

/** What scope depends on, as a submission and its case hold it. */
export interface ScopeSource {
  readonly scope: ScopeQuestion['answers'];
  readonly circumstances: readonly string[];
  readonly voluntary: boolean;
}

/** The reasons why this submission must be reviewed; empty when review is not required. */
export function reviewReasons(
  content: ScopeSource,
  row: { readonly procedure: string },
  profile: EffectiveProfile,
): readonly ScopeReason[] {
  return assessScope({
    answers: content.scope,
    hearingHeld: content.circumstances.includes('HEARING_HELD'),
    summaryProcedure: row.procedure === 'SUMMARY',
    voluntary: content.voluntary,
    profile,
  });
}
