import { Empty } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import type { components } from '../../../lib/api/schema';
import { formatDate, formatMoney } from '../../../lib/format/format';
import { useText } from '../../../lib/text/use-text';
import { usePrecedents } from './precedents.query';
import styles from './desk.module.css';

const FinePlot = lazy(() => import('./fine-plot'));

type Precedent = components['schemas']['Precedent'];

/** Earlier decisions on the same law: how they were reviewed, what they came to, and this case among them. */
export function PrecedentsTab({ caseId, proposed }: { caseId: string; proposed: string | undefined }) {
  const { t, locale } = useText();
  const { data, error } = usePrecedents(caseId);
  const fines = useMemo(() => finesOf(data?.items ?? []), [data]);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const { items, fines: spread } = data;
  if (items.length === 0) return <Empty description={t('precedents.none')} />;
  return (
    <div className={styles.tab}>
      <dl className={styles.spread}>
        {(
          [
            ['precedents.decisions', String(spread.decisions)],
            ['precedents.lowest', formatMoney(spread.lowest, locale)],
            ['precedents.median', formatMoney(spread.median, locale)],
            ['precedents.highest', formatMoney(spread.highest, locale)],
            ['precedents.thisCase', formatMoney(proposed ?? null, locale)],
          ] as const
        ).map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {fines.length > 0 && (
        <Suspense fallback={<Loading />}>
          <FinePlot fines={fines} proposed={proposed === undefined ? undefined : Number(proposed)} />
        </Suspense>
      )}
      <p className={styles.quiet}>{t('precedents.dots')}</p>
      <Table items={items} />
    </div>
  );
}

function finesOf(items: readonly Precedent[]) {
  return items.flatMap(({ caseNo, cause, decidedOn, amount, sameCause }) =>
    amount === null ? [] : [{ name: `${caseNo} ${cause}`, date: decidedOn, yuan: Number(amount), sameCause }],
  );
}

function Table({ items }: { items: readonly Precedent[] }) {
  const { t, named, locale } = useText();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('precedents.case')}</th>
          <th>{t('precedents.decidedOn')}</th>
          <th>{t('precedents.result')}</th>
          <th>{t('precedents.amount')}</th>
          <th>{t('precedents.opinions')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.caseId}>
            <td>
              <Link to={`/cases/${item.caseId}`}>{item.caseNo}</Link> {item.cause}
              <small>{item.sharedBasis.join('；')}</small>
            </td>
            <td>{formatDate(item.decidedOn, locale)}</td>
            <td>{item.kinds.join('、') || '—'}</td>
            <td className={styles.number}>{formatMoney(item.amount, locale)}</td>
            <td>
              {item.opinions.map(({ round, kind }) => `${round}. ${named('opinionKind', kind)}`).join('；') ||
                '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
