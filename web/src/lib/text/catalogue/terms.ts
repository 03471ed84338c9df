import type { Stage } from '../../api/types';
import type { TextFile } from './texts';

type Stages = Readonly<Record<`stage.${Stage}`, { zh: string; en: string }>>;

const stages = {
  'stage.INVESTIGATING': { zh: '调查取证', en: 'Investigation' },
  'stage.NOTIFYING': { zh: '事先告知', en: 'Prior notice' },
  'stage.PREPARING_SUBMISSION': { zh: '准备送审', en: 'Preparing submission' },
  'stage.UNDER_REVIEW': { zh: '审核中', en: 'Under review' },
  'stage.REWORKING': { zh: '整改后再报送', en: 'Rework' },
  'stage.IN_DISPUTE': { zh: '意见分歧处理', en: 'In dispute' },
  'stage.REFERRING': { zh: '移送办理中', en: 'Referring' },
  'stage.REFERRED': { zh: '已移送', en: 'Referred' },
  'stage.REVIEW_NOT_REQUIRED': { zh: '无须审核', en: 'Review not required' },
  'stage.REVIEW_PASSED': { zh: '审核通过', en: 'Review passed' },
  'stage.IN_DISCUSSION': { zh: '集体讨论中', en: 'In discussion' },
  'stage.AWAITING_DECISION': { zh: '待作出决定', en: 'Awaiting decision' },
  'stage.DECIDED': { zh: '已作出决定', en: 'Decided' },
  'stage.SERVED': { zh: '已送达', en: 'Served' },
  'stage.CLOSED': { zh: '已结案', en: 'Closed' },
  'stage.CLOSED_WITHOUT_DECISION': { zh: '不予决定结案', en: 'Closed without decision' },
} as const satisfies Stages;

/** The office's own words for what the api names in capitals. */
export const terms = {
  ...stages,
  'kind.PENALTY': { zh: '行政处罚', en: 'Penalty' },
  'kind.PERMIT': { zh: '行政许可', en: 'Permit' },
  'kind.COERCION': { zh: '行政强制', en: 'Coercion' },
  'kind.LEVY': { zh: '行政征收', en: 'Levy' },
  'kind.FEE': { zh: '行政收费', en: 'Fee' },
  'kind.INSPECTION': { zh: '行政检查', en: 'Inspection' },
  'role.HANDLER': { zh: '办案人员', en: 'Case handler' },
  'role.HANDLING_UNIT_HEAD': { zh: '承办机构负责人', en: 'Head of handling unit' },
  'role.LEGAL_REVIEWER': { zh: '法制审核人员', en: 'Legal reviewer' },
  'role.LEGAL_UNIT_HEAD': { zh: '法制审核机构负责人', en: 'Head of legal unit' },
  'role.DEPUTY_IN_CHARGE': { zh: '分管领导', en: 'Deputy in charge' },
  'role.AGENCY_HEAD': { zh: '行政机关负责人', en: 'Agency head' },
  'role.DISCUSSION_MEMBER': { zh: '集体讨论成员', en: 'Discussion member' },
  'role.PUBLISHER': { zh: '公示人员', en: 'Publisher' },
  'role.ARCHIVIST': { zh: '档案管理人员', en: 'Archivist' },
  'role.SUPERVISOR': { zh: '执法监督人员', en: 'Supervisor' },
  'role.PROCESS_ADMIN': { zh: '流程管理员', en: 'Process administrator' },
  'role.SYSTEM_ADMIN': { zh: '系统管理员', en: 'System administrator' },
  'role.SECURITY_ADMIN': { zh: '安全管理员', en: 'Security administrator' },
  'role.AUDIT_ADMIN': { zh: '审计管理员', en: 'Audit administrator' },
} as const satisfies TextFile;
