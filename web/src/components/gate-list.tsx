import type { CasePage } from '../lib/api/types';
import { useText } from '../lib/text/use-text';
import styles from './gate-list.module.css';

type Condition = CasePage['gate'][number];

const NAMES = { open: 'case.gateOpen', done: 'case.gateDone', none: 'case.gateNotNeeded' } as const;
const ORDER = ['open', 'done', 'none'] as const;

/** What must be fulfilled before a decision, each with its clause: first what is not, last what this case does not need. */
export function GateList({ page }: { page: CasePage }) {
  const { t, tr } = useText();
  return (
    <ul className={styles.gate}>
      {ORDER.flatMap((state) =>
        page.gate
          .filter((each) => stateOf(each) === state)
          .map((each) => (
            <li key={each.code} data-state={state}>
              <b>{t(NAMES[state])}</b>
              <span>
                {tr(each.text)}
                <small>{each.clauses.join('、')}</small>
                {state === 'open' && <small>{tr(each.remedy)}</small>}
              </span>
            </li>
          )),
      )}
    </ul>
  );
}

function stateOf({ required, fulfilled }: Condition): (typeof ORDER)[number] {
  if (!required) return 'none';
  return fulfilled ? 'done' : 'open';
}
