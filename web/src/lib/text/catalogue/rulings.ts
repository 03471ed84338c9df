import type { TextFile } from './texts';

/** What a leader reads and writes to rule on a dispute. */
export const rulings = {
  'ruling.negotiation': {
    zh: '协商记录：{on}，{place}，主持人 {chair}',
    en: 'Negotiation of {on}, {place}, chaired by {chair}',
  },
  'ruling.unsigned': { zh: '一方未签字：{why}', en: 'One side has not signed: {why}' },
  'ruling.request': { zh: '请示 {no}（{by}，{on}）', en: 'Request {no} ({by}, {on})' },
  'ruling.ruling': { zh: '裁定', en: 'Ruling' },
  'ruling.rulingHint': {
    zh: '裁定不能代替审核：处理后再报或者重新出具意见，都还要经过审核',
    en: 'A ruling never stands for a review: after rework or with a new opinion the case is reviewed again',
  },
  'ruling.text': { zh: '裁定内容', en: 'What is ruled' },
  'ruling.reason': { zh: '理由', en: 'Reasons' },
  'ruling.dissent': { zh: '保留意见', en: 'Dissent' },
  'ruling.dissentHint': {
    zh: '未被采纳的一方要求记录在案的意见；没有的不填',
    en: 'What the side that is not followed wants on record; leave empty if there is none',
  },
  'rulingKind.REWORK': { zh: '由承办机构处理后再报', en: 'The handling unit reworks and resubmits' },
  'rulingKind.NEW_OPINION': { zh: '法制审核机构重新出具意见', en: 'The legal unit gives a new opinion' },
} as const satisfies TextFile;
