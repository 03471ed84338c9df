import { type Role } from '../../accounts/index.js';

/** Who takes an office in one case, in this order, once everybody who holds it is recused (who: 系统默认). */
const STEPS_IN: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  AGENCY_HEAD: ['DEPUTY_IN_CHARGE'],
  DEPUTY_IN_CHARGE: ['AGENCY_HEAD'],
  LEGAL_UNIT_HEAD: ['DEPUTY_IN_CHARGE', 'AGENCY_HEAD'],
  HANDLING_UNIT_HEAD: ['DEPUTY_IN_CHARGE', 'AGENCY_HEAD'],
};

/** The offices whose work goes to somebody else when their holders are recused. */
export const OFFICES = Object.keys(STEPS_IN) as readonly Role[];

/** By office, everybody in one case who holds it, recused or not. */
export type OfficeHolders = Readonly<Partial<Record<Role, readonly string[]>>>;

/**
 * Whoever is recused takes no part in the case, and the case goes on (行政处罚法 43): by office whose holders are all
 * recused, the role that acts in their place. An office that nobody holds, or whose substitutes are recused too, has none.
 */
export function actingRoles(
  holders: OfficeHolders,
  recusedIds: readonly string[],
): Readonly<Partial<Record<Role, Role>>> {
  const left = (role: Role): boolean => (holders[role] ?? []).some((id) => !recusedIds.includes(id));
  const acting = OFFICES.flatMap((office) => {
    if ((holders[office] ?? []).length === 0 || left(office)) return [];
    const role = STEPS_IN[office]?.find(left);
    return role === undefined ? [] : [[office, role] as const];
  });
  return Object.fromEntries(acting);
}
