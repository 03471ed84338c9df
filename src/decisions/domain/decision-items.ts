import { type Refusal } from '../../shared/domain-error.js';

/** The items of a decision document that people write (行政处罚法 59). */
export interface DecisionItems {
  readonly kinds: readonly string[];
  readonly legalBasis: readonly unknown[];
  readonly facts: string;
  readonly reasons: string;
  readonly performance: string;
  readonly remedies: string;
}

const NAMES: Readonly<Record<keyof DecisionItems, readonly [zh: string, en: string]>> = {
  facts: ['违反法律、法规、规章的事实和证据', 'facts and evidence'],
  reasons: ['理由', 'reasons'],
  kinds: ['决定的种类', 'kind of the decision'],
  legalBasis: ['依据', 'legal basis'],
  performance: ['履行方式和期限', 'way and period of performance'],
  remedies: ['申请行政复议、提起行政诉讼的途径和期限', 'ways and periods of remedies'],
};

/** Every item that is empty, all at once (行政处罚法 59; SY-R16, SY-R21). Party, agency and date are the system's. */
export function itemFaults(items: DecisionItems): Refusal[] {
  const empty = (value: string | readonly unknown[]): boolean =>
    typeof value === 'string' ? value.trim() === '' : value.length === 0;
  return (Object.keys(NAMES) as (keyof DecisionItems)[])
    .filter((item) => empty(items[item]))
    .map((item) => ({
      code: 'DECISION_ITEM_MISSING',
      status: 422,
      field: item,
      clauses: ['行政处罚法 59', 'SY-R21'],
      message: { zh: `决定书缺少：${NAMES[item][0]}`, en: `The decision lacks: ${NAMES[item][1]}` },
      remedy: { zh: '请补充后再提交', en: 'Fill it in and send again' },
    }));
}
