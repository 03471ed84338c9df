import type { CasePage } from '../lib/api/types';
import { Clauses } from './clauses';
import { useText } from '../lib/text/use-text';
import styles from './gate-list.module.css';

type Condition = CasePage['gate'][number];

const NAMES = { open: 'case.gateOpen', done: 'case.gateDone', none: 'case.gateNotNeeded' } as const;
type State = keyof typeof NAMES;

/**
 * What must be fulfilled before a decision, each with its clause: first what is not. What this case does not need, up to
 * nine conditions of thirteen, is folded behind what counts.
 */
export function GateList({ page }: { page: CasePage }) {
  const { t } = useText();
  const of = (state: State): readonly Condition[] => page.gate.filter((each) => stateOf(each) === state);
  const notNeeded = of('none');
  return (
    <>
      <Conditions all={[...of('open'), ...of('done')]} />
      {notNeeded.length > 0 && (
        <details className={styles.notNeeded}>
          <summary>{t('case.gateNotNeededCount', { n: notNeeded.length })}</summary>
          <Conditions all={notNeeded} />
        </details>
      )}
    </>
  );
}

function Conditions({ all }: { all: readonly Condition[] }) {
  const { t, tr } = useText();
  return (
    <ul className={styles.gate}>
      {all.map((each) => {
        const state = stateOf(each);
        return (
          <li key={each.code} data-state={state}>
            <b>{t(NAMES[state])}</b>
            <span>
              {tr(each.text)}
              <small>
                <Clauses of={each.clauses} />
              </small>
              {state === 'open' && <small>{tr(each.remedy)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function stateOf({ required, fulfilled }: Condition): State {
  if (!required) return 'none';
  return fulfilled ? 'done' : 'open';
}
