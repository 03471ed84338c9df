import { Select } from 'antd';
import { DateFilter } from '../../components/dates/date-input';
import { AgencySelect } from '../../components/fields/agency-select';
import sheet from '../../components/sheet/sheet.module.css';
import { useUnits } from '../../components/units.query';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { fileOf, useOverviewFilter, type Scope } from './overview-filter';

const KINDS = ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'] as const;

/** Period, agency, unit and kind; and the same figures as a file with their definitions. */
export function OverviewFilters({ scope }: { scope: Scope }) {
  const { t, named } = useText();
  const me = useMe();
  const [, change] = useOverviewFilter();
  const everywhere = me.roles.includes('SUPERVISOR');
  const units = useUnits(everywhere ? scope.agency : me.agencyId);
  return (
    <>
      <DateFilter
        aria-label={t('overview.from')}
        title={t('overview.from')}
        value={scope.from}
        onChange={(from) => change({ from })}
      />
      <DateFilter
        aria-label={t('overview.to')}
        title={t('overview.to')}
        value={scope.to}
        onChange={(to) => change({ to })}
      />
      {everywhere && (
        <AgencySelect
          value={scope.agency}
          onChange={(agency) => change({ agency, unit: undefined })}
          any={t('admin.anyAgency')}
        />
      )}
      <Select
        allowClear
        aria-label={t('people.unit')}
        placeholder={t('overview.anyUnit')}
        value={scope.unit}
        onChange={(unit: string | undefined) => change({ unit })}
        options={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: 150 }}
      />
      <Select
        allowClear
        aria-label={t('overview.kind')}
        placeholder={t('overview.anyKind')}
        value={scope.kind}
        onChange={(kind: string | undefined) => change({ kind })}
        options={KINDS.map((value) => ({ value, label: named('kind', value) }))}
        style={{ width: 130 }}
      />
      <span className={sheet.push}>
        {t('overview.export')}{' '}
        <a download href={fileOf(scope, 'MONTH', 'xlsx')}>
          XLSX
        </a>{' '}
        <a download href={fileOf(scope, 'MONTH', 'csv')}>
          CSV
        </a>
      </span>
    </>
  );
}
