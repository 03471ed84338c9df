import type { CasePage } from '../../lib/api/types';
import { formatDate, formatMoney } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './notices.module.css';

/** What the party was told, until when it may answer, and how far it has. */
export function NoticeSummary({ page }: { page: CasePage }) {
  const { t, named, locale } = useText();
  const { notice } = page;
  if (!notice) return null;
  const rows = [
    [t('notices.document'), notice.documentNo],
    [t('notices.servedOn'), formatDate(notice.servedOn, locale)],
    [t('notices.kinds'), notice.kinds.map((kind) => named('penaltyKind', kind)).join('、')],
    [t('notices.amount'), formatMoney(notice.amount, locale)],
    [t('notices.basis'), notice.basis.join('、')],
    [t('notices.hearingRight'), t(notice.hearingRight ? 'fields.yes' : 'fields.no')],
    [t('notices.periodEndsOn'), formatDate(notice.periodEndsOn, locale, true)],
    ...(notice.hearingOn ? [[t('notices.hearingOn'), formatDate(notice.hearingOn, locale, true)]] : []),
  ];
  return (
    <dl className={styles.summary}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
