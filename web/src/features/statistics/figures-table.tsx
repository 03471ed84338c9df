import { Link } from 'react-router';
import { Clauses } from '../../components/clauses';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { formatNumber, formatPercent } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import type { FigureTable } from './figures.query';
import { casesOf, type Scope } from './overview-filter';

/** Every figure of the period with what it counts and by which clause; counts lead to their cases. */
export function FiguresTable({ figures, scope }: { figures: FigureTable; scope: Scope }) {
  const { t, tr, locale } = useText();
  return (
    <details className={sheet.part}>
      <summary>{t('overview.allFigures')}</summary>
      <Table
        caption={t('overview.allFigures')}
        rows={figures.figures}
        rowKey={({ key }) => key}
        columns={[
          { key: 'label', title: t('overview.figure'), cell: ({ label }) => tr(label) },
          {
            key: 'value',
            title: t('rules.value'),
            number: true,
            cell: ({ key, unit }) => {
              const value = figures.total[key] ?? null;
              if (value === null) return '—';
              if (unit === 'PERCENT') return formatPercent(value, locale);
              const shown = formatNumber(value, locale);
              return value > 0 ? <Link to={casesOf(key, scope)}>{shown}</Link> : shown;
            },
          },
          { key: 'definition', title: t('overview.definition'), cell: ({ definition }) => tr(definition) },
          {
            key: 'clauses',
            title: t('overview.clauses'),
            cell: ({ clauses }) => <Clauses of={clauses} />,
          },
        ]}
      />
    </details>
  );
}
