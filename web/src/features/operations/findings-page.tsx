import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { Table, type Column } from '../../components/sheet/table';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { formatInstant } from '../../lib/format/format';
import { useMe } from '../../lib/session';
import { useText, type Texts } from '../../lib/text/use-text';
import { FINDING_KINDS } from './finding-kinds';
import { useFindings, type Finding } from './findings.query';
import { ResolveFinding } from './resolve-finding';

/** Differences between case files and engine, and failed steps: what they are and what is done about them. */
export function FindingsPage() {
  const texts = useText();
  const { t, named } = texts;
  const { permittedActions } = useMe();
  const [filter, change] = useAddressFilter(['kind', 'resolved']);
  const [resolving, setResolving] = useState<Finding>();
  const kind = FINDING_KINDS.find((each) => each === filter.kind);
  const findings = useFindings({ kind, withResolved: filter.resolved === 'yes' });
  const items = findings.data?.pages.flatMap((page) => page.items) ?? [];
  const open = findings.data?.pages[0]?.open ?? {};
  const openCount = Object.values(open).reduce((sum, each) => sum + each, 0);
  return (
    <Sheet
      title={t('findings.title')}
      head={
        <>
          <Select
            allowClear
            aria-label={t('findings.kind')}
            placeholder={t('findings.anyKind')}
            value={kind}
            onChange={(chosen: string | undefined) => change({ kind: chosen })}
            options={FINDING_KINDS.map((value) => ({
              value,
              label: `${named('findingKind', value)}${open[value] ? ` (${open[value]})` : ''}`,
            }))}
            style={{ width: 260 }}
          />
          <Checkbox
            checked={filter.resolved === 'yes'}
            onChange={(event) => change({ resolved: event.target.checked ? 'yes' : undefined })}
          >
            {t('findings.withResolved')}
          </Checkbox>
          <span role="status" className={sheet.quiet}>
            {findings.data ? t('findings.open', { n: openCount }) : ''}
          </span>
        </>
      }
    >
      <ProblemNotice error={findings.error} />
      {findings.isPending ? <Loading /> : null}
      {findings.data && (
        <Table
          caption={t('findings.title')}
          rows={items}
          rowKey={({ id }) => id}
          empty={t('findings.none')}
          columns={columnsOf(texts, permittedActions.includes('resolveFinding') ? setResolving : undefined)}
        />
      )}
      {findings.hasNextPage && (
        <Button
          type="link"
          loading={findings.isFetchingNextPage}
          onClick={() => void findings.fetchNextPage()}
        >
          {t('common.more')}
        </Button>
      )}
      {resolving && <ResolveFinding finding={resolving} onClose={() => setResolving(undefined)} />}
    </Sheet>
  );
}

/** `resolve` is there for those who may. */
function columnsOf(
  { t, named, locale }: Texts,
  resolve: ((finding: Finding) => void) | undefined,
): readonly Column<Finding>[] {
  return [
    { key: 'kind', title: t('findings.kind'), cell: (each) => named('findingKind', each.kind) },
    {
      key: 'subject',
      title: t('findings.subject'),
      cell: (each) => <Details finding={each} />,
    },
    {
      key: 'first',
      title: t('findings.firstSeen'),
      narrow: true,
      cell: ({ firstSeen }) => formatInstant(firstSeen, locale),
    },
    {
      key: 'last',
      title: t('findings.lastSeen'),
      narrow: true,
      cell: ({ lastSeen }) => formatInstant(lastSeen, locale),
    },
    {
      key: 'state',
      title: t('people.state'),
      cell: (each) =>
        each.resolvedAt
          ? `${t(each.repairedAt ? 'findings.repaired' : 'findings.resolved')} ${formatInstant(each.resolvedAt, locale)} ${each.resolution ?? ''}`
          : t('findings.isOpen'),
    },
    {
      key: 'act',
      title: '',
      narrow: true,
      cell: (each) =>
        !each.resolvedAt &&
        resolve && (
          <Button
            size="small"
            aria-label={t('findings.resolveOne', { id: each.id })}
            onClick={() => resolve(each)}
          >
            {t('findings.resolve')}
          </Button>
        ),
    },
  ];
}

function Details({ finding }: { finding: Finding }) {
  const { t } = useText();
  return (
    <details>
      <summary className={sheet.mono}>{finding.subject}</summary>
      {finding.caseId && <p className={sheet.mono}>{t('findings.case', { id: finding.caseId })}</p>}
      <pre className={sheet.mono}>{JSON.stringify(finding.details, null, 2)}</pre>
    </details>
  );
}
