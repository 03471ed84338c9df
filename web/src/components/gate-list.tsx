import type { CasePage } from '../lib/api/types';
import { useText } from '../lib/text/use-text';
import styles from './gate-list.module.css';

/** What must be fulfilled before a decision, each with its clause. */
export function GateList({ page }: { page: CasePage }) {
  const { t, tr } = useText();
  return (
    <ul className={styles.gate}>
      {page.gate.map((each) => {
        const state = !each.required ? 'none' : each.fulfilled ? 'done' : 'open';
        return (
          <li key={each.code} data-state={state}>
            <b>
              {t(
                state === 'none'
                  ? 'case.gateNotNeeded'
                  : state === 'done'
                    ? 'case.gateDone'
                    : 'case.gateOpen',
              )}
            </b>
            <span>
              {tr(each.text)}
              <small>{each.clauses.join('、')}</small>
              {state === 'open' && <small>{tr(each.remedy)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
