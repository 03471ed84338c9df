import type { TextFile } from './texts';

export const recusals = {
  'recusal.title': { zh: '回避', en: 'Recusals' },
  'recusal.person': { zh: '应当回避的人员', en: 'Who must not take part' },
  'recusal.ground': { zh: '回避情形', en: 'Ground' },
  'recusal.reason': { zh: '事实和理由', en: 'Facts and reasons' },
  'recusal.applicant': { zh: '代为提出的申请人', en: 'Asked for by' },
  'recusal.applicantHint': {
    zh: '当事人提出的，填写申请人；本人或者机关提出的不填（行政处罚法 43）',
    en: 'Where the party asks, name it; otherwise leave empty (Penalties Law 43)',
  },
  'recusal.grant': { zh: '是否准予回避', en: 'Is it granted?' },
  'recusal.decisionReason': { zh: '决定理由', en: 'Reasons' },
  'recusal.minutes': { zh: '集体讨论记录', en: 'Minutes' },
  'recusal.minutesHint': {
    zh: '机关负责人的回避由集体讨论决定，须填写（行政处罚法 43）',
    en: 'Wanted where the agency head is concerned: the leaders decide together (Penalties Law 43)',
  },
  'recusalGround.DIRECT_INTEREST': { zh: '与案件有直接利害关系', en: 'Direct interest' },
  'recusalGround.NEAR_RELATIVE': { zh: '当事人的近亲属', en: 'Near relative' },
  'recusalGround.TOOK_PART_BEFORE': { zh: '此前参与过本案', en: 'Took part before' },
  'recusalGround.OTHER_RELATION': {
    zh: '其他可能影响公正的关系',
    en: 'Another relation that may bear on it',
  },
  'recusalState.ASKED': { zh: '待决定', en: 'Waiting' },
  'recusalState.GRANTED': { zh: '准予回避', en: 'Granted' },
  'recusalState.REJECTED': { zh: '驳回', en: 'Refused' },
} as const satisfies TextFile;
