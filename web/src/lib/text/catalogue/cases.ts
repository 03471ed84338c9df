import type { TextFile } from './texts';

export const cases = {
  'cases.endedOn': { zh: '调查终结日期', en: 'Investigation ended on' },
  'cases.conclusion': { zh: '调查终结结论', en: 'Conclusion of the investigation' },
  'cases.noticeFirst': { zh: '报送审核前先行告知', en: 'Notice before review' },
  'cases.noticeFirstHint': {
    zh: '听证案件须在听证后审核：选“是”，先送达告知书、办完听证，再报送。不选则审核后告知。',
    en: 'A case with a hearing is reviewed after the hearing: choose “Yes” to serve the notice and hold the hearing first. Otherwise the notice follows the review.',
  },
  'cases.newHandlers': { zh: '变更后的全部承办人员', en: 'All handlers from now on' },
  'cases.handlersHint': {
    zh: '至少二人，均须持有效行政执法证（行政处罚法 42）',
    en: 'At least two, each with a valid certificate (Penalties Law 42)',
  },
  'cases.changeReason': { zh: '变更理由', en: 'Why' },
  'cases.file': { zh: '立案', en: 'File a case' },
  'cases.kind': { zh: '执法种类', en: 'Kind of act' },
  'cases.causeOf': { zh: '案由', en: 'Cause' },
  'cases.causeHint': { zh: '例：涉嫌经营标签不合格食品案', en: 'e.g. suspected sale of mislabelled food' },
  'cases.partySection': { zh: '当事人', en: 'Party' },
  'cases.partyKind': { zh: '当事人类型', en: 'Kind of party' },
  'cases.partyName': { zh: '姓名或名称', en: 'Name' },
  'cases.idNumber': { zh: '证件号或统一社会信用代码', en: 'Identity or registration number' },
  'cases.birthDate': { zh: '出生日期', en: 'Date of birth' },
  'cases.address': { zh: '地址', en: 'Address' },
  'cases.representative': { zh: '法定代表人或负责人', en: 'Representative' },
  'cases.handlersOf': { zh: '承办人员', en: 'Handlers' },
  'cases.filedOnField': { zh: '立案日期', en: 'Filed on' },
  'cases.filedOnHint': { zh: '不填为今天', en: 'Left empty: today' },
  'cases.birthDateHint': {
    zh: '不满十八周岁的另有规定（行政处罚法 30）',
    en: 'Minors are treated differently (Penalties Law 30)',
  },
  'cases.filedNow': { zh: '已立案：{caseNo}', en: 'Filed: {caseNo}' },
  'partyKind.PERSON': { zh: '自然人', en: 'Person' },
  'partyKind.ORGANISATION': { zh: '法人或其他组织', en: 'Organisation' },
} as const satisfies TextFile;
