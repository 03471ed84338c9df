import { type ActionName } from '../../accounts/index.js';
import { type Refusal } from '../../shared/domain-error.js';

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

/** An officer of a case, as much as decides whether they still handle it. */
export interface Officer {
  readonly personId: string;
  readonly disabled: boolean;
  readonly roles: readonly string[];
  /** What is wrong with their certificate on the day of the act. */
  readonly certificateFaults: readonly Refusal[];
}

/** The officers of a case, and who of all its people is recused. */
export interface CaseOfficers {
  readonly officers: readonly Officer[];
  readonly recusedIds: readonly string[];
  readonly actorId: string;
}

/** Who handles a case; who handled it before and so never reviews it; who is recused from it. Ids of people. */
export interface CasePeople {
  readonly handlerIds: string[];
  readonly formerHandlerIds: string[];
  readonly recusedIds: string[];
}

/** The handlers of a case who are not recused from it (行政处罚法 43). */
export function handlersLeft({ handlerIds, recusedIds }: Omit<CasePeople, 'formerHandlerIds'>): string[] {
  return handlerIds.filter((id) => !recusedIds.includes(id));
}

/**
 * Who takes up the case in which a decision is made again: party and matter are the same, so whoever is recused stays
 * recused and does not handle it (行政处罚法 43, JBM-12), and whoever handled it before does not review it. Fewer than two
 * may be left: the order to decide again is recorded all the same, and the head of the unit fills the empty seats before
 * the handlers go on (行政处罚法 42), as after a recusal in the middle of a case.
 */
export function peopleOfRemade(row: CasePeople): CasePeople {
  const { formerHandlerIds, recusedIds } = row;
  return { handlerIds: handlersLeft(row), formerHandlerIds, recusedIds };
}

export function needsOfficersTogether(action: ActionName): boolean {
  return TOGETHER.has(action);
}

/**
 * A recusal, somebody who left office and a certificate that lapsed leave a seat empty: until the head of the unit has
 * filled it, one officer alone does not go on with what takes two, and nobody acts whose own certificate is not valid
 * that day (行政处罚法 42, 43; JBM-3, JBM-5, ST-2.1.3(2)).
 */
export function officersLeftFaults({ officers, recusedIds, actorId }: CaseOfficers): Refusal[] {
  const inOffice = officers.filter(
    ({ personId, disabled, roles }) =>
      !disabled && roles.includes('HANDLER') && !recusedIds.includes(personId),
  );
  const left = inOffice.filter(({ certificateFaults }) => certificateFaults.length === 0).length;
  const tooFew = left < MIN_OFFICERS;
  const concerned = inOffice.filter(({ personId }) => tooFew || personId === actorId);
  return [
    ...(tooFew ? [officersLeftTooFew(left)] : []),
    ...concerned.flatMap(({ certificateFaults }) => certificateFaults),
  ];
}

function officersLeftTooFew(left: number): Refusal {
  return {
    code: 'OFFICERS_TOO_FEW',
    status: 409,
    clauses: ['行政处罚法 42', '行政处罚法 43', 'JBM-5'],
    message: {
      zh: `在任、未回避且证件有效的办案人员只有 ${left} 人，不得少于两人`,
      en: `Of the handling officers ${left} are in office, not recused and certified; two are needed`,
    },
    remedy: {
      zh: '请承办机构负责人先变更承办人员，补足两人',
      en: 'The head of the handling unit names another officer first',
    },
    level: 'warn',
  };
}
