import { type BeijingDate } from '../../shared/beijing-time.js';
import { type GateCondition } from './gate-condition.js';

/** What the clocks of a case say to its decision. */
export interface ClockFacts {
  /** The running case limit; null when none runs. */
  readonly caseLimit: { readonly due: BeijingDate; readonly overdue: boolean } | null;
  /** Why it is decided after its limit, as the draft says. */
  readonly lateReason: string | undefined;
  readonly drafted: boolean;
  /** The law itself sets the limit of this very decision, as of a penalty; not when a permit is taken back. */
  readonly statutory: boolean;
  /** Day of the hearing, and of the receipt of the bundle that was reviewed. */
  readonly hearingHeldOn: BeijingDate | null;
  readonly reviewReceivedOn: BeijingDate | null;
}

/** Whether a hearing was held after the bundle had come to the review, which therefore knows nothing of it. */
export function heardAfterReview({ hearingHeldOn, reviewReceivedOn }: ClockFacts): boolean {
  return hearingHeldOn !== null && reviewReceivedOn !== null && hearingHeldOn > reviewReceivedOn;
}

/**
 * The limit is kept, or the decision says why not (行政处罚法 60); a case that was heard is reviewed after the hearing
 * (A8-9).
 */
export function clockConditions(facts: ClockFacts): GateCondition[] {
  const { caseLimit, lateReason, drafted } = facts;
  const overdue = caseLimit?.overdue === true;
  return [
    {
      code: 'REVIEW_BEFORE_HEARING',
      required: facts.hearingHeldOn !== null && facts.reviewReceivedOn !== null,
      fulfilled: !heardAfterReview(facts),
      clauses: ['行政处罚法 58', '行政处罚法 65'],
      text: {
        zh: '听证案件在听证后经过法制审核',
        en: 'A case that was heard was reviewed after the hearing',
      },
      remedy: { zh: '请附听证笔录再次报送审核', en: 'Send it for review again, with the hearing record' },
    },
    {
      code: 'CASE_LIMIT_PASSED',
      required: overdue && drafted && facts.statutory,
      fulfilled: !overdue || Boolean(lateReason?.trim()),
      clauses: ['行政处罚法 60'],
      text: {
        zh: `在办案期限内作出决定${caseLimit ? `（${caseLimit.due}）` : ''}，逾期的说明理由`,
        en: `Decided within the case limit${caseLimit ? ` (${caseLimit.due})` : ''}, or late with a reason`,
      },
      remedy: {
        zh: '请填写逾期作出决定的理由',
        en: 'Give the reason for the delay',
      },
    },
  ];
}
