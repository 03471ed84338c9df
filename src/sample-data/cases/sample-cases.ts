import { HANDLER, HEAD, LEGAL_HEAD, REVIEWER, type SampleCase } from './sample-case.js';
import {
  agreed,
  closed,
  discussed,
  disputed,
  endInvestigation,
  submitted,
  toApprove,
  toRefer,
  toRework,
  underReview,
} from './steps.js';

const company = (name: string) => ({
  kind: 'ORGANISATION',
  name,
  idNumber: '91220700MA00000000',
  representative: '张某',
  address: '松原市测试路1号',
});

/** What a first look at inbox, overview and calendar should find: one case for each thing that may wait for somebody. */
export const SAMPLE_CASES: readonly SampleCase[] = [
  {
    key: 'submitting',
    cause: '涉嫌销售不合格电动自行车案',
    party: company('云岭测试车行（虚构）'),
    filedDaysAgo: 20,
    steps: (today) => [endInvestigation(today)],
    then: { who: HANDLER, task: 'submitForReview' },
  },
  {
    key: 'assigning',
    cause: '涉嫌销售过期化妆品案',
    party: company('观澜虚构百货店'),
    filedDaysAgo: 32,
    steps: (today) => submitted(today, '80000'),
    then: { who: LEGAL_HEAD, task: 'assignReviewer' },
  },
  {
    key: 'reviewing',
    cause: '涉嫌经营标签不合格食品案',
    party: company('云岭测试食品有限公司（虚构）'),
    // Its 90 days end within the week.
    filedDaysAgo: 86,
    steps: (today) => underReview(today, '120000'),
    then: { who: REVIEWER, task: 'writeOpinion' },
  },
  {
    key: 'overdue',
    cause: '涉嫌未按规定贮存危险物品案',
    party: company('晨泊虚构物流有限公司'),
    filedDaysAgo: 104,
    steps: (today) => underReview(today, '90000'),
    then: { who: REVIEWER, task: 'writeOpinion' },
  },
  {
    key: 'reworking',
    cause: '涉嫌虚假宣传案',
    party: company('澜湾测试服装店（虚构）'),
    filedDaysAgo: 41,
    steps: (today) => toRework(today, '70000'),
    then: { who: HANDLER, task: 'reworkAndResubmit' },
  },
  {
    key: 'disputed',
    cause: '涉嫌经营不符合标准食品案',
    party: company('石塘虚构渔具店'),
    filedDaysAgo: 47,
    steps: (today) => disputed(today, '60000'),
    then: { who: HEAD, task: 'ruleOnDispute' },
  },
  {
    key: 'referring',
    cause: '涉嫌销售有毒、有害食品案',
    party: { kind: 'PERSON', name: '某某（虚构个人，成年）', birthDate: '1985-05-20' },
    filedDaysAgo: 29,
    steps: (today) => toRefer(today, '480000'),
    then: { who: HEAD, task: 'decideReferral' },
  },
  {
    key: 'convening',
    cause: '涉嫌无证生产特种设备案',
    party: company('松岗虚构机械有限公司'),
    filedDaysAgo: 38,
    steps: (today) => agreed(today, '260000'),
    then: { who: HEAD, task: 'conveneDiscussion' },
  },
  {
    key: 'discussed',
    cause: '涉嫌未按规定处置危险废物案',
    party: company('乌啼虚构化工有限公司'),
    filedDaysAgo: 52,
    steps: (today) => discussed(today, '200000', 3),
    then: { who: 'sy-member-4', task: 'castVote' },
  },
  {
    key: 'decided',
    cause: '涉嫌发布虚假广告案',
    party: company('荷溪测试建材店（虚构）'),
    filedDaysAgo: 60,
    steps: (today) => toApprove(today, '150000'),
    then: { who: HEAD, task: 'approveDecision' },
  },
  {
    key: 'closed',
    cause: '涉嫌侵犯注册商标专用权案',
    party: company('柳汀测试日用品店（虚构）'),
    filedDaysAgo: 66,
    steps: (today) => closed(today, '110000'),
  },
];
