import { OPINION_NAMES } from '../../shared/opinion-names.js';
import { type CountedFigure, type Figure } from './figures.js';

const kinds = Object.entries(OPINION_NAMES).map(([kind, { zh, en }]): CountedFigure => ({
  key: `OPINION_${kind}`,
  base: 'ENDED',
  unit: 'COUNT',
  label: { zh: `意见：${zh}`, en: `Opinions: ${en}` },
  definition: { zh: '期间内签发的该种审核意见', en: 'Signed opinions of this kind in the period' },
  clauses: ['SY-L10', 'JBM-28a'],
}));

/** Figures about rounds of review. */
export const OPINION_FIGURES: readonly Figure[] = [
  {
    key: 'REVIEWS_RECEIVED',
    base: 'RECEIVED',
    unit: 'COUNT',
    label: { zh: '收到送审（轮）', en: 'Rounds received' },
    definition: {
      zh: '期间内收到的送审，每轮计一次；未正式签收的按报送之日',
      en: 'Bundles received in the period, one a round; by the day of submission where none was signed for',
    },
    clauses: ['SY-L11'],
  },
  {
    key: 'REVIEWS_OVERDUE',
    base: 'RECEIVED',
    unit: 'COUNT',
    label: { zh: '审核逾期（轮）', en: 'Rounds overdue' },
    definition: {
      zh: '期间内收到、届满未签发意见的，包括后来补签的；逾期不视为通过',
      en: 'Rounds received in the period whose period ended without a signed opinion, also if it came late; nothing passes by itself',
    },
    clauses: ['SY-L11', '系统默认'],
  },
  {
    key: 'REVIEWS_EXTENDED',
    base: 'RECEIVED',
    unit: 'COUNT',
    label: { zh: '审核延期（轮）', en: 'Rounds extended' },
    definition: {
      zh: '期间内收到、经批准延长审核期限的',
      en: 'Rounds received in the period whose review was extended',
    },
    clauses: ['SY-L11'],
  },
  {
    key: 'REVIEWS_SUPPLEMENTED',
    base: 'RECEIVED',
    unit: 'COUNT',
    label: { zh: '要求补正（轮）', en: 'Rounds with a supplement notice' },
    definition: {
      zh: '期间内收到、发出过补正通知的',
      en: 'Rounds received in the period for which a notice was issued',
    },
    clauses: ['SY-L6'],
  },
  {
    key: 'REVIEWS_SIGNED',
    base: 'ENDED',
    unit: 'COUNT',
    label: { zh: '签发意见（轮）', en: 'Opinions signed' },
    definition: { zh: '期间内签发审核意见的', en: 'Rounds that ended in the period with a signed opinion' },
    clauses: ['SY-L10'],
  },
  {
    key: 'REVIEWS_SIGNED_LATE',
    base: 'ENDED',
    unit: 'COUNT',
    label: { zh: '其中逾期签发', en: 'Of these signed late' },
    definition: { zh: '期间内签发、签发时已逾期的', en: 'Signed in the period after the due date' },
    clauses: ['SY-L11'],
  },
  {
    key: 'REVIEWS_RETURNED',
    base: 'ENDED',
    unit: 'COUNT',
    label: { zh: '退回（轮）', en: 'Rounds returned' },
    definition: {
      zh: '期间内因未补正退回、没有出具意见的；不计入通过',
      en: 'Bundles returned in the period without an opinion; they count as nothing passed',
    },
    clauses: ['SY-L6', '系统默认'],
  },
  ...kinds,
  {
    key: 'FIRST_ROUND_SIGNED',
    base: 'ENDED',
    unit: 'COUNT',
    label: { zh: '第一轮签发', en: 'First rounds signed' },
    definition: { zh: '期间内签发的第一轮意见', en: 'Opinions of a first round signed in the period' },
    clauses: ['系统默认'],
  },
  {
    key: 'FIRST_ROUND_AGREED',
    base: 'ENDED',
    unit: 'COUNT',
    label: { zh: '第一轮同意', en: 'First rounds agreed' },
    definition: { zh: '其中为“同意”的', en: 'Of these with AGREE' },
    clauses: ['系统默认'],
  },
  {
    key: 'FIRST_ROUND_SHARE',
    unit: 'PERCENT',
    part: 'FIRST_ROUND_AGREED',
    of: 'FIRST_ROUND_SIGNED',
    label: { zh: '一次通过率', en: 'Passed in the first round' },
    definition: { zh: '第一轮同意 ÷ 第一轮签发', en: 'First rounds agreed ÷ first rounds signed' },
    clauses: ['系统默认'],
  },
  {
    key: 'REVIEW_DAYS_MEAN',
    base: 'ENDED',
    unit: 'WORKING_DAYS',
    label: { zh: '审核平均工作日', en: 'Working days of a review, mean' },
    definition: {
      zh: '收到次日起至签发之日的工作日，补正期间计算在内',
      en: 'Working days after the receipt up to the signature, time of supplements included',
    },
    clauses: ['SY-L11'],
  },
  {
    key: 'REVIEW_DAYS_MEDIAN',
    base: 'ENDED',
    unit: 'WORKING_DAYS',
    label: { zh: '审核工作日中位数', en: 'Working days of a review, median' },
    definition: { zh: '同上，取中位数', en: 'The same, the median' },
    clauses: ['SY-L11'],
  },
  {
    key: 'REVIEW_DAYS_LONGEST',
    base: 'ENDED',
    unit: 'WORKING_DAYS',
    label: { zh: '审核最长工作日', en: 'Working days of a review, longest' },
    definition: { zh: '同上，取最大值', en: 'The same, the longest' },
    clauses: ['SY-L11'],
  },
];
