import { type BilingualText } from '../../shared/domain-error.js';

/** One occasion on which people are told: whom, why, and by which clause. */
export interface NotificationRule {
  readonly kind: string;
  /** Whom it concerns. */
  readonly to: BilingualText;
  /** Why they are told. */
  readonly reason: BilingualText;
  readonly clauses: readonly string[];
}

const HANDLERS = { zh: '办案人员、承办机构负责人', en: 'the handlers and the head of their unit' };
const ASKER = { zh: '提出申请的人员', en: 'whoever asked for it' };
const RECUSAL_PARTIES = {
  zh: '提出申请的人员、回避的人员、法制审核机构负责人、承办机构负责人',
  en: 'whoever asked for it, the person recused, the heads of legal and handling unit',
};
const REVIEWERS = { zh: '审核人员、法制审核机构负责人', en: 'the reviewer and the head of the legal unit' };
const HEAD = { zh: '行政机关负责人', en: 'the head of the agency' };
const LEADERS = { zh: '法制审核机构负责人、行政机关负责人', en: 'the heads of legal unit and agency' };
const RULER = { zh: '裁定人（负责人或者分管领导）', en: 'whoever rules (head or deputy in charge)' };
const BOTH = { zh: '承办、审核双方', en: 'both sides' };

/** Which events concern whom, and why: the one table (README of the API: `listNotificationKinds`). */
export const NOTIFICATION_TABLE = [
  row(
    'REVIEW_ASSIGNED',
    { zh: '被指派的审核人员', en: 'the reviewer' },
    '您被指派审核本案',
    'you are to review the case',
    ['JBM-23'],
  ),
  row('REVIEW_DUE_SOON', REVIEWERS, '审核期限将届满', 'the review is due soon', ['SY-L11']),
  row(
    'REVIEW_OVERDUE',
    { zh: `${REVIEWERS.zh}、${HEAD.zh}`, en: `${REVIEWERS.en}, and ${HEAD.en}` },
    '审核期限已过而未出具意见，不视为通过',
    'the review is overdue; nothing passes by itself',
    ['SY-L11'],
  ),
  row('REVIEW_ROUND', LEADERS, '同一案件多轮报送审核', 'the case is in a further round', ['系统默认']),
  row('REVIEW_EXTENDED', BOTH, '审核期限已延长', 'the review was extended', ['SY-L11']),
  row('EXTENSION_REFUSED', ASKER, '延期申请未获批准', 'the extension was not approved', ['SY-L11']),
  row(
    'REVIEW_ENDS_AFTER_LIMIT',
    BOTH,
    '审核结束之日晚于办案期限',
    'the review would end after the case limit',
    ['行政处罚法 60'],
  ),
  row(
    'CO_REVIEW_ASKED',
    { zh: '被加签的人员', en: 'the co-reviewer' },
    '请您协助审核',
    'your co-review is asked for',
    ['系统默认'],
  ),
  row('CO_REVIEW_GIVEN', REVIEWERS, '协助审核意见已提交', 'a co-review was given', ['系统默认']),
  row(
    'CO_REVIEW_ENDED',
    { zh: '被减签的人员', en: 'the co-reviewer' },
    '协助审核已结束',
    'the co-review was ended',
    ['系统默认'],
  ),
  row('OPINION_CORRECTED', HANDLERS, '审核意见已更正', 'an opinion was corrected', ['SY-L10']),
  row('SUPPLEMENT_ASKED', HANDLERS, '须在限期内补正材料', 'materials are to be supplemented in time', [
    'SY-L6',
    'SY-R7',
  ]),
  row('SUPPLEMENT_ANSWERED', REVIEWERS, '补正材料已收到', 'the materials have come', ['SY-L6']),
  row(
    'RECEIPT_DEEMED',
    BOTH,
    '报送材料逾期未签收，视为收到',
    'nobody signed for the bundle: it counts as received',
    ['SY-L6'],
  ),
  row(
    'BUNDLE_RETURNED',
    BOTH,
    '逾期未补正，材料已退回，不算通过',
    'the bundle went back; nothing has passed',
    ['SY-L6'],
  ),
  row('MATERIALS_CALLED_UP', HANDLERS, '审核机构调阅材料', 'materials are called up', ['SY-L9']),
  row('CALL_UP_ANSWERED', REVIEWERS, '调阅的材料已提供', 'called-up materials have come', ['SY-L9']),
  row('RECUSAL_REQUESTED', HEAD, '有回避申请待决定', 'a recusal is to be decided', ['行政处罚法 43']),
  row('RECUSAL_GRANTED', RECUSAL_PARTIES, '回避申请已批准', 'the recusal was granted', ['行政处罚法 43']),
  row('RECUSAL_REJECTED', ASKER, '回避申请未获批准', 'the recusal was rejected', ['行政处罚法 43']),
  row('OPINION_DISPUTED', REVIEWERS, '承办机构对审核意见提出书面异议', 'the opinion is disputed in writing', [
    'SY-L12',
    'JBM-28c',
  ]),
  row('NEGOTIATION_RECORDED', BOTH, '协商已有结果', 'the negotiation has a result', ['SY-L12']),
  row('NEGOTIATION_DUE_SOON', BOTH, '协商期限将届满', 'the negotiation is due soon', ['SY-L12']),
  row('NEGOTIATION_OVERDUE', BOTH, '协商期限已过', 'the negotiation is overdue', ['SY-L12']),
  row('DISPUTE_ESCALATED', RULER, '双方意见已报请裁定', 'both opinions are before you', [
    'SY-L12',
    'JBM-28c',
  ]),
  row('RULING_DUE_SOON', RULER, '裁定期限将届满', 'the ruling is due soon', ['系统默认']),
  row('RULING_OVERDUE', RULER, '裁定期限已过', 'the ruling is overdue', ['系统默认']),
  row('DISPUTE_RULED', BOTH, '分歧已裁定', 'the dispute was ruled on', ['SY-L12']),
  row('REFERRAL_REPORTED', HEAD, '移送案件报请决定', 'a referral is to be decided', ['移送规定 5']),
  row('REFERRAL_DECISION_DUE_SOON', HEAD, '移送决定期限将届满', 'the decision on the referral is due soon', [
    '移送规定 5',
  ]),
  row('REFERRAL_DECISION_OVERDUE', HEAD, '移送决定期限已过', 'the decision on the referral is overdue', [
    '移送规定 5',
  ]),
  row('REFERRAL_APPROVED', HANDLERS, '移送已批准，限时移交', 'the transfer is due', ['移送规定 5']),
  row('REFERRAL_NOT_APPROVED', HANDLERS, '移送未获批准', 'the referral was not approved', ['移送规定 5']),
  row('TRANSFER_OVERDUE', HANDLERS, '移交期限已过', 'the transfer is overdue', ['移送规定 5']),
  row('POLICE_ANSWER_OVERDUE', HANDLERS, '公安机关答复期限已过', 'the answer of the police is overdue', [
    '移送规定 8',
  ]),
  row('POLICE_ACCEPTED', BOTH, '公安机关已立案', 'the police took the case', ['移送规定 8']),
  row(
    'POLICE_DECLINED',
    BOTH,
    '公安机关不予立案，案件退回须重新审核',
    'the police declined; the case is reviewed anew',
    ['移送规定 8'],
  ),
  row(
    'PARTY_RESPONSE_OVER',
    { zh: '办案人员', en: 'the handlers' },
    '当事人陈述、申辩、听证期限已满',
    'the period of the party is over',
    ['行政处罚法 44', '行政处罚法 64'],
  ),
  row(
    'HEARING_TO_PRESIDE',
    { zh: '听证主持人', en: 'the presider' },
    '您被指定主持听证',
    'you preside at a hearing',
    ['行政处罚法 64', '行政许可法 48'],
  ),
  row('DISCUSSION_ORDERED', HANDLERS, '负责人要求集体讨论', 'a leader ordered a collective discussion', [
    '行政处罚法 57',
    '生态环境行政处罚办法 52',
  ]),
  row(
    'DISCUSSION_CONVENED',
    { zh: '集体讨论成员', en: 'the members' },
    '您是集体讨论成员',
    'you are a member of the discussion',
    ['SY-L13', '行政处罚法 57'],
  ),
  row(
    'MINUTES_TO_SIGN',
    { zh: '到会成员', en: 'the members present' },
    '讨论笔录须由到会成员本人签字',
    'every member present signs the minutes',
    ['SY-R19'],
  ),
  row('DISCUSSION_CONCLUDED', HANDLERS, '集体讨论已有结论', 'the discussion has concluded', ['SY-L13']),
  row('CASE_LIMIT_NEAR', HANDLERS, '办案期限将届满', 'the case limit draws near', ['行政处罚法 60']),
  row(
    'CASE_LIMIT_PASSED',
    { zh: `${HANDLERS.zh}、${HEAD.zh}`, en: `${HANDLERS.en}, and ${HEAD.en}` },
    '办案期限已过',
    'the case limit has passed',
    ['行政处罚法 60'],
  ),
  row('CASE_LIMIT_EXTENDED', HANDLERS, '办案期限已延长', 'the case limit was extended', ['行政处罚法 60']),
  row(
    'CASE_EXTENSION_REFUSED',
    ASKER,
    '办案期限延长未获批准',
    'the extension of the case limit was not approved',
    ['行政处罚法 60'],
  ),
  row(
    'SEAL_LIMIT_NEAR',
    HANDLERS,
    '查封扣押期限将届满（不顺延）',
    'a seal or seizure ends soon and is not rolled',
    ['行政强制法 25'],
  ),
  row(
    'SEAL_REPORT_DUE_PASSED',
    { zh: `${HANDLERS.zh}、${HEAD.zh}`, en: `${HANDLERS.en}, and ${HEAD.en}` },
    '当场查封扣押后二十四小时内未报告补办批准',
    'an urgent sealing was not reported within 24 hours',
    ['行政强制法 19'],
  ),
  row('SEAL_LIMIT_PASSED', HANDLERS, '查封扣押期限已过', 'a seal or seizure has passed its limit', [
    '行政强制法 25',
  ]),
  row(
    'REGISTRATION_DUE_NEAR',
    HANDLERS,
    '先行登记保存处理期限将届满',
    'a preliminary registration is to be decided on',
    ['行政处罚法 56'],
  ),
  row(
    'REGISTRATION_DUE_PASSED',
    HANDLERS,
    '先行登记保存处理期限已过',
    'a preliminary registration is overdue',
    ['行政处罚法 56'],
  ),
  row('SERVICE_DUE_PASSED', HANDLERS, '决定书的送达期限已过', 'the decision was not served in time', [
    '行政处罚法 61',
    '行政许可法 44',
  ]),
  row('PAYMENT_DUE_PASSED', HANDLERS, '缴款期限已过而未结案', 'the fine was to be paid by now', [
    '行政处罚法 67',
    '行政处罚法 72',
  ]),
  row(
    'URGENT_SEAL_REPORTED',
    HEAD,
    '情况紧急先行实施强制措施，报请补办批准',
    'an urgent measure asks for its approval',
    ['行政强制法 19'],
  ),
  row(
    'TASK_TRANSFER',
    { zh: '接受转办的人员', en: 'whoever takes it over' },
    '待办转由您办理',
    'a task was transferred to you',
    ['系统默认'],
  ),
  row(
    'TASK_DELEGATE',
    { zh: '受委托的人员', en: 'whoever does it for another' },
    '待办委托您办理，办毕交回',
    'a task was delegated to you; it goes back when you are done',
    ['系统默认'],
  ),
  row(
    'TASK_RETURN',
    { zh: '委托人', en: 'whoever had delegated it' },
    '您委托他人的待办已交回',
    'a task that you delegated came back',
    ['系统默认'],
  ),
  row(
    'TASK_URGED',
    { zh: '该待办的人员', en: 'whoever holds the task' },
    '有人催办',
    'somebody asks you to go on',
    ['系统默认'],
  ),
  row(
    'CASE_COPIED',
    { zh: '被抄送的人员', en: 'whoever gets the copy' },
    '案件抄送给您阅知',
    'a case was copied to you',
    ['系统默认'],
  ),
  row(
    'ABSENCE_RECORDED',
    { zh: '代理人', en: 'the deputy' },
    '您在其离岗期间代为办理',
    'you act for somebody who is absent',
    ['系统默认'],
  ),
  row(
    'PERSON_LEFT',
    {
      zh: '承办机构负责人、法制审核机构负责人、集体讨论召集人',
      en: 'the heads of handling and legal unit, the convener of a discussion',
    },
    '办理本案的人员离任，须安排接办',
    'somebody who worked on the case left office; others go on',
    ['系统默认'],
  ),
  row('NOBODY_ACTS', LEADERS, '待办人员和代理人均不在岗', 'neither the holder nor a deputy is there', [
    '系统默认',
  ]),
  row(
    'DUE_DATE_MOVED',
    { zh: '该期限的待办人员', en: 'whoever holds the task' },
    '放假安排载入后期限重新计算',
    'a due date was counted again',
    ['国务院办公厅放假通知'],
  ),
] as const;

/** The occasions on which people are told; nothing else is told. */
export type NotificationKind = (typeof NOTIFICATION_TABLE)[number]['kind'];

/** What is told when a kind is not in the table: better a plain reason than no message. */
const PLAIN: Omit<NotificationRule, 'kind'> = {
  to: { zh: '本案有关人员', en: 'those concerned' },
  reason: { zh: '您与本案有关', en: 'the case concerns you' },
  clauses: [],
};

export function ruleOf(kind: string): NotificationRule {
  const rules: readonly NotificationRule[] = NOTIFICATION_TABLE;
  return rules.find((rule) => rule.kind === kind) ?? { kind, ...PLAIN };
}

function row<Kind extends string>(
  kind: Kind,
  to: BilingualText,
  zh: string,
  en: string,
  clauses: readonly string[],
): NotificationRule & { readonly kind: Kind } {
  return { kind, to, reason: { zh, en }, clauses };
}
