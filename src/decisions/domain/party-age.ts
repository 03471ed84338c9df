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

/** Whether a text says that the penalty is lighter or mitigated. */
export function saysLighter(...texts: readonly string[]): boolean {
  return texts.some((text) => /从轻|减轻|免予|不予处罚/.test(text));
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
        zh: '请在理由中写明从轻或者减轻处罚',
        en: 'Say in the reasons that the penalty is lighter or mitigated',
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
