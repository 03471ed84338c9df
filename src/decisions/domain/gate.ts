import { compareAmounts } from '../../shared/amount.js';
import { type BilingualText } from '../../shared/domain-error.js';
import { clockConditions, type ClockFacts } from './clock-conditions.js';
import { type GateCondition } from './gate-condition.js';
import { type NotifiedDifference } from './notified-terms.js';
import { ageConditions, type AgeFacts } from './party-age.js';

export { type GateCondition } from './gate-condition.js';

/** All that the gate looks at. Every feature reports what it knows; nothing is taken from the engine. */
export interface GateFacts {
  /** The decision has the kinds, amount and legal basis of the newest proposal. */
  readonly sameAsProposal: boolean;
  /** Hash of the newest proposal. */
  readonly proposalHash: string;
  readonly amount: string | null;
  readonly reviewRequired: boolean;
  /** A penalty under summary procedure, and whether its terms keep to the limits; null: ordinary procedure. */
  readonly summary: { readonly withinLimits: boolean } | null;
  /** Cited laws that are not valid on the day the gate is asked. */
  readonly lawsNotValid: readonly string[];
  /** Cited laws that the register does not hold: shown, and no bar (the agency may refuse them where they are cited). */
  readonly lawsUnknown: readonly string[];
  readonly age: AgeFacts;
  readonly clocks: ClockFacts;
  /** The newest round of review, if there was one. */
  readonly review: { readonly opinionKind: string | null; readonly proposalHash: string } | null;
  readonly discussionRequired: boolean;
  readonly discussionClause: string;
  /** Why a leader ordered the discussion; null when nobody did. */
  readonly discussionOrder: string | null;
  readonly discussion: { readonly conclusion: string | null; readonly round: number } | null;
  readonly round: number;
  readonly noticeRequired: boolean;
  readonly noticeClauses: readonly string[];
  /** Where what is proposed differs from what was told; `NEVER_TOLD` when it was amended and nobody was told at all. */
  readonly notTold: readonly (NotifiedDifference | 'NEVER_TOLD')[];
  readonly notice: {
    readonly amount: string | null;
    readonly responseHandled: boolean;
    readonly hearingRequested: boolean;
    readonly hearingRecordSigned: boolean;
    /** Why the party is to be told once more; null: nobody asked for it. */
    readonly repeatReason: string | null;
  } | null;
}

/**
 * The one gate before a decision (行政处罚法 58; SY-L4, SY-L13, SY-M3.0, JBE-L1, ST-2.3.0): a passed review of this very
 * version of the proposal, the collective discussion where it is wanted, notice and hearing, and no amount above the
 * notified one. AGREE alone passes; an overdue review never does.
 */
export function askGate(facts: GateFacts): readonly GateCondition[] {
  return [
    summaryAllowed(facts),
    reviewPassed(facts),
    discussionHeld(facts),
    ...noticeConditions(facts),
    proposalUnchanged(facts),
    lawsValid(facts),
    ...lawsKnown(facts),
    ...ageConditions(facts.age),
    ...clockConditions(facts.clocks),
  ];
}

/** The conditions that are wanted and not fulfilled. */
export function openConditions(conditions: readonly GateCondition[]): readonly GateCondition[] {
  return conditions.filter((condition) => condition.required && !condition.fulfilled);
}

function reviewPassed({ reviewRequired, review }: GateFacts): GateCondition {
  return {
    code: 'REVIEW_NOT_PASSED',
    required: reviewRequired,
    fulfilled: review?.opinionKind === 'AGREE',
    clauses: ['行政处罚法 58', 'SY-L4', 'SY-M3.0', 'JBE-L1', 'ST-2.3.0'],
    text: { zh: '法制审核通过（未经审核或者审核未通过的，不得作出决定）', en: 'Legal review passed' },
    remedy: { zh: '请先完成法制审核并取得同意意见', en: 'Obtain an opinion that agrees first' },
  };
}

