import type { CasePage } from '../lib/api/types';
import { formatDate, formatMoney } from '../lib/format/format';
import { useText } from '../lib/text/use-text';
import styles from './submission-view.module.css';

type Decision = CasePage['decisions'][number];

/** A decision or its draft as it is read. */
export function DecisionView({ decision }: { decision: Decision }) {
  const { t, named, locale } = useText();
  const { content, documentNo, state, decidedOn } = decision;
  const rows = [
    [t('bundle.kinds'), content.kinds.join('、')],
    [t('bundle.amount'), formatMoney(content.amount, locale)],
    [t('bundle.legalBasis'), content.legalBasis.map(({ law, article }) => `${law} ${article}`).join('；')],
    [t('decisions.facts'), content.facts],
    [t('decisions.reasons'), content.reasons],
    [t('decisions.performance'), content.performance],
    [t('decisions.remedies'), content.remedies],
  ];
  return (
    <article className={styles.view}>
      <h3>
        {named('decisionState', state)} {documentNo} {decidedOn && formatDate(decidedOn, locale)}
      </h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
