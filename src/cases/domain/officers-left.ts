import { type ActionName } from '../../accounts/index.js';
import { DomainError } from '../../shared/domain-error.js';

const MIN_OFFICERS = 2;

/** What the officers of a case answer for together: evidence, measures, notice, what they hand in and what they draft. */
const TOGETHER: ReadonlySet<ActionName> = new Set<ActionName>([
  'endInvestigation',
  'recordSeal',
  'recordPreliminaryRegistration',
  'serveNotice',
  'submitForReview',
  'reworkAndResubmit',
  'changeProposal',
  'proceedWithoutReview',
  'draftDecision',
]);

/** The officers of a case, and who of all its people is recused. */
export interface CaseOfficers {
  readonly handlerIds: readonly string[];
  readonly recusedIds: readonly string[];
}

/**
 * A recusal leaves its seat empty: until the head of the unit has filled it, one officer alone does not go on with what
 * takes two (行政处罚法 42, 43; JBM-5).
 *
 * @throws OFFICERS_TOO_FEW
 */
export function checkOfficersLeft(action: ActionName, { handlerIds, recusedIds }: CaseOfficers): void {
  if (!TOGETHER.has(action)) return;
  if (!handlerIds.some((personId) => recusedIds.includes(personId))) return;
  const left = handlerIds.filter((personId) => !recusedIds.includes(personId));
  if (left.length < MIN_OFFICERS) throw officersLeftTooFew(left.length);
}

function officersLeftTooFew(left: number): DomainError {
  return new DomainError({
    code: 'OFFICERS_TOO_FEW',
    status: 409,
    clauses: ['行政处罚法 42', '行政处罚法 43', 'JBM-5'],
    message: {
      zh: `办案人员回避后只剩 ${left} 人，不得少于两人`,
      en: `After a recusal ${left} of the handling officers remain; two are needed`,
    },
    remedy: {
      zh: '请承办机构负责人先变更承办人员，补足两人',
      en: 'The head of the handling unit names another officer first',
    },
    level: 'warn',
  });
}
