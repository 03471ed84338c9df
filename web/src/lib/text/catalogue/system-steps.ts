import type { TextFile } from './texts';

/** Steps that the system does, by the topics of the diagrams, as the timeline shows them. */
export const systemSteps = {
  'action.materials.check-completeness': { zh: '检查材料完整性', en: 'Completeness checked' },
  'action.materials.deem-received': { zh: '视为收到', en: 'Deemed received' },
  'action.materials.return-bundle': { zh: '退回报送', en: 'Bundle returned' },
  'action.review.start-review-clock': { zh: '开始计算审核期限', en: 'Clock of the review started' },
  'action.review.assign-by-rule': { zh: '按规则指派', en: 'Assigned by rule' },
  'action.review.recount-review-clock': { zh: '按补正调整审核期限', en: 'Clock of the review recounted' },
  'action.review.remind-of-review': { zh: '提醒审核期限、通报逾期', en: 'Reminded of the review' },
  'action.review.end-returned-round': { zh: '结束本轮审核', en: 'Round ended' },
  'action.cases.start-case-clock': { zh: '开始计算办案期限', en: 'Clock of the case started' },
  'action.review.assess-scope': { zh: '判断是否须经审核', en: 'Need of a review assessed' },
  'action.decisions.plan-decision': { zh: '安排告知和讨论', en: 'Notice and discussion planned' },
  'action.decisions.check-gate': { zh: '核对作出决定的条件', en: 'Conditions of the decision checked' },
  'action.case-clocks.remind-of-clocks': { zh: '提醒措施期限', en: 'Reminded of seals and registrations' },
  'action.cases.warn-case-limit': { zh: '提示办案期限', en: 'Warned of the case limit' },
  'action.cases.raise-case-overdue': { zh: '通报办案超期', en: 'Case reported overdue' },
  'action.notices.tell-period-over': { zh: '提醒答复期限届满', en: 'Party’s period told to be over' },
  'action.notices.finish-notice': { zh: '告知程序完成', en: 'Notice procedure finished' },
  'action.disagreements.start-negotiation-clock': {
    zh: '开始计算协商期限',
    en: 'Clock of the negotiation started',
  },
  'action.disagreements.remind': { zh: '提醒协商', en: 'Reminded of the negotiation' },
  'action.disagreements.raise-overdue': { zh: '通报协商逾期', en: 'Negotiation reported overdue' },
  'action.referrals.remind-decision': { zh: '提醒审批移送', en: 'Reminded of the referral' },
  'action.referrals.raise-overdue': { zh: '通报移送逾期', en: 'Referral reported overdue' },
} as const satisfies TextFile;
