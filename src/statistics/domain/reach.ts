import { type Role } from '../../accounts/index.js';

/** Whose cases a person's figures are made of; null stands for no bound. */
export interface Reach {
  readonly agencyId: string | null;
  readonly unitId: string | null;
  readonly personId: string | null;
}

export interface Viewer {
  readonly personId: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly roles: readonly Role[];
}

const HEADS: readonly Role[] = ['AGENCY_HEAD', 'DEPUTY_IN_CHARGE', 'LEGAL_UNIT_HEAD'];

/**
 * Supervisors see every agency (行政执法监督条例), heads of agency and legal unit their agency, the head of a handling
 * unit its cases, everybody else what they handle or review themselves.
 */
export function reachOf({ personId, agencyId, unitId, roles }: Viewer): Reach {
  if (roles.includes('SUPERVISOR')) return { agencyId: null, unitId: null, personId: null };
  if (roles.some((role) => HEADS.includes(role))) return { agencyId, unitId: null, personId: null };
  if (roles.includes('HANDLING_UNIT_HEAD')) return { agencyId, unitId, personId: null };
  return { agencyId, unitId: null, personId };
}
