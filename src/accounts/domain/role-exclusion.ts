import type { Refusal } from '../../shared/domain-error.js';
import { PLATFORM } from './actor.js';
import { ROLE_NAMES, type Role } from './role.js';

/** The three administrators that exclude one another (三员分立, GB/T 22239-2019 三级). */
export const ADMINISTRATORS = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const satisfies Role[];

/** Roles that belong to no agency. */
const PLATFORM_ROLES: readonly Role[] = ['SUPERVISOR', 'PROCESS_ADMIN', ...ADMINISTRATORS];

/**
 * Every reason why one person may not hold these roles together: two of the three administrators, an administrator
 * who also takes part in cases, or an agency's role outside an agency.
 */
export function checkRolesTogether(roles: readonly Role[], agencyId: string): readonly Refusal[] {
  const faults: Refusal[] = [];
  const administrators = ADMINISTRATORS.filter((role) => roles.includes(role));
  const office = roles.filter((role) => !PLATFORM_ROLES.includes(role));
  if (administrators.length > 1) faults.push(administratorsExclude(administrators));
  if (administrators.length > 0 && roles.length > administrators.length) faults.push(administratorInOffice());
  if (agencyId === PLATFORM && office.length > 0) faults.push(roleNeedsAgency(office));
  return faults;
}

function administratorsExclude(roles: readonly Role[]): Refusal {
  const names = roles.map((role) => ROLE_NAMES[role]);
  return {
    code: 'ADMINISTRATORS_EXCLUDE_EACH_OTHER',
    status: 422,
    field: 'roles',
    clauses: ['GB/T 22239-2019 三员分立'],
    message: {
      zh: `同一人不得兼任${names.map(({ zh }) => zh).join('、')}：建账户、授权限、看审计须由三人分担`,
      en: `One person may not be ${names.map(({ en }) => en).join(' and ')}: making accounts, granting roles and reading the audit lie with three people`,
    },
    remedy: { zh: '请为其中一项另行指定人员', en: 'Give one of them to somebody else' },
    level: 'warn',
  };
}

function administratorInOffice(): Refusal {
  return {
    code: 'ADMINISTRATOR_IN_OFFICE',
    status: 422,
    field: 'roles',
    clauses: ['GB/T 22239-2019 三员分立', 'P'],
    message: {
      zh: '系统、安全、审计管理员不得兼任其他角色',
      en: 'A system, security or audit administrator holds no other role',
    },
    remedy: { zh: '请另建账户或去掉其他角色', en: 'Remove the other roles or use another account' },
    level: 'warn',
  };
}

function roleNeedsAgency(roles: readonly Role[]): Refusal {
  const names = roles.map((role) => ROLE_NAMES[role]);
  return {
    code: 'ROLE_NEEDS_AGENCY',
    status: 422,
    field: 'roles',
    message: {
      zh: `${names.map(({ zh }) => zh).join('、')}须属于某一机关`,
      en: `Only a member of an agency can be ${names.map(({ en }) => en).join(', ')}`,
    },
    remedy: { zh: '请在该机关的机构下建立人员', en: 'Create the person in a unit of that agency' },
  };
}
