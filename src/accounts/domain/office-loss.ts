import type { Person } from './person.js';
import type { Role } from './role.js';

/** What of an account decides which offices are held. */
export type Office = Pick<Person, 'agencyId' | 'unitId' | 'roles' | 'disabled'>;

/** Offices that are held in one unit: whoever moves to another leaves them behind there. */
const OF_A_UNIT: readonly Role[] = ['HANDLING_UNIT_HEAD', 'LEGAL_REVIEWER', 'LEGAL_UNIT_HEAD'];

/**
 * The offices that somebody holds no more where they held them: all of them when the account is disabled or changes
 * agency, those taken away, and after a move those of the unit that was left.
 */
export function officesLost(before: Office, after: Office): readonly Role[] {
  if (before.disabled) return [];
  if (after.disabled || after.agencyId !== before.agencyId) return before.roles;
  const moved = after.unitId !== before.unitId;
  return before.roles.filter((role) => !after.roles.includes(role) || (moved && OF_A_UNIT.includes(role)));
}
