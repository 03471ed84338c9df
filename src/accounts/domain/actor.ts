import type { Role } from './role.js';

/** The signed-in person behind a request. */
export interface Actor {
  readonly personId: string;
  readonly signInName: string;
  readonly name: string;
  /** Text key of the agency, or `platform` for those who belong to none. */
  readonly agencyId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
  readonly sessionId?: string;
  readonly ip?: string;
  readonly requestId?: string;
  /** In whose place the person acts (代行); their roles are then among `roles`. */
  readonly actingFor?: { readonly personId: string; readonly name: string };
}

/** The ids under which the person acts: their own, and that of whom they stand in for. */
export function actsAs({ personId, actingFor }: Pick<Actor, 'personId' | 'actingFor'>): readonly string[] {
  return actingFor ? [personId, actingFor.personId] : [personId];
}

/** The key under which supervisors and administrators who belong to no agency are kept. */
export const PLATFORM = 'platform';
