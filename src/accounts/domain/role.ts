import type { BilingualText } from '../../shared/domain-error.js';

/** The roles of an enforcement agency and of those who run and supervise the system. */
export const ROLES = [
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
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, BilingualText>> = {
  HANDLER: { zh: '办案人员', en: 'case handler' },
  HANDLING_UNIT_HEAD: { zh: '承办机构负责人', en: 'head of handling unit' },
  LEGAL_REVIEWER: { zh: '法制审核人员', en: 'legal reviewer' },
  LEGAL_UNIT_HEAD: { zh: '法制审核机构负责人', en: 'head of legal unit' },
  DEPUTY_IN_CHARGE: { zh: '分管领导', en: 'deputy in charge' },
  AGENCY_HEAD: { zh: '行政机关负责人', en: 'agency head' },
  DISCUSSION_MEMBER: { zh: '集体讨论成员', en: 'discussion member' },
  PUBLISHER: { zh: '公示人员', en: 'publisher' },
  ARCHIVIST: { zh: '档案管理人员', en: 'archivist' },
  SUPERVISOR: { zh: '执法监督人员', en: 'supervisor across agencies' },
  PROCESS_ADMIN: { zh: '流程管理员', en: 'process administrator' },
  SYSTEM_ADMIN: { zh: '系统管理员', en: 'system administrator' },
  SECURITY_ADMIN: { zh: '安全管理员', en: 'security administrator' },
  AUDIT_ADMIN: { zh: '审计管理员', en: 'audit administrator' },
};

export function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}
