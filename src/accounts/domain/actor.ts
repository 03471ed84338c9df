import type { Role } from './role.js';

/** The signed-in person behind a request. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  /** Text key of the agency, or `platform` for those who belong to none. */
  readonly agencyId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
  readonly sessionId?: string;
  readonly ip?: string;
  readonly requestId?: string;
}

/** The key under which supervisors and administrators who belong to no agency are kept. */
export const PLATFORM = 'platform';
