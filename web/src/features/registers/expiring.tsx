import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useExpiring } from './expiring.query';

/** Certificates, registrations, terms and entrustments that have ended, soon will, or are missing (JBM-3). */
export function Expiring({ agencyId }: { agencyId: string }) {
  const { t, named, locale } = useText();
  const { data = [], error } = useExpiring(agencyId);
  if (error) return <ProblemNotice error={error} />;
  if (data.length === 0) return null;
  return (
    <section className={sheet.part}>
      <h2 className={sheet.warning}>{t('expiring.title', { n: data.length })}</h2>
      <Table
        caption={t('expiring.caption')}
        rows={data}
        rowKey={(entry) => `${entry.register}${entry.signInName ?? entry.name}${entry.number ?? ''}`}
        columns={[
          {
            key: 'state',
            title: t('people.state'),
            narrow: true,
            cell: ({ state }) => (
              <span className={state === 'EXPIRING' ? sheet.warning : sheet.danger}>
                {named('expiry', state)}
              </span>
            ),
          },
          { key: 'name', title: t('people.name'), narrow: true, cell: ({ name }) => name },
          { key: 'unit', title: t('people.unit'), cell: ({ unitName }) => unitName },
          {
            key: 'register',
            title: t('registers.register'),
            narrow: true,
            cell: ({ register }) => named('register', register),
          },
          { key: 'number', title: t('expiring.number'), cell: ({ number }) => number },
          {
            key: 'lastDay',
            title: t('expiring.lastDay'),
            narrow: true,
            cell: ({ lastDay }) => (lastDay ? formatDate(lastDay, locale) : '—'),
          },
          {
            key: 'left',
            title: t('expiring.daysLeft'),
            number: true,
            cell: ({ daysLeft }) => daysLeft ?? '—',
          },
        ]}
      />
    </section>
  );
}
