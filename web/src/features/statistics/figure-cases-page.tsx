import { Button } from 'antd';
import { Link } from 'react-router';
import { Clauses } from '../../components/clauses';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { Table, type Column } from '../../components/sheet/table';
import { StageTag } from '../../components/stage-tag';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import type { components } from '../../lib/api/schema';
import { formatDate, formatMoney } from '../../lib/format/format';
import { useText, type Texts } from '../../lib/text/use-text';
import { useFigureCases } from './figure-cases.query';
import { query, useOverviewFilter } from './overview-filter';

/** The cases that a figure of the overview counts. */
export function FigureCasesPage() {
  const texts = useText();
  const { t, tr, locale } = texts;
  const [{ figure = '' }] = useAddressFilter(['figure']);
  const [filter] = useOverviewFilter();
  const { from = '', to = '' } = filter;
  const cases = useFigureCases(figure, { ...filter, from, to });
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const [first] = cases.data?.pages ?? [];
  const back = `/overview?${query({ ...filter })}`;
  const file = (format: string): string => {
    const { agency, unit, kind } = filter;
    return `/api/statistics/cases/file?${query({ figure, from, to, agencyId: agency, unitId: unit, kind, format })}`;
  };
  return (
    <Sheet
      title={first ? tr(first.figure.label) : t('overview.title')}
      head={
        <>
          <Link to={back}>{t('overview.back')}</Link>
          <span role="status" className={sheet.quiet}>
            {first &&
              t(cases.hasNextPage ? 'overview.countMore' : 'overview.count', {
                n: items.length,
                from: formatDate(from, locale),
                to: formatDate(to, locale),
              })}
          </span>
          <span className={sheet.push}>
            {t('overview.export')}{' '}
            <a download href={file('xlsx')}>
              XLSX
            </a>{' '}
            <a download href={file('csv')}>
              CSV
            </a>
          </span>
        </>
      }
    >
      <ProblemNotice error={cases.error} />
      {cases.isPending ? <Loading /> : null}
      {first && (
        <>
          <p className={sheet.part}>
            {tr(first.figure.definition)}{' '}
            <span className={sheet.quiet}>
              <Clauses of={first.figure.clauses} />
            </span>
          </p>
          <Table
            caption={tr(first.figure.label)}
            rows={items}
            rowKey={({ caseId, round }) => `${caseId}${round}`}
            empty={t('overview.nothing')}
            columns={columnsOf(texts)}
          />
        </>
      )}
      {cases.hasNextPage && (
        <Button type="link" loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Sheet>
  );
}

type FigureCase = components['schemas']['FigureCase'];

function columnsOf({ t, named, locale }: Texts): readonly Column<FigureCase>[] {
  return [
    {
      key: 'case',
      title: t('inbox.column.case'),
      narrow: true,
      cell: ({ caseId, caseNo }) => <Link to={`/cases/${caseId}`}>{caseNo}</Link>,
    },
    {
      key: 'kind',
      title: t('overview.kind'),
      narrow: true,
      cell: ({ kind }) => named('kind', kind),
    },
    { key: 'cause', title: t('case.cause'), cell: ({ cause }) => cause },
    {
      key: 'party',
      title: t('inbox.column.party'),
      cell: ({ partyName }) => partyName ?? t('overview.minor'),
    },
    {
      key: 'amount',
      title: t('inbox.column.amount'),
      number: true,
      cell: ({ amount }) => formatMoney(amount, locale),
    },
    {
      key: 'round',
      title: t('overview.round'),
      number: true,
      cell: ({ round }) => (round > 0 ? round : ''),
    },
    {
      key: 'stage',
      title: t('inbox.column.stage'),
      narrow: true,
      cell: ({ stage }) => <StageTag stage={stage} />,
    },
    {
      key: 'on',
      title: t('overview.on'),
      narrow: true,
      cell: ({ on }) => formatDate(on, locale),
    },
  ];
}
