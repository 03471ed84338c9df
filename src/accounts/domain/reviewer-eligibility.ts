import type { BeijingDate } from '../../shared/beijing-time.js';
import type { Refusal } from '../../shared/domain-error.js';
import type { Person, ReviewerRegistration } from './person.js';

type Reviewer = Pick<Person, 'personId' | 'name' | 'registrations'>;

export interface ReviewerQuestion {
  readonly person: Reviewer;
  /** Person ids of everyone who handles or handled the case. */
  readonly caseHandlers: readonly string[];
  readonly caseKind: string;
  /** Beijing date of the assignment. */
  readonly date: BeijingDate;
  readonly agencyRules: ReviewerRules;
}

/** What an agency's profile may ask beyond the law. */
export interface ReviewerRules {
  /** First-time reviewers of *any* kind of case need the qualification; for penalties the law says so itself. */
  readonly firstTimeReviewerNeedsLegalQualification: boolean;
  /** Only people of the confirmed register (名录库) review; 系统默认 where the agency does not say. */
  readonly mustBeRegistered: boolean;
}

/** The register's entry on the Beijing date: the newest that had begun by then, unless it had ended. */
export function registrationOn(
  registrations: readonly ReviewerRegistration[],
  date: BeijingDate,
): ReviewerRegistration | undefined {
  const begun = registrations.find(({ registeredFrom }) => registeredFrom <= date);
  return begun && (begun.registeredTo === null || date <= begun.registeredTo) ? begun : undefined;
}

/**
 * Every reason why this person may not review this case: handles it (办案人员不得作为审核人员, [P] for every profile),
 * is not in the confirmed register where the agency wants it (JBM-23, SY-M3.1), or reviews for the first time without 法律职业资格
 * (行政处罚法 58 for penalties, JX-L4).
 */
export function checkReviewerMayReview(question: ReviewerQuestion): readonly Refusal[] {
  const { person, caseHandlers, caseKind, date, agencyRules } = question;
  const faults: Refusal[] = [];
  if (caseHandlers.includes(person.personId)) faults.push(reviewerIsHandler(person));
  const registration = registrationOn(person.registrations, date);
  if (agencyRules.mustBeRegistered && !registration?.confirmed)
    faults.push(reviewerNotRegistered(person, date));
  const firstTime =
    registration?.firstReviewedOn === undefined ||
    registration.firstReviewedOn === null ||
    registration.firstReviewedOn > date;
  const needed = caseKind === 'PENALTY' || agencyRules.firstTimeReviewerNeedsLegalQualification;
  if (needed && firstTime && !registration?.legalQualificationNo)
    faults.push(reviewerNotQualified(person, caseKind));
  return faults;
}

function reviewerIsHandler({ personId, name }: Reviewer): Refusal {
  return {
    code: 'REVIEWER_IS_HANDLER',
    status: 422,
    field: 'reviewer',
    clauses: ['市场监管总局令第42号', '生态环境行政处罚办法 38', 'JBE-L2', 'A6 reviewerMustNotBeHandler'],
    message: {
      zh: `${name}是本案办案人员，不得审核本案`,
      en: `${name} handles this case and may not review it`,
    },
    remedy: { zh: '请指派未参与办案的审核人员', en: 'Assign a reviewer who took no part in the case' },
    details: { personId },
    level: 'warn',
  };
}

function reviewerNotRegistered({ personId, name }: Reviewer, date: BeijingDate): Refusal {
  return {
    code: 'REVIEWER_NOT_REGISTERED',
    status: 422,
    field: 'reviewer',
    clauses: ['JBM-23', 'SY-M3.1'],
    message: {
      zh: `${name}在 ${date} 不在已确认的法制审核人员名录库中`,
      en: `${name} is not in the confirmed register of reviewers on ${date}`,
    },
    remedy: {
      zh: '请指派名录库中的审核人员，或先办理入库确认',
      en: 'Assign a registered reviewer, or have the entry confirmed first',
    },
    details: { personId },
    level: 'warn',
  };
}

function reviewerNotQualified({ personId, name }: Reviewer, caseKind: string): Refusal {
  return {
    code: 'REVIEWER_NOT_QUALIFIED',
    status: 422,
    field: 'reviewer',
    clauses: caseKind === 'PENALTY' ? ['行政处罚法 58', 'JX-L4'] : ['JX-L4'],
    message: {
      zh: `${name}初次从事法制审核，未取得法律职业资格`,
      en: `${name} reviews for the first time and holds no legal professional qualification`,
    },
    remedy: {
      zh: '请指派已取得法律职业资格的人员，或先登记其资格证书',
      en: 'Assign someone who holds the qualification, or record the certificate first',
    },
    details: { personId },
    level: 'warn',
  };
}
