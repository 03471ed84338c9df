import { type BilingualText } from '../../shared/domain-error.js';
import { type MaterialRule, type ParameterKey, type ParameterValues } from './profile-parameters.js';

/** How one parameter is decided when the agency is silent, or laxer than the law above it. */
export interface ParameterDefinition<K extends ParameterKey> {
  readonly label: BilingualText;
  readonly fallback: ParameterValues[K];
  /** Clause of the national layer; absent: the fallback is this system's own default (系统默认). */
  readonly nationalSource?: string;
  /** The stricter of the agency's value and the national one; absent: the agency's value stands. */
  readonly stricter?: (agency: ParameterValues[K], national: ParameterValues[K]) => ParameterValues[K];
}

const text = (zh: string, en: string): BilingualText => ({ zh, en });

const material = (key: string, zh: string, en: string, when?: MaterialRule['when']): MaterialRule => ({
  key,
  text: text(zh, en),
  ...(when ? { when } : {}),
  source: '系统默认',
});

/** The national layer and the system's own defaults (law.md B9; requirements A6 "common"). */
export const PARAMETERS: { readonly [K in ParameterKey]: ParameterDefinition<K> } = {
  reviewedKinds: {
    label: text('审核的执法决定种类', 'Kinds of decisions under review'),
    fallback: ['PENALTY', 'PERMIT', 'COERCION'],
    nationalSource: '国办发〔2018〕118号',
  },
  otherKinds: {
    label: text('可以自愿报送审核的其他执法决定种类', 'Other kinds of decisions, reviewed when handed in'),
    fallback: [],
  },
  reviewingUnit: { label: text('法制审核机构', 'Reviewing unit'), fallback: { DEFAULT: '法制科' } },
  entrustedToEntrusting: {
    label: text('受委托组织由委托机关审核', 'Entrusting agency reviews'),
    fallback: true,
  },
  scopeCriteria: {
    label: text('应当审核的情形', 'Circumstances that require review'),
    fallback: [
      'MAJOR_PUBLIC_INTEREST',
      'MAJOR_RIGHTS_DIRECT',
      'HEARING_HELD',
      'COMPLEX_MULTI_RELATION',
      'STATUTORY',
    ],
    nationalSource: '行政处罚法 58',
    stricter: (agency, national) => [...new Set([...national, ...agency])],
  },
  reviewAllNonSummary: {
    label: text('简易程序以外全部审核', 'Review everything but summary cases'),
    fallback: false,
  },
  hearingRightAsksForReview: {
    label: text('当事人有权要求听证的处罚须审核', 'Penalties with a right to a hearing are reviewed'),
    fallback: false,
  },
  voluntaryReview: { label: text('自愿报送审核', 'Voluntary review'), fallback: true },
  materials: {
    label: text('报送材料', 'Materials to submit'),
    fallback: [
      material('INVESTIGATION_REPORT', '调查终结报告', 'Investigation report'),
      material('PROPOSAL', '拟处理意见', 'Proposed decision'),
      material('DRAFT_DECISION', '决定书代拟稿', 'Draft decision document'),
      material('EVIDENCE', '相关证据材料', 'Evidence'),
      material('HEARING_RECORD', '听证笔录', 'Hearing record', 'HEARING_HELD'),
      material('ASSESSMENT_REPORT', '评估鉴定报告', 'Assessment report', 'ASSESSMENT_HELD'),
      material('HEARING_REQUEST', '听证申请', 'Request for a hearing', 'HEARING_REQUESTED'),
      material('HEARING_WAIVER', '放弃听证的书面材料', 'Written waiver of the hearing', 'HEARING_WAIVED'),
      material(
        'STATEMENT_RECORD',
        '陈述申辩材料及复核意见',
        'Statement and re-examination',
        'STATEMENT_MADE',
      ),
      material('TECHNICAL_REPORT', '鉴定、检测报告及机构资质', 'Technical report', 'TECHNICAL_EVIDENCE'),
      material('JOINT_OPINION', '全体承办人员共同意见', 'Opinion of all handlers', 'SEVERAL_HANDLERS'),
      material(
        'LIMIT_EXTENSION',
        '办案期限延长审批材料',
        'Extension of the case limit',
        'CASE_LIMIT_EXTENDED',
      ),
    ],
  },
  checklist: {
    label: text('审核要点', 'Review checklist'),
    fallback: [
      { key: 'SUBJECT', subject: 'SUBJECT', text: text('执法主体合法', 'Lawful authority') },
      { key: 'OFFICERS', subject: 'OFFICERS', text: text('执法人员具备资格', 'Officers qualified') },
      { key: 'PROCEDURE', subject: 'PROCEDURE', text: text('执法程序合法', 'Lawful procedure') },
      {
        key: 'FACTS',
        subject: 'FACTS',
        text: text('事实清楚、证据合法充分', 'Facts clear, evidence sufficient'),
      },
      { key: 'LAW', subject: 'LAW', text: text('适用法律、裁量基准准确', 'Law and discretion right') },
      { key: 'POWER', subject: 'JURISDICTION', text: text('未超越法定权限', 'Within statutory power') },
      { key: 'DOCUMENTS', subject: 'DOCUMENTS', text: text('文书完备、规范', 'Documents complete') },
      { key: 'CRIME', subject: 'CRIME', text: text('是否涉嫌犯罪需要移送', 'Suspected crime to refer') },
    ],
    nationalSource: '国办发〔2018〕118号',
  },
  opinionKinds: {
    label: text('审核意见种类', 'Opinion kinds'),
    fallback: [
      { kind: 'AGREE', term: text('同意', 'Agree') },
      { kind: 'PROBLEMS', term: text('存在问题', 'Problems exist') },
    ],
    nationalSource: '国办发〔2018〕118号',
  },
  reviewPeriod: { label: text('审核期限', 'Review period'), fallback: { workingDays: 7 } },
  extension: {
    label: text('审核延期', 'Extension of the review'),
    fallback: { mode: 'FIXED', workingDays: 5, times: 1 },
  },
  reminderWorkingDaysLeft: {
    label: text('提醒（剩余工作日）', 'Reminders (working days left)'),
    fallback: [3, 1],
  },
  clockOnSupplement: { label: text('补正期间的计时', 'Clock while supplementing'), fallback: 'PAUSE' },
  receiptWorkingDays: { label: text('签收期限', 'Days to sign for receipt'), fallback: 1 },
  roundAlertFrom: { label: text('轮次提醒', 'Round that alerts the head'), fallback: 3 },
  // No seed and no law states a limit: an agency that has one writes it down.
  objectionPeriod: { label: text('提出异议的期限', 'Period to object'), fallback: { workingDays: null } },
  negotiationWorkingDays: { label: text('协商期限', 'Days to negotiate'), fallback: 3 },
  escalateTo: { label: text('争议报请对象', 'Who rules on a dispute'), fallback: 'AGENCY_HEAD' },
  rulingWorkingDays: { label: text('裁定期限', 'Days to rule'), fallback: 5 },
  collectiveDiscussion: {
    label: text('集体讨论', 'Collective discussion'),
    fallback: 'BY_LAW',
    nationalSource: '行政处罚法 57',
  },
  discussionQuorum: { label: text('集体讨论到会比例', 'Quorum of the discussion'), fallback: 0.5 },
  discussionMajority: { label: text('集体讨论通过比例', 'Majority of the discussion'), fallback: 0.5 },
  reviewerAssignment: {
    label: text('审核人员的指派', 'How reviewers are assigned'),
    fallback: { mode: 'BY_HEAD' },
  },
  reviewerMayClaim: { label: text('审核人员可以认领', 'Reviewers may claim a review'), fallback: true },
  failedPointNeedsPlace: {
    label: text('不通过的要点须指明材料位置', 'A failed point names its place'),
    fallback: false,
  },
  unknownLaw: {
    label: text('引用法律依据库中没有的法律', 'A law that the register does not hold'),
    fallback: 'WARN',
  },
  urgesPerWorkingDay: { label: text('每个工作日催办次数', 'Urges of a task a working day'), fallback: 1 },
  recusalOfHead: {
    label: text('机关负责人回避的决定', 'Who decides on the recusal of the head'),
    fallback: 'DEPUTY_IN_CHARGE',
  },
  reviewerMustHoldQualification: {
    label: text('初次审核人员须有法律职业资格', 'First-time reviewer needs the legal qualification'),
    fallback: true,
    nationalSource: '行政处罚法 58',
    stricter: (agency, national) => agency || national,
  },
  reviewerMustBeRegistered: {
    label: text('审核人员须在名录库', 'Reviewer must be on the register'),
    fallback: true,
  },
  reviewerRatio: {
    label: text('审核人员比例', 'Share of reviewers'),
    fallback: { min: 0.05, hard: false },
    nationalSource: '国办发〔2018〕118号',
  },
  caseLimitDays: {
    label: text('办案期限（自然日）', 'Case limit (calendar days)'),
    fallback: 90,
    nationalSource: '行政处罚法 60',
  },
  caseWarningWorkingDays: { label: text('办案期限预警（剩余工作日）', 'Case limit warning'), fallback: 10 },
  caseLimitExtension: {
    label: text('办案期限的延长（自然日）', 'Extension of the case limit (calendar days)'),
    fallback: { firstDays: 30, furtherMaxDays: null },
  },
  penaltyExcludedTimes: {
    label: text('处罚案件不计入期限的时间', 'Times that a penalty case does not count'),
    fallback: ['SUSPENSION', 'HEARING', 'PUBLICATION', 'TESTING', 'APPRAISAL', 'REFERRAL'],
  },
  permitLimit: {
    label: text('许可期限（工作日）', 'Limit of a permit (working days)'),
    fallback: { workingDays: 20, extensionWorkingDays: 10 },
    nationalSource: '行政许可法 42',
  },
  jointPermitLimit: {
    label: text(
      '统一、联合、集中办理的许可期限（工作日）',
      'Limit of a jointly handled permit (working days)',
    ),
    fallback: { workingDays: 45, extensionWorkingDays: 15 },
    nationalSource: '行政许可法 42',
  },
  permitExcludedTimes: {
    label: text('许可不计入期限的时间', 'Times that a permit does not count'),
    fallback: ['HEARING', 'TENDER', 'TESTING', 'APPRAISAL', 'EXPERT_REVIEW'],
    nationalSource: '行政许可法 45',
  },
  sealPeriod: {
    label: text('查封、扣押期限（自然日）', 'Period of a seal (calendar days)'),
    fallback: { days: 30, extensionDays: 30 },
    nationalSource: '行政强制法 25',
  },
  registrationWorkingDays: {
    label: text('先行登记保存处理期限', 'Days to resolve a preliminary registration'),
    fallback: 7,
    nationalSource: '行政处罚法 56',
  },
  paymentDays: {
    label: text('缴款期限（自然日）', 'Days to pay (calendar days)'),
    fallback: 15,
    nationalSource: '行政处罚法 67',
  },
  hearingThresholds: {
    label: text('较大数额罚款（听证）', 'Larger fines (hearing)'),
    fallback: { PERSON: '10000.00', ORGANISATION: '100000.00' },
  },
  furtherHearingKinds: {
    label: text('另须告知听证权利的处罚种类', 'Further kinds of penalties that are heard'),
    fallback: [],
  },
  discussionTriggers: {
    label: text('须集体讨论的金额和种类', 'Amounts and kinds that want a discussion'),
    fallback: { amountFrom: null, kinds: [] },
  },
  serviceWorkingDays: {
    label: text('送达期限', 'Days to serve'),
    fallback: 7,
    nationalSource: '行政处罚法 61',
  },
};
