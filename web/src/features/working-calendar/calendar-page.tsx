import { Button, Segmented, Tag } from 'antd';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { YearFacts } from './year-facts';
import { YearGrid } from './year-grid';
import { YearHistory } from './year-history';
import { useYear } from './year.query';
import { useYears } from './years.query';

/** The working calendar by year: its document, its days off and worked, and what loading it has moved. */
export function CalendarPage() {
  const { t } = useText();
  const { permittedActions } = useMe();
  const [filter, change] = useAddressFilter(['year']);
  const years = useYears();
  const list = years.data ?? [];
  const latestOfficial = list.findLast(({ status }) => status === 'OFFICIAL')?.year;
  const year = Number(filter.year ?? latestOfficial ?? 0);
  return (
    <Sheet
      title={t('years.title')}
      head={
        <>
          <Segmented
            aria-label={t('years.year')}
            value={year}
            onChange={(chosen) => change({ year: String(chosen) })}
            options={list.map(({ year: value, status }) => ({
              value,
              label: status === 'OFFICIAL' ? String(value) : `${value} ${t('due.provisional')}`,
            }))}
          />
          {permittedActions.includes('loadCalendarYear') && (
            <Link to={`/admin/calendar/load?year=${year}`} className={sheet.push}>
              <Button type="primary" tabIndex={-1}>
                {t('years.load')}
              </Button>
            </Link>
          )}
        </>
      }
    >
      <ProblemNotice error={years.error} />
      {years.isPending ? <Loading /> : null}
      {year > 0 && <Year key={year} year={year} />}
    </Sheet>
  );
}

function Year({ year }: { year: number }) {
  const { t } = useText();
  const detail = useYear(year);
  if (!detail.data) return detail.error ? <ProblemNotice error={detail.error} /> : <Loading />;
  const { inForce, history, recounts } = detail.data;
  return (
    <>
      <section className={sheet.part}>
        <h2>
          {year} <Tag>{t(inForce.status === 'OFFICIAL' ? 'years.official' : 'due.provisional')}</Tag>
        </h2>
        <YearFacts year={inForce} />
        <YearGrid year={year} />
      </section>
      <YearHistory history={history} recounts={recounts} />
    </>
  );
}
