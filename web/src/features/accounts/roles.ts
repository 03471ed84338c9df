import type { Role } from './people.query';

/**
 * In the order of the office: who handles, who reviews, who decides, who keeps, who runs the system. A record, so
 * that a role of the api that is not here does not compile.
 */
const ORDER: Readonly<Record<Role, true>> = {
  HANDLER: true,
  HANDLING_UNIT_HEAD: true,
  LEGAL_REVIEWER: true,
  LEGAL_UNIT_HEAD: true,
  DEPUTY_IN_CHARGE: true,
  AGENCY_HEAD: true,
  DISCUSSION_MEMBER: true,
  PUBLISHER: true,
  ARCHIVIST: true,
  SUPERVISOR: true,
  PROCESS_ADMIN: true,
  SYSTEM_ADMIN: true,
  SECURITY_ADMIN: true,
  AUDIT_ADMIN: true,
};

export const ROLES = Object.keys(ORDER) as readonly Role[];
