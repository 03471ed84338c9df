import { type Role } from '../../accounts/index.js';
import { DomainError } from '../../shared/domain-error.js';

/** Who leads where a case is decided. */
const LEADERS: readonly Role[] = ['AGENCY_HEAD', 'DEPUTY_IN_CHARGE', 'DISCUSSION_MEMBER'];

/** The agencies of a case: under entrustment the entrusting agency reviews it (SY-L2). */
interface CaseAgencies {
  readonly agencyId: string;
  readonly reviewingAgencyId: string;
}

/**
 * The agency in whose name the case is decided: an entrusted organisation acts in the name of the entrusting agency,
 * which answers for it, so that its leaders approve, rule and discuss, and its numbers stand on what goes out
 * (行政处罚法 20).
 */
export function decidingAgencyOf({ reviewingAgencyId }: CaseAgencies): string {
  return reviewingAgencyId;
}

export function isLeader(role: Role): boolean {
  return LEADERS.includes(role);
}

/**
 * What only leaders do is not done by those of an entrusted organisation (行政处罚法 20); `permitted` are the roles that
 * may do it at all. @throws ENTRUSTED_MAY_NOT_DECIDE
 */
export function checkDecidingAgency(agencyId: string, permitted: readonly Role[], row: CaseAgencies): void {
  const entrusted = agencyId === row.agencyId && agencyId !== decidingAgencyOf(row);
  if (!entrusted || !permitted.every(isLeader)) return;
  throw new DomainError({
    code: 'ENTRUSTED_MAY_NOT_DECIDE',
    status: 403,
    clauses: ['行政处罚法 20', 'SY-L2'],
    message: {
      zh: '受委托组织以委托机关的名义办案，由委托机关的负责人决定',
      en: 'An entrusted organisation acts in the name of the entrusting agency, whose leaders decide',
    },
    remedy: { zh: '请由委托机关的负责人办理', en: 'Leave it to the leaders of the entrusting agency' },
    level: 'warn',
  });
}
