import { Tag } from 'antd';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { useAgencies } from '../../components/agencies.query';
import type { components } from '../../lib/api/schema';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';

interface MovedDatesProps {
  readonly title: string;
  readonly moved: readonly components['schemas']['MovedDueDateDto'][];
}

/** Due dates that move, old and new side by side. */
export function MovedDates({ title, moved }: MovedDatesProps) {
  const { t, tr, locale } = useText();
  const agencies = new Map((useAgencies().data ?? []).map(({ id, shortName }) => [id, shortName]));
  return (
    <section>
      <h2>{title}</h2>
      <Table
        caption={title}
        rows={moved.map((each, index) => ({ ...each, index }))}
        rowKey={({ index }) => index}
        empty={t('years.nothingMoves')}
        columns={[
          { key: 'case', title: t('inbox.column.case'), cell: ({ caseNo }) => caseNo },
          {
            key: 'agency',
            title: t('admin.agency'),
            narrow: true,
            cell: ({ agencyId }) => agencies.get(agencyId) ?? agencyId,
          },
          { key: 'what', title: t('years.dueDate'), cell: ({ label }) => tr(label) },
          {
            key: 'before',
            title: t('years.before'),
            narrow: true,
            cell: ({ effectiveDate }) => formatDate(effectiveDate.before, locale, true),
          },
          {
            key: 'after',
            title: t('years.after'),
            narrow: true,
            cell: ({ effectiveDate, provisional }) => (
              <>
                <strong>{formatDate(effectiveDate.after, locale, true)}</strong>{' '}
                {effectiveDate.after === effectiveDate.before && (
                  <span className={sheet.quiet}>{t('years.onlyMark')}</span>
                )}
                {provisional && <Tag>{t('due.provisional')}</Tag>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
