import { type EffectiveProfile, type ScopeCriterion } from '../../agencies/index.js';
import { type CatalogueHit } from '../../registers/index.js';
import { type BilingualText } from '../../shared/domain-error.js';

/** Why a decision must be reviewed: a criterion of law, an item of the catalogue, a switch, or the unit's own wish. */
export interface ScopeReason {
  readonly criterion: ScopeCriterion | 'HEARING_RIGHT' | 'CATALOGUE' | 'ALL_NON_SUMMARY' | 'VOLUNTARY';
  readonly clause: string;
  readonly text: BilingualText;
}

const CRITERION_NAMES: Readonly<Record<ScopeCriterion, BilingualText>> = {
  MAJOR_PUBLIC_INTEREST: { zh: '涉及重大公共利益', en: 'Major public interest' },
  SOCIAL_INFLUENCE_OR_RISK: {
    zh: '可能造成重大社会影响或者引发社会风险',
    en: 'Major social influence or risk',
  },
  MAJOR_RIGHTS_DIRECT: {
    zh: '直接关系当事人或者第三人重大权益',
    en: 'Directly concerns major rights of the party or others',
  },
  HEARING_HELD: { zh: '经过听证程序', en: 'A hearing was held' },
  COMPLEX_MULTI_RELATION: {
    zh: '案件情况疑难复杂、涉及多个法律关系',
    en: 'Difficult, complex, several legal relations',
  },
  STATUTORY: { zh: '法律、法规规定应当进行法制审核', en: 'A law or regulation says so' },
};

export interface ScopeQuestion {
  readonly answers: Readonly<Partial<Record<ScopeCriterion, boolean>>>;
  readonly hearingHeld: boolean;
  /** The party may ask for a hearing about this penalty (行政处罚法 63), whether or not it does. */
  readonly hearingRight: boolean;
  readonly summaryProcedure: boolean;
  readonly voluntary: boolean;
  /** Items of the agency's catalogue that cover the case. */
  readonly catalogue: readonly CatalogueHit[];
  readonly profile: EffectiveProfile;
}

/**
 * Whether the decision must pass legal review, with every reason that fired and its source (行政处罚法 58; SY-L3, SY-L4,
 * SY-M3.2, JBM-25, JBM-26, ST-2.3.3(1), ST-2.3.3(2), JX-L6, JX-L7, JBE-L4, JBE-L5). A hearing that was held counts
 * whatever the answers say; a penalty under summary procedure is not reviewed (行政处罚法 51).
 */
export function assessScope(question: ScopeQuestion): readonly ScopeReason[] {
  const { answers, hearingHeld, hearingRight, summaryProcedure, voluntary, catalogue, profile } = question;
  if (summaryProcedure) return [];
  const { value: criteria, source } = profile.scopeCriteria;
  const met = criteria.filter(
    (criterion) => answers[criterion] === true || (criterion === 'HEARING_HELD' && hearingHeld),
  );
  return [
    ...met.map((criterion) => ({ criterion, clause: source.reference, text: CRITERION_NAMES[criterion] })),
    ...(hearingRight ? reasonOfHearingRight(profile) : []),
    ...catalogue.map(reasonOfItem),
    ...reasonsOfSwitches(profile, voluntary),
  ];
}

/** Each reason once, in the order in which they came up. */
export function distinctReasons(reasons: readonly ScopeReason[]): readonly ScopeReason[] {
  const identity = ({ criterion, clause, text }: ScopeReason): string => `${criterion}/${clause}/${text.zh}`;
  return [...new Map(reasons.map((reason) => [identity(reason), reason])).values()];
}

/** Whether the decision is a major one: reviewed for what it is, not because all or this one are sent in (SY-L3, SY-L4). */
export function isMajor(reasons: readonly ScopeReason[]): boolean {
  return reasons.some(({ criterion }) => criterion !== 'VOLUNTARY' && criterion !== 'ALL_NON_SUMMARY');
}

function reasonOfHearingRight({ hearingRightAsksForReview: rule }: EffectiveProfile): ScopeReason[] {
  if (!rule.value) return [];
  const text = { zh: '需经听证程序（当事人有权要求听证）', en: 'The party may ask for a hearing' };
  return [{ criterion: 'HEARING_RIGHT', clause: rule.source.reference, text }];
}

function reasonOfItem({ item, basis, assumed }: CatalogueHit): ScopeReason {
  const open = assumed.map((each) => (each === 'field' ? '领域' : '层级')).join('、');
  const note = open === '' ? '' : `（案件未载明${open}，按属于处理）`;
  return {
    criterion: 'CATALOGUE',
    clause: basis,
    text: { zh: `目录事项：${item}${note}`, en: `Item of the catalogue: ${item}` },
  };
}

function reasonsOfSwitches(profile: EffectiveProfile, voluntary: boolean): ScopeReason[] {
  const all = profile.reviewAllNonSummary;
  const own = profile.voluntaryReview;
  const reasons: ScopeReason[] = [];
  if (all.value) {
    reasons.push({
      criterion: 'ALL_NON_SUMMARY',
      clause: all.source.reference,
      text: { zh: '简易程序以外全部审核', en: 'Everything but summary cases is reviewed' },
    });
  }
  if (voluntary && own.value) {
    reasons.push({
      criterion: 'VOLUNTARY',
      clause: own.source.reference,
      text: { zh: '认为需要审核而自愿报送', en: 'Submitted voluntarily' },
    });
  }
  return reasons;
}
