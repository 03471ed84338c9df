import { Button, Input, Select } from 'antd';
import { AgencySelect } from '../../components/fields/agency-select';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { useProfile } from '../../components/profile.query';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import type { Parameter } from '../../lib/api/types';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { formatDate } from '../../lib/format/format';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { ParameterPanel } from './parameter-panel';
import { ProfileVersions } from './profile-versions';
import { SourceText } from './source-text';
import { ValueView } from './value-view';

const SOURCES = ['AGENCY', 'NATIONAL', 'SYSTEM_DEFAULT'] as const;

/** The rules of an agency: every parameter with what gives it, and since when. */
export function RulesPage() {
  const { t, tr, named, locale } = useText();
  const me = useMe();
  const [filter, change] = useAddressFilter(['agency', 'text', 'source', 'parameter']);
  const own = me.agencyId === 'platform' ? 'songyuan' : me.agencyId;
  const agencyId = filter.agency ?? own;
  const profile = useProfile(agencyId);
  const all = Object.values(profile.data?.parameters ?? {}) as Parameter[];
  const text = (filter.text ?? '').toLowerCase();
  const rows = all.filter(
    ({ key, label, source }) =>
      (!filter.source || source.kind === filter.source) &&
      `${key} ${label.zh} ${label.en} ${source.reference}`.toLowerCase().includes(text),
  );
  const open = all.find(({ key }) => key === filter.parameter);
  return (
    <Sheet
      title={t('rules.title')}
      head={
        <>
          <AgencySelect value={agencyId} onChange={(agency) => change({ agency })} />
          <Input
            allowClear
            className={sheet.search}
            aria-label={t('rules.search')}
            placeholder={t('rules.search')}
            value={filter.text ?? ''}
            onChange={(event) => change({ text: event.target.value })}
          />
          <Select
            allowClear
            aria-label={t('rules.source')}
            placeholder={t('rules.anySource')}
            value={filter.source}
            onChange={(source: string | undefined) => change({ source })}
            options={SOURCES.map((value) => ({ value, label: named('sourceKind', value) }))}
            style={{ width: 140 }}
          />
          {profile.data && (
            <span role="status" className={sheet.quiet}>
              {t('rules.inForce', {
                version: profile.data.version,
                from: formatDate(profile.data.validFrom, locale),
                document: profile.data.document,
              })}
            </span>
          )}
        </>
      }
    >
      <ProblemNotice error={profile.error} />
      {profile.isPending ? <Loading /> : null}
      {profile.data && (
        <RulesTable rows={rows} open={filter.parameter} onOpen={(parameter) => change({ parameter })} />
      )}
      <ProfileVersions
        agencyId={agencyId}
        labels={new Map(all.map(({ key, label }) => [key, tr(label)]))}
        withCases={me.permittedActions.includes('manageProfiles')}
      />
      {open && (
        <ParameterPanel
          key={open.key}
          agencyId={agencyId}
          parameter={open}
          maySet={me.permittedActions.includes('manageProfiles')}
          onClose={() => change({ parameter: undefined })}
        />
      )}
    </Sheet>
  );
}

interface RulesTableProps {
  readonly rows: readonly Parameter[];
  readonly open: string | undefined;
  readonly onOpen: (key: string) => void;
}

function RulesTable({ rows, open, onOpen }: RulesTableProps) {
  const { t, tr, locale } = useText();
  return (
    <Table
      caption={t('rules.title')}
      rows={rows}
      rowKey={({ key }) => key}
      empty={t('rules.none')}
      current={({ key }) => key === open}
      columns={[
        {
          key: 'label',
          title: t('rules.parameter'),
          cell: ({ key, label }) => (
            <Button type="link" title={key} onClick={() => onOpen(key)}>
              {tr(label)}
            </Button>
          ),
        },
        { key: 'value', title: t('rules.value'), cell: ({ value }) => <ValueView value={value} /> },
        { key: 'source', title: t('rules.source'), cell: ({ source }) => <SourceText source={source} /> },
        {
          key: 'from',
          title: t('rules.validFrom'),
          narrow: true,
          cell: ({ validFrom }) => formatDate(validFrom, locale),
        },
      ]}
    />
  );
}
