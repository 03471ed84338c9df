import type { TextFile } from './texts';

/** What the short names of clauses stand for, and how laws that the api names in Chinese are called in English. */
export const clauses = {
  'clauseDocument.SY-M': {
    zh: '松政办发〔2019〕25号 责任分工方案',
    en: 'Songyuan, division of responsibilities (2019, No. 25)',
  },
  'clauseDocument.SY-D': {
    zh: '松原市行政执法公示办法',
    en: 'Songyuan, measures for the disclosure of enforcement',
  },
  'clauseDocument.SY-R': {
    zh: '松原市行政执法全过程记录实施办法',
    en: 'Songyuan, measures for recording the whole of enforcement',
  },
  'clauseDocument.SY-L': {
    zh: '松原市重大行政执法决定法制审核办法',
    en: 'Songyuan, measures for the legal review of major enforcement decisions',
  },
  'clauseDocument.JX': {
    zh: '嘉兴市市场监督管理局 责任分解',
    en: 'Jiaxing Market Regulation, division of responsibilities',
  },
  'clauseDocument.JBM': {
    zh: '重庆市江北区市场监督管理局 实施方案（江北市监〔2020〕66号）',
    en: 'Jiangbei Market Regulation, implementation plan (2020, No. 66)',
  },
  'clauseDocument.JBE': {
    zh: '重庆市江北区生态环境局 三项制度',
    en: 'Jiangbei Ecology and Environment, the three systems',
  },
  'clauseDocument.ST': {
    zh: '四平市铁西区城市管理行政执法局 实施方案',
    en: 'Siping Tiexi Urban Management, implementation plan',
  },
  'clauseDocument.article': { zh: '{document} 第 {article} 条', en: '{document}, article {article}' },
  'clauseDocument.within': { zh: '（{document}）', en: ' ({document})' },
  'clauseOwner.松政办发〔2019〕25号': { zh: 'SY', en: 'SY' },
  'clauseOwner.嘉兴市市场监督管理局全面推行行政执法三项制度责任分解': { zh: 'JX', en: 'JX' },
  'clauseOwner.江北市监〔2020〕66号': { zh: 'JBM', en: 'JBM' },
  'clauseOwner.重庆市江北区生态环境局行政执法三项制度': { zh: 'JBE', en: 'JBE' },
  'clauseOwner.四平市铁西区城市管理行政执法局三项制度实施方案': { zh: 'ST', en: 'ST' },
  'lawName.行政处罚法': { zh: '行政处罚法', en: 'Penalties Law' },
  'lawName.行政许可法': { zh: '行政许可法', en: 'Permits Law' },
  'lawName.行政强制法': { zh: '行政强制法', en: 'Coercion Law' },
  'lawName.民法典': { zh: '民法典', en: 'Civil Code' },
  'lawName.民事诉讼法': { zh: '民事诉讼法', en: 'Civil Procedure Law' },
  'lawName.未成年人保护法': { zh: '未成年人保护法', en: 'Protection of Minors Law' },
  'lawName.移送规定': { zh: '移送规定', en: 'Rules on Referral of Suspected Crimes' },
  'lawName.生态环境行政处罚办法': { zh: '生态环境行政处罚办法', en: 'Measures on Ecological Penalties' },
  'lawName.市场监管总局令第42号': { zh: '市场监管总局令第42号', en: 'Market Regulation Order No. 42' },
  'lawName.全国年节及纪念日放假办法': { zh: '全国年节及纪念日放假办法', en: 'Measures on Public Holidays' },
  'lawName.国办发〔2018〕118号': { zh: '国办发〔2018〕118号', en: 'State Council Office 2018 No. 118' },
  'lawName.系统默认': { zh: '系统默认', en: 'System default' },
  'lawName.三员分立': { zh: '三员分立', en: 'three separate administrators' },
  'lawName.身份鉴别': { zh: '身份鉴别', en: 'identification' },
} as const satisfies TextFile;