function proposalUnchanged({
  reviewRequired,
  review,
  proposalHash,
  sameAsProposal,
}: GateFacts): GateCondition {
  return {
    code: 'PROPOSAL_CHANGED_AFTER_REVIEW',
    required: reviewRequired && review?.opinionKind === 'AGREE',
    fulfilled: sameAsProposal && review?.proposalHash === proposalHash,
    clauses: ['行政处罚法 58', 'SY-L4'],
    text: {
      zh: '拟作出的决定与审核通过的处理意见一致',
      en: 'The decision is the proposal that was reviewed',
    },
    remedy: { zh: '处理意见变更后须再次报送审核', en: 'A changed proposal must be reviewed again' },
  };
}

/** What is decided without review because it is small must be small (行政处罚法 51; SY-R22, ST-2.3.3(2)). */
function summaryAllowed({ summary }: GateFacts): GateCondition {
  return {
    code: 'SUMMARY_NOT_ALLOWED',
    required: summary !== null,
    fulfilled: summary?.withinLimits === true,
    clauses: ['行政处罚法 51'],
    text: {
      zh: '当场处罚在限额以内（公民二百元以下、法人或者其他组织三千元以下罚款或者警告）',
      en: 'The penalty is within the limits of the summary procedure',
    },
    remedy: {
      zh: '请转为普通程序办理（依规定报送法制审核）',
      en: 'Change to the ordinary procedure, with its review',
    },
  };
}

/**
 * Whether the party must be told before the decision can follow: not yet, what changed since, a higher amount than the one
 * it was told, or its time to answer is not over (行政处罚法 44, 45, 62; A7). Until then nothing is discussed.
 */
export function noticeWanted(facts: GateFacts): boolean {
  return openConditions(noticeConditions(facts)).some(({ code }) => code !== 'HEARING_RECORD_REQUIRED');
}

/** A repealed law cannot be cited on a day on which it is not valid (SY-D8; law B5). */
function lawsValid({ lawsNotValid }: GateFacts): GateCondition {
  const named = lawsNotValid.length > 0 ? `：${lawsNotValid.join('、')}` : '';
  return {
    code: 'LAW_NOT_VALID',
    required: true,
    fulfilled: lawsNotValid.length === 0,
    clauses: ['SY-D8', '行政处罚法 37'],
    text: {
      zh: `所引法律当日有效${named}`,
      en: `Every law cited is valid that day${lawsNotValid.length > 0 ? `: ${lawsNotValid.join(', ')}` : ''}`,
    },
    remedy: {
      zh: '请改引当日有效的法律；变更依据后须再次报送审核',
      en: 'Cite the law that is valid; a changed basis must be reviewed again',
    },
  };
}

/** What nobody could check is said where the decision is looked at, and stays no bar (SY-D8; 系统默认). */
function lawsKnown({ lawsUnknown }: GateFacts): GateCondition[] {
  if (lawsUnknown.length === 0) return [];
  return [
    {
      code: 'LAW_UNKNOWN',
      required: false,
      fulfilled: false,
      clauses: ['SY-D8'],
      text: {
        zh: `以下法律不在法律依据库中，系统无法核对其效力：${lawsUnknown.join('、')}`,
        en: `Not in the register of laws, so not checked: ${lawsUnknown.join(', ')}`,
      },
      remedy: {
        zh: '请人工核对其效力，或者补入法律依据库',
        en: 'Check it by hand, or have it added to the register',
      },
    },
  ];
}

function discussionHeld({
  discussionRequired,
  discussionClause,
  discussionOrder,
  discussion,
  round,
}: GateFacts): GateCondition {
  return {
    code: 'DISCUSSION_REQUIRED',
    required: discussionRequired,
    fulfilled: discussion?.conclusion === 'AGREE' && discussion.round === round,
    clauses: [...new Set([discussionClause, '行政处罚法 57'])],
    text: {
      zh: `集体讨论通过${discussionOrder === null ? '' : `（负责人要求讨论：${discussionOrder}）`}`,
      en: `Collective discussion agreed${discussionOrder === null ? '' : ` (ordered: ${discussionOrder})`}`,
    },
    remedy: {
      zh: '请先召开集体讨论，并形成同意的结论',
      en: 'Hold the collective discussion first, and conclude it with agreement',
    },
  };
}

