import { Button, Select } from 'antd';
import { useId } from 'react';
import { DateFilter } from '../../components/dates/date-input';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { formatInstant } from '../../lib/format/format';
import { actorShown } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import { useAudit, type AuditEvent } from './audit.query';
import { ChainState } from './chain-state';
import { useChain } from './chain.query';
import { EventDetails } from './event-details';
import { TextFilter } from './text-filter';

const FILTERS = ['actor', 'action', 'objectType', 'object', 'from', 'to', 'result'] as const;
const RESULTS = ['ACCEPTED', 'REFUSED'] as const;

/** Who did what to which object when, and with which result; whether the chain of all of it is whole. */
export function AuditPage() {
  const { t, named } = useText();
  const id = useId();
  const [filter, change] = useAddressFilter(FILTERS);
  const events = useAudit(filter);
  const chain = useChain();
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Sheet
      title={t('trail.title')}
      head={
        <>
          <TextFilter label="trail.actor" value={filter.actor} onChange={(actor) => change({ actor })} />
          <TextFilter label="trail.action" value={filter.action} onChange={(action) => change({ action })} />
          <TextFilter
            label="trail.objectType"
            value={filter.objectType}
            onChange={(objectType) => change({ objectType })}
          />
          <TextFilter label="trail.object" value={filter.object} onChange={(object) => change({ object })} />
          <label htmlFor={`${id}from`}>{t('trail.from')}</label>
          <DateFilter id={`${id}from`} value={filter.from} onChange={(from) => change({ from })} />
          <label htmlFor={`${id}to`}>{t('trail.to')}</label>
          <DateFilter id={`${id}to`} value={filter.to} onChange={(to) => change({ to })} />
          <Select
            allowClear
            aria-label={t('trail.result')}
            placeholder={t('trail.anyResult')}
            value={filter.result}
            onChange={(result: string | undefined) => change({ result })}
            options={RESULTS.map((value) => ({ value, label: named('auditResult', value) }))}
            style={{ width: 110 }}
          />
          <span role="status" className={sheet.quiet}>
            {events.data ? t('trail.count', { n: events.data.pages[0]?.total ?? 0 }) : ''}
          </span>
          <Button className={sheet.push} loading={chain.isFetching} onClick={() => void chain.refetch()}>
            {t('trail.check')}
          </Button>
        </>
      }
    >
      <ProblemNotice error={events.error ?? chain.error} />
      {chain.data && <ChainState state={chain.data} />}
      {events.isPending ? <Loading /> : null}
      {events.data && <EventsTable events={items} />}
      {events.hasNextPage && (
        <Button type="link" loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          {t('trail.older')}
        </Button>
      )}
    </Sheet>
  );
}

function EventsTable({ events }: { events: readonly AuditEvent[] }) {
  const { t, named, locale } = useText();
  return (
    <Table
      caption={t('trail.title')}
      rows={events}
      rowKey={({ seq }) => seq}
      empty={t('trail.none')}
      columns={[
        { key: 'seq', title: t('trail.seq'), number: true, cell: ({ seq }) => seq },
        { key: 'at', title: t('trail.at'), narrow: true, cell: ({ at }) => formatInstant(at, locale) },
        {
          key: 'actor',
          title: t('trail.actor'),
          cell: ({ actorId, actorName, actorUnitName }) => (
            <>
              <span title={actorId}>{actorShown(actorName, t('common.system'))}</span>{' '}
              <span className={sheet.quiet}>{actorUnitName}</span>
            </>
          ),
        },
        {
          key: 'action',
          title: t('trail.action'),
          cell: ({ action }) => <span title={action}>{named('action', action)}</span>,
        },
        {
          key: 'object',
          title: t('trail.object'),
          cell: (event) => <EventDetails event={event} />,
        },
        {
          key: 'result',
          title: t('trail.result'),
          cell: ({ result, code, reason }) => (
            <>
              <span className={result === 'REFUSED' ? sheet.danger : undefined}>
                {named('auditResult', result)}
              </span>{' '}
              <span title={code ?? undefined}>{reason ?? code}</span>
            </>
          ),
        },
      ]}
    />
  );
}
