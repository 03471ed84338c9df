import { Clauses } from '../../components/clauses';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { formatPercent } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useReviewerRatios } from './reviewer-ratios.query';

/** Whether each agency has the reviewers that its rules ask for (JBM-23, JBE-L3). */
export function Ratios() {
  const { t, named, locale } = useText();
  const { data = [], error } = useReviewerRatios();
  if (error) return <ProblemNotice error={error} />;
  const colour = { MET: sheet.success, WARNING: sheet.warning, RED: sheet.danger };
  return (
    <section className={sheet.part}>
      <h2>{t('overview.ratio')}</h2>
      <Table
        caption={t('overview.ratio')}
        rows={data}
        rowKey={({ agencyId }) => agencyId}
        columns={[
          { key: 'agency', title: t('admin.agency'), cell: ({ agencyName }) => agencyName },
          { key: 'officers', title: t('overview.officers'), number: true, cell: ({ officers }) => officers },
          {
            key: 'reviewers',
            title: t('overview.reviewers'),
            number: true,
            cell: ({ reviewers, needed }) => t('overview.ofNeeded', { reviewers, needed }),
          },
          {
            key: 'share',
            title: t('overview.share'),
            number: true,
            cell: ({ share, min }) =>
              `${share === null ? '—' : formatPercent(share * 100, locale)} / ${formatPercent(min * 100, locale)}`,
          },
          {
            key: 'state',
            title: t('people.state'),
            narrow: true,
            cell: ({ state }) => <span className={colour[state]}>{named('ratioState', state)}</span>,
          },
          {
            key: 'source',
            title: t('rules.source'),
            cell: ({ source }) => <Clauses of={[source.reference]} />,
          },
        ]}
      />
    </section>
  );
}