const DIFFERENCE_NAMES: Readonly<Record<GateFacts['notTold'][number], BilingualText>> = {
  KINDS: { zh: '处罚种类', en: 'kinds' },
  BASIS: { zh: '依据', en: 'basis' },
  FACTS: { zh: '事实', en: 'facts' },
  NEVER_TOLD: { zh: '变更后的内容', en: 'what was amended' },
};

/** Facts, basis or content that changed since they were told are told again before any decision (A7). */
function newNotice({ notice, notTold, noticeClauses }: GateFacts): GateCondition {
  const repeatReason = notice?.repeatReason ?? null;
  const [zh, en] = whyTellAgain(notTold, repeatReason);
  return {
    code: 'NEW_NOTICE_REQUIRED',
    required: notice !== null || notTold.length > 0,
    fulfilled: notTold.length === 0 && repeatReason === null,
    clauses: [...new Set(['行政处罚法 44', '行政处罚法 45', ...noticeClauses, 'SY-L10', 'A7'])],
    text: {
      zh: `拟作出的决定与告知的事实、依据、内容一致${zh}`,
      en: `The decision is what the party was told${en}`,
    },
    remedy:
      notTold.length === 0
        ? { zh: '请重新告知当事人', en: 'Give notice again' }
        : { zh: '请就变更后的事实、依据、内容重新告知当事人', en: 'Give notice again of what has changed' },
  };
}

function whyTellAgain(notTold: GateFacts['notTold'], repeatReason: string | null): [zh: string, en: string] {
  if (notTold.length === 0) {
    return repeatReason === null
      ? ['', '']
      : [`（要求重新告知：${repeatReason}）`, ` (to be told anew: ${repeatReason})`];
  }
  const zh = notTold.map((each) => DIFFERENCE_NAMES[each].zh).join('、');
  const en = notTold.map((each) => DIFFERENCE_NAMES[each].en).join(', ');
  return [`（已变更：${zh}）`, ` (changed: ${en})`];
}

function noticeConditions(facts: GateFacts): GateCondition[] {
  const { noticeRequired, notice, amount } = facts;
  return [
    {
      code: 'NOTICE_REQUIRED',
      required: noticeRequired,
      fulfilled: notice !== null,
      clauses: facts.noticeClauses,
      text: {
        zh: '已告知当事人拟作出的决定及其权利（强制执行前为催告）',
        en: 'The party was given notice (before enforcement: the demand)',
      },
      remedy: {
        zh: '请先送达事先告知书（强制执行前送达催告书）',
        en: 'Serve the prior notice first (before enforcement: the written demand)',
      },
    },
    newNotice(facts),
    {
      code: 'RESPONSE_PERIOD_RUNNING',
      required: notice !== null,
      fulfilled: notice?.responseHandled === true,
      clauses: ['行政处罚法 45', '行政处罚法 64'],
      text: {
        zh: '陈述申辩、听证期限已过或者已经处理',
        en: 'The party’s response was heard or its period is over',
      },
      remedy: { zh: '请先记录当事人的意见', en: 'Record the party’s response first' },
    },
    {
      code: 'HEARING_RECORD_REQUIRED',
      required: notice?.hearingRequested === true,
      fulfilled: notice?.hearingRecordSigned === true,
      clauses: ['行政处罚法 65'],
      text: { zh: '听证笔录已签字', en: 'The hearing record is signed' },
      remedy: { zh: '请先举行听证并完成笔录', en: 'Hold the hearing and complete its record' },
    },
    {
      code: 'AMOUNT_ABOVE_NOTIFIED',
      required: noticeRequired && notice !== null && amount !== null,
      fulfilled:
        amount === null || (typeof notice?.amount === 'string' && compareAmounts(amount, notice.amount) <= 0),
      clauses: ['行政处罚法 44', '行政处罚法 45'],
      text: { zh: '金额不高于告知的金额', en: 'The amount is not above the one notified' },
      remedy: {
        zh: '请按告知的金额作出决定，或者重新告知',
        en: 'Keep to the notified amount, or give notice again',
      },
    },
  ];
}
