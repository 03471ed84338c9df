import { lazy, Suspense, useId, type ReactNode } from 'react';
import { ErrorBoundary } from '../../components/error-boundary';
import { Loading } from '../../components/loading';
import { useText } from '../../lib/text/use-text';
import type { PlotProps } from './plot';
import styles from './statistics.module.css';

const Plot = lazy(() => import('./plot'));

interface PlotCardProps extends Omit<PlotProps, 'label'> {
  readonly title: string;
  /** The same as a table, whose numbers lead to what they count. */
  readonly table: ReactNode;
}

/** A plot with the table behind it: what the picture shows can be read, copied and followed by keyboard. */
export function PlotCard({ title, table, ...plot }: PlotCardProps) {
  const { t } = useText();
  const id = useId();
  const empty = plot.series.every(({ values }) => values.every((value) => !value));
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {empty ? (
        <p className={styles.nothing}>{t('overview.nothing')}</p>
      ) : (
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Plot {...plot} label={title} />
          </Suspense>
        </ErrorBoundary>
      )}
      <details>
        <summary>{t('overview.table')}</summary>
        <div className={styles.behind} tabIndex={0} role="region" aria-label={title}>
          {table}
        </div>
      </details>
    </section>
  );
}
