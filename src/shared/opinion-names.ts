import { type BilingualText } from './domain-error.js';

/** The kinds of opinion in the words of the routing table (requirements A7); an agency may have a word of its own. */
export const OPINION_NAMES = {
  AGREE: { zh: '同意', en: 'agree' },
  SUPPLEMENT: { zh: '补充调查', en: 'supplement the investigation' },
  NO_DECISION: { zh: '不予作出决定', en: 'make no decision' },
  AMEND: { zh: '变更', en: 'amend' },
  CORRECT: { zh: '纠正', en: 'correct' },
  REFER: { zh: '移送', en: 'refer' },
  PROBLEMS: { zh: '存在问题', en: 'problems exist' },
  NOT_PASSED: { zh: '未通过', en: 'not passed' },
  OTHER: { zh: '其他', en: 'other' },
} as const satisfies Readonly<Record<string, BilingualText>>;
