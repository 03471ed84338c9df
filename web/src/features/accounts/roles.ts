import type { Role } from './people.query';

/** In the order of the office: who handles, who reviews, who decides, who keeps, who runs the system. */
export const ROLES: readonly Role[] = [
  'HANDLER',
  'HANDLING_UNIT_HEAD',
  'LEGAL_REVIEWER',
  'LEGAL_UNIT_HEAD',
  'DEPUTY_IN_CHARGE',
  'AGENCY_HEAD',
  'DISCUSSION_MEMBER',
  'PUBLISHER',
  'ARCHIVIST',
  'SUPERVISOR',
  'PROCESS_ADMIN',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
];
