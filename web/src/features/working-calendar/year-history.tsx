import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import type { components } from '../../lib/api/schema';
import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { MovedDates } from './moved-dates';

interface YearHistoryProps {
  readonly history: readonly components['schemas']['YearVersionDto'][];
  readonly recounts: readonly components['schemas']['RecountResultDto'][];
}

/** Every loading of a year, and what the latest of them moved. */
export function YearHistory({ history, recounts }: YearHistoryProps) {
  const { t, tr, locale } = useText();
  const moved = recounts.flatMap(({ movedFirst }) => movedFirst);
  const count = recounts.reduce((sum, { moved: each }) => sum + each, 0);
  const waiting = recounts.filter(({ done }) => !done);
  if (history.length === 0) return null;
  return (
    <section className={sheet.part}>
      <h2>{t('years.history')}</h2>
      <Table
        caption={t('years.history')}
        rows={history}
        rowKey={({ version }) => version}
        columns={[
          { key: 'version', title: t('rules.version'), narrow: true, cell: ({ version }) => version },
          {
            key: 'document',
            title: t('years.document'),
            cell: ({ official }) => `${official.source.documentNumber} ${official.source.title}`,
          },
          {
            key: 'by',
            title: t('years.by'),
            cell: ({ loadedBy, loadedAt }) =>
              loadedBy && loadedAt
                ? t('years.loadedBy', { name: loadedBy, at: formatInstant(loadedAt, locale) })
                : t('years.builtIn'),
          },
          {
            key: 'warnings',
            title: t('years.confirmed'),
            cell: ({ confirmedWarnings }) => confirmedWarnings.map(tr).join(' '),
          },
        ]}
      />
      {waiting.length > 0 && <p className={sheet.warning}>{t('years.recounting')}</p>}
      {count > 0 && <MovedDates title={t('years.moved', { n: count })} moved={moved} />}
    </section>
  );
}
