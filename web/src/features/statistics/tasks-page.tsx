import { Button, Segmented, Tag } from 'antd';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { StageTag } from '../../components/stage-tag';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { query, useOverviewFilter } from './overview-filter';
import { useTasks, type Due } from './tasks.query';

const DUES: readonly Due[] = ['ALL', 'THIS_WEEK', 'OVERDUE'];

/** The open tasks behind a number of the load. */
export function TasksPage() {
  const { t, named, locale } = useText();
  const [{ due: asked, person }, change] = useAddressFilter(['due', 'person']);
  const [filter] = useOverviewFilter();
  const due = DUES.find((each) => each === asked) ?? 'ALL';
  const tasks = useTasks({ ...filter, due, person });
  const items = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Sheet
      title={t('overview.tasks')}
      head={
        <>
          <Link to={`/overview?${query({ ...filter })}`}>{t('overview.back')}</Link>
          <Segmented
            aria-label={t('overview.due')}
            value={due}
            onChange={(chosen) => change({ due: chosen })}
            options={DUES.map((value) => ({ value, label: named('taskDue', value) }))}
          />
          <span role="status" className={sheet.quiet}>
            {tasks.data ? t('overview.taskCount', { n: tasks.data.pages[0]?.count ?? 0 }) : ''}
          </span>
        </>
      }
    >
      <ProblemNotice error={tasks.error} />
      {tasks.isPending ? <Loading /> : null}
      {tasks.data && (
        <Table
          caption={t('overview.tasks')}
          rows={items}
          rowKey={({ taskId }) => taskId}
          empty={t('overview.nothing')}
          columns={[
            {
              key: 'case',
              title: t('inbox.column.case'),
              narrow: true,
              cell: ({ caseId, caseNo }) => <Link to={`/cases/${caseId}`}>{caseNo ?? caseId}</Link>,
            },
            {
              key: 'task',
              title: t('inbox.column.task'),
              narrow: true,
              cell: ({ taskKey, nameZh }) => {
                const name = named('action', taskKey);
                return name === taskKey ? nameZh : name;
              },
            },
            { key: 'kind', title: t('overview.kind'), narrow: true, cell: ({ kind }) => named('kind', kind) },
            { key: 'cause', title: t('case.cause'), cell: ({ cause }) => cause },
            {
              key: 'holder',
              title: t('inbox.column.holder'),
              cell: ({ holder, unitName }) => `${holder ?? t('overview.unclaimed')} ${unitName ?? ''}`,
            },
            {
              key: 'stage',
              title: t('inbox.column.stage'),
              narrow: true,
              cell: ({ stage }) => <StageTag stage={stage} />,
            },
            {
              key: 'due',
              title: t('inbox.column.due'),
              narrow: true,
              cell: ({ dueDate, overdue, provisional }) => (
                <>
                  {dueDate ? formatDate(dueDate, locale) : t('inbox.noDue')}{' '}
                  {overdue && <span className={sheet.danger}>{t('due.overdue')}</span>}
                  {provisional && <Tag>{t('due.provisional')}</Tag>}
                </>
              ),
            },
          ]}
        />
      )}
      {tasks.hasNextPage && (
        <Button type="link" loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Sheet>
  );
}
