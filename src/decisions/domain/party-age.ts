import { type Party } from '../../cases/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type GateCondition } from './gate-condition.js';

/** What age says about a penalty (行政处罚法 30). */
export interface AgeFacts {
  /** A penalty against a natural person; only then age matters. */
  readonly asked: boolean;
  /** Full years on the day of the act, as far as known; null: no date of birth. */
  readonly age: number | null;
  /** Whether reasons or proposal say that the penalty is lighter or mitigated (从轻, 减轻). */
  readonly lighter: boolean;
  /** There is a draft whose reasons can say it. */
  readonly drafted: boolean;
}

const NO_PENALTY_BELOW = 14;
const FULL_AGE = 18;

/** Full years on a Beijing date; on the birthday itself the year is full only the day after (从生日的次日起为已满). */
export function ageOn(birthDate: BeijingDate, on: BeijingDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) > birthDate.slice(5) ? years : years - 1;
}

/**
 * The age at the time of the act (行政处罚法 30). Where the day of the act is not recorded, the day of filing stands
 * for it: the party cannot have been older before.
 */
export function ageAtAct(
  party: Party,
  filedOn: BeijingDate,
  actedOn: BeijingDate | undefined,
): number | null {
  return party.birthDate === undefined ? null : ageOn(party.birthDate, actedOn ?? filedOn);
}

/** Words by which a penalty is made lighter, mitigated or left out. */
const LIGHTER = /从轻|减轻|免予|不予处罚/;
/** The law's own words that hold a negation and deny nothing. */
const NOT_DENYING = /没有造成|不予(?:行政)?处罚/g;
/**
 * A clause of a sentence with one of these denies it (`没有从轻的情节`), or tells what the party asked for. A bare 不, 未 or
 * 无 would not do: so are acts named (`销售不合格食品`, `无证经营`).
 */
const DENIES =
  /没有|不(?:存在|具|符合|适用|予|得|能|宜|应|可|再|当|同意|成立|构成|支持|从轻|减轻)|未(?:予|采纳)|无(?:从轻|减轻|法定|酌定|任何)|并非|请求|要求|申请|主张/;

/**
 * Whether a text says that the penalty is lighter or mitigated (行政处罚法 30): a clause has the word, and nothing in this
 * clause denies it. A doubtful wording says nothing: the remedy asks for a plain one.
 */
export function saysLighter(...texts: readonly string[]): boolean {
  return texts
    .flatMap((text) => text.split(/[，,。；;：:！？\n]/))
    .some((clause) => LIGHTER.test(clause) && !DENIES.test(clause.replace(NOT_DENYING, '')));
}

/**
 * Under fourteen there is no penalty; from fourteen to eighteen it is lighter or mitigated; without a date of birth
 * one asks.
 */
export function ageConditions({ asked, age, lighter, drafted }: AgeFacts): GateCondition[] {
  const minor = age !== null && age >= NO_PENALTY_BELOW && age < FULL_AGE;
  return [
    {
      code: 'PARTY_UNDER_FOURTEEN',
      required: asked && age !== null,
      fulfilled: age === null || age >= NO_PENALTY_BELOW,
      clauses: ['行政处罚法 30'],
      text: {
        zh: '当事人已满十四周岁（不满十四周岁的，不予行政处罚）',
        en: 'The party was at least fourteen (no penalty below)',
      },
      remedy: { zh: '请不予行政处罚并责令监护人管教', en: 'Make no penalty; the guardian takes care' },
    },
    {
      code: 'MINOR_NOT_TREATED_LIGHTER',
      required: asked && minor && drafted,
      fulfilled: !minor || lighter,
      clauses: ['行政处罚法 30'],
      text: {
        zh: '已满十四周岁不满十八周岁的，应当从轻或者减轻处罚',
        en: 'From fourteen to eighteen the penalty is lighter or mitigated',
      },
      remedy: {
        zh: '请在理由中单独写明“依法从轻处罚”或者“依法减轻处罚”',
        en: 'Say in the reasons, in a clause of its own, that the penalty is lighter or mitigated',
      },
    },
    {
      // Nobody is stopped by it, but everybody sees that it is asked.
      code: 'PARTY_BIRTH_DATE_MISSING',
      required: false,
      fulfilled: !asked || age !== null,
      clauses: ['行政处罚法 30'],
      text: { zh: '已登记自然人的出生日期', en: 'The date of birth of the natural person is known' },
      remedy: { zh: '请补充当事人的出生日期', en: 'Enter the date of birth of the party' },
    },
  ];
}
