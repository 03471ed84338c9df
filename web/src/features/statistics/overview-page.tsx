import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Sheet } from '../../components/sheet/sheet';
import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { DisputesPlot } from './disputes-plot';
import { FiguresTable } from './figures-table';
import { useFigures } from './figures.query';
import { LoadPlot } from './load-plot';
import { useLoad } from './load.query';
import { MonthsPlot } from './months-plot';
import { OpinionsPlot } from './opinions-plot';
import { OverviewFilters } from './overview-filters';
import { useOverviewFilter, type Scope } from './overview-filter';
import { Ratios } from './ratios';
import styles from './statistics.module.css';
import { Tiles } from './tiles';

/** What a leader looks at: the load, what is late, whether everything was reviewed, and how opinions went. */
export function OverviewPage() {
  const { t, locale } = useText();
  const [filter] = useOverviewFilter();
  const load = useLoad(filter);
  const today = load.data?.asOf.slice(0, 10);
  const scope: Scope | undefined =
    today === undefined
      ? undefined
      : { ...filter, from: filter.from ?? `${today.slice(0, 4)}-01-01`, to: filter.to ?? today };
  const months = useFigures(scope, 'MONTH');
  return (
    <Sheet title={t('overview.title')} head={scope && <OverviewFilters scope={scope} />}>
      <ProblemNotice error={load.error ?? months.error} />
      {!load.data || !months.data || !scope ? (
        load.error || months.error ? null : (
          <Loading />
        )
      ) : (
        <>
          <Tiles load={load.data} figures={months.data} scope={scope} />
          <div className={styles.plots}>
            <LoadPlot load={load.data} filter={filter} />
            <OpinionsPlot figures={months.data} scope={scope} />
            <MonthsPlot figures={months.data} scope={scope} />
            <DisputesPlot figures={months.data} scope={scope} />
          </div>
          <Ratios />
          <FiguresTable figures={months.data} scope={scope} />
          <p className={styles.asOf}>
            {t('overview.asOf', { at: formatInstant(months.data.asOf, locale) })}
            {months.data.pending > 0 && ` ${t('overview.pending', { n: months.data.pending })}`}
          </p>
        </>
      )}
    </Sheet>
  );
}
