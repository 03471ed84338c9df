import { OPINION_FIGURES } from './opinion-figures.js';
import { type Figure } from './figures.js';

/** Every figure, in the order in which tables show it. */
export const FIGURES: readonly Figure[] = [
  {
    key: 'CASES_FILED',
    base: 'FILED',
    unit: 'COUNT',
    label: { zh: '立案数', en: 'Cases filed' },
    definition: { zh: '期间内立案的案件', en: 'Cases filed in the period' },
    clauses: ['JBM-36'],
  },
  {
    key: 'CASE_LIMIT_PASSED',
    base: 'FILED',
    unit: 'COUNT',
    label: { zh: '办案超期数', en: 'Cases past their limit' },
    definition: {
      zh: '期间内立案、作出决定晚于办案期限或者期限已过仍未决定的案件',
      en: 'Cases filed in the period and decided after their limit, or still undecided after it',
    },
    clauses: ['行政处罚法 60'],
  },
  {
    key: 'DECISIONS',
    base: 'DECIDED',
    unit: 'COUNT',
    label: { zh: '决定数', en: 'Decisions' },
    definition: { zh: '期间内批准作出的执法决定', en: 'Decisions approved in the period' },
    clauses: ['JBM-36'],
  },
  {
    key: 'MAJOR_DECISIONS',
    base: 'DECIDED',
    unit: 'COUNT',
    label: { zh: '重大执法决定数', en: 'Major decisions' },
    definition: {
      zh: '期间内作出、符合应当审核的任一情形的决定（自愿送审的不计；没有审核范围判断记录的计入）',
      en: 'Decisions of the period that any criterion made subject to review (not voluntary ones; one whose scope was never assessed counts)',
    },
    clauses: ['行政处罚法 58', 'SY-L3', 'JBM-0d'],
  },
  {
    key: 'MAJOR_PASSED',
    base: 'DECIDED',
    unit: 'COUNT',
    label: { zh: '其中审核通过数', en: 'Of these passed by review' },
    definition: {
      zh: '重大执法决定中，最后一轮审核签发意见为“同意”的；退回和逾期均不算通过',
      en: 'Major decisions whose last round ended with a signed AGREE; a returned or overdue review never passes',
    },
    clauses: ['JBM-0d', 'SY-L4', 'SY-M3.0'],
  },
  {
    key: 'COVERAGE',
    unit: 'PERCENT',
    part: 'MAJOR_PASSED',
    of: 'MAJOR_DECISIONS',
    label: { zh: '审核覆盖率', en: 'Coverage' },
    definition: {
      zh: '审核通过的重大执法决定 ÷ 全部重大执法决定，应为 100%',
      en: 'Major decisions with a passed review ÷ all major decisions; must be 100 %',
    },
    clauses: ['JBM-0d', 'ST-2.3.0', 'JBE-L1'],
  },
  {
    key: 'MAJOR_NOT_PASSED',
    base: 'DECIDED',
    unit: 'COUNT',
    label: { zh: '未经审核通过即作出的重大决定', en: 'Major decisions without a passed review' },
    definition: { zh: '应为 0；不为 0 时逐案查明', en: 'Must be 0; each one is to be looked into' },
    clauses: ['行政处罚法 58', 'SY-L4'],
  },
  {
    key: 'MINORS_DECIDED',
    base: 'DECIDED',
    unit: 'COUNT',
    label: { zh: '未成年人案件决定数', en: 'Decisions about minors' },
    definition: {
      zh: '决定之日当事人未满十八周岁；只计数，不显示当事人信息',
      en: 'The party was under eighteen on the day of the decision; counted, but no data of the party is shown',
    },
    clauses: ['SY-D18', '未成年人保护法 103'],
  },
  {
    key: 'CASE_DAYS',
    base: 'DECIDED',
    unit: 'WORKING_DAYS',
    label: { zh: '立案至决定平均工作日', en: 'Working days from filing to decision, mean' },
    definition: {
      zh: '立案次日起至决定之日的工作日',
      en: 'Working days after the filing up to the decision',
    },
    clauses: ['系统默认'],
  },
  {
    key: 'ROUNDS_MEAN',
    base: 'DECIDED',
    unit: 'ROUNDS',
    label: { zh: '平均审核轮次', en: 'Rounds of review, mean' },
    definition: {
      zh: '期间内作出决定、经过审核的案件的报送轮次',
      en: 'Submissions of cases that were decided in the period after review',
    },
    clauses: ['JBM-28b'],
  },
  {
    key: 'CLOSED_WITHOUT_DECISION',
    base: 'CLOSED',
    unit: 'COUNT',
    label: { zh: '不作决定结案数', en: 'Closed without a decision' },
    definition: {
      zh: '期间内未作出执法决定而结束的案件',
      en: 'Cases that ended in the period without a decision',
    },
    clauses: ['SY-L10'],
  },
  ...OPINION_FIGURES,
  {
    key: 'DISPUTES',
    base: 'OBJECTED',
    unit: 'COUNT',
    label: { zh: '意见分歧数', en: 'Disputes' },
    definition: { zh: '期间内提出书面异议的', en: 'Written objections of the period' },
    clauses: ['SY-L12', 'JBM-28c'],
  },
  outcome('DISPUTES_KEPT', 'OBJECTED', { zh: '分歧：维持审核意见', en: 'Disputes: opinion kept' }, [
    'SY-L12',
  ]),
  outcome('DISPUTES_CHANGED', 'OBJECTED', { zh: '分歧：协商改变意见', en: 'Disputes: opinion changed' }, [
    'SY-L12',
  ]),
  outcome('DISPUTES_REWORK', 'OBJECTED', { zh: '分歧：裁定处理后再报', en: 'Disputes: ruled to rework' }, [
    'SY-L12',
  ]),
  outcome(
    'DISPUTES_NEW_OPINION',
    'OBJECTED',
    { zh: '分歧：裁定重新出具意见', en: 'Disputes: new opinion ruled' },
    ['SY-L12'],
  ),
  {
    key: 'REFERRALS',
    base: 'REFERRED',
    unit: 'COUNT',
    label: { zh: '移送数', en: 'Referrals' },
    definition: { zh: '期间内提出移送的', en: 'Referrals reported in the period' },
    clauses: ['SY-L10(5)', '移送规定 5'],
  },
  outcome(
    'REFERRALS_TRANSFERRED',
    'REFERRED',
    { zh: '移送：其他机关接收', en: 'Referrals: taken by another agency' },
    ['SY-L10(5)'],
  ),
  outcome(
    'REFERRALS_ACCEPTED',
    'REFERRED',
    { zh: '移送：公安机关立案', en: 'Referrals: taken by the police' },
    ['移送规定 8'],
  ),
  outcome(
    'REFERRALS_DECLINED',
    'REFERRED',
    { zh: '移送：公安机关不予立案', en: 'Referrals: declined by the police' },
    ['移送规定 8'],
  ),
  outcome('REFERRALS_NOT_APPROVED', 'REFERRED', { zh: '移送：未获批准', en: 'Referrals: not approved' }, [
    '移送规定 5',
  ]),
];

function outcome(
  key: string,
  base: 'OBJECTED' | 'REFERRED',
  label: Figure['label'],
  clauses: readonly string[],
): Figure {
  const definition = {
    zh: '按提出之日计入期间，取目前的结果',
    en: 'Counted by the day it was raised, with the outcome so far',
  };
  return { key, base, unit: 'COUNT', label, definition, clauses };
}

export function figureOf(key: string): Figure | undefined {
  return FIGURES.find((figure) => figure.key === key);
}
