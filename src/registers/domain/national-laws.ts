import { type RegisterRow } from './register-rows.js';

const CODE = '中华人民共和国生态环境法典';
const CODE_IN_FORCE = '2026-08-15';

/** Of the ten, three are named in public reports on the code; the rest is recalled and says so (law B5 is [X]). */
const NAMED_IN_REPORTS = ['环境保护法', '环境影响评价法', '清洁生产促进法'];
const REPORTED = '生态环境法典附则（名称见公开报道，未与官方文本核对；以全国人大公布文本为准）';
const NOT_VERIFIED = '生态环境法典附则（名称待核：未与官方文本核对；以全国人大公布文本为准）';

const inForce = (name: string, validFrom: string, source: string): RegisterRow => ({
  name,
  number: '',
  validFrom,
  repealedOn: '',
  repealedBy: '',
  source,
  article: '',
  text: '',
});

/** Valid from: the first enactment, because decisions of every year must find it; only the end matters here. */
const repealedByCode = (name: string, validFrom: string): RegisterRow => ({
  ...inForce(`中华人民共和国${name}`, validFrom, NAMED_IN_REPORTS.includes(name) ? REPORTED : NOT_VERIFIED),
  repealedOn: CODE_IN_FORCE,
  repealedBy: CODE,
});

/**
 * The laws that every agency's register begins with (law B1, B5, B6). It is a first version: the platform's
 * administrator imports the official list over it, and each agency adds its local rules.
 */
export const NATIONAL_LAWS: readonly RegisterRow[] = [
  inForce('中华人民共和国行政处罚法', '1996-10-01', '全国人大'),
  inForce('中华人民共和国行政许可法', '2004-07-01', '全国人大'),
  inForce('中华人民共和国行政强制法', '2012-01-01', '全国人大'),
  inForce('中华人民共和国食品安全法', '2009-06-01', '全国人大'),
  inForce(CODE, CODE_IN_FORCE, '生态环境法典'),
  repealedByCode('环境保护法', '1989-12-26'),
  repealedByCode('海洋环境保护法', '1983-03-01'),
  repealedByCode('水污染防治法', '1984-11-01'),
  repealedByCode('大气污染防治法', '1988-06-01'),
  repealedByCode('固体废物污染环境防治法', '1996-04-01'),
  repealedByCode('环境影响评价法', '2003-09-01'),
  repealedByCode('清洁生产促进法', '2003-01-01'),
  repealedByCode('放射性污染防治法', '2003-10-01'),
  repealedByCode('土壤污染防治法', '2019-01-01'),
  repealedByCode('噪声污染防治法', '2022-06-05'),
];
