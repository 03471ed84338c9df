import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAgencies } from '../../components/agencies.query';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { useUnits } from '../../components/units.query';
import { adminPagesFor } from '../../lib/admin-pages';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { NewAgency } from './new-agency';
import { UnitEditor, type UnitToEdit } from './unit-editor';

const PLATFORM = 'platform';

/** Agencies and their units. An agency comes with the file of its rules. */
export function AgenciesPage() {
  const { t } = useText();
  const { permittedActions } = useMe();
  const [{ agency = 'songyuan' }, change] = useAddressFilter(['agency']);
  const agencies = useAgencies();
  const pages = adminPagesFor(permittedActions).map(({ path }) => path);
  const [importing, setImporting] = useState(false);
  const rows = [
    ...(agencies.data ?? []),
    { id: PLATFORM, name: t('admin.platform'), shortName: '', field: '', region: '' },
  ];
  return (
    <Sheet
      title={t('agencies.title')}
      head={
        permittedActions.includes('manageProfiles') && (
          <Button className={sheet.push} onClick={() => setImporting(true)}>
            {t('agencies.import')}
          </Button>
        )
      }
    >
      <ProblemNotice error={agencies.error} />
      {agencies.isPending ? <Loading /> : null}
      {agencies.data && (
        <Table
          caption={t('agencies.title')}
          rows={rows}
          rowKey={({ id }) => id}
          current={({ id }) => id === agency}
          columns={[
            {
              key: 'name',
              title: t('admin.agency'),
              cell: ({ id, name }) => (
                <Button type="link" aria-pressed={id === agency} onClick={() => change({ agency: id })}>
                  {name}
                </Button>
              ),
            },
            {
              key: 'id',
              title: t('agencies.key'),
              narrow: true,
              cell: ({ id }) => <span className={sheet.mono}>{id}</span>,
            },
            { key: 'region', title: t('agencies.region'), narrow: true, cell: ({ region }) => region },
            {
              key: 'go',
              title: '',
              narrow: true,
              cell: ({ id }) => (
                <span>
                  {pages.includes('people') && (
                    <Link to={`/admin/people?agency=${id}`}>{t('people.title')}</Link>
                  )}{' '}
                  {id !== PLATFORM && pages.includes('rules') && (
                    <Link to={`/admin/rules?agency=${id}`}>{t('rules.title')}</Link>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      <Units key={agency} agencyId={agency} mayManage={permittedActions.includes('manageUnits')} />
      <NewAgency open={importing} onClose={() => setImporting(false)} />
    </Sheet>
  );
}

function Units({ agencyId, mayManage }: { agencyId: string; mayManage: boolean }) {
  const { t, named } = useText();
  const units = useUnits(agencyId);
  const [edited, setEdited] = useState<UnitToEdit>();
  return (
    <section className={sheet.part} aria-label={t('agencies.units')}>
      <div className={sheet.buttons} style={{ marginBlock: 6 }}>
        <h2>{t('agencies.units')}</h2>
        {mayManage && (
          <Button size="small" onClick={() => setEdited({ agencyId })}>
            {t('agencies.addUnit')}
          </Button>
        )}
      </div>
      <ProblemNotice error={units.error} />
      <Table
        caption={t('agencies.units')}
        rows={units.data ?? []}
        rowKey={({ id }) => id}
        empty={units.isPending ? t('common.loading') : t('agencies.noUnits')}
        columns={[
          { key: 'name', title: t('people.unit'), cell: ({ name }) => name },
          { key: 'kind', title: t('agencies.kind'), cell: ({ kind }) => named('unitKind', kind) },
          {
            key: 'edit',
            title: '',
            narrow: true,
            cell: (unit) =>
              mayManage && (
                <Button
                  type="link"
                  aria-label={t('agencies.changeUnit', { name: unit.name })}
                  onClick={() => setEdited({ agencyId, unit })}
                >
                  {t('admin.change')}
                </Button>
              ),
          },
        ]}
      />
      {edited && <UnitEditor edited={edited} onClose={() => setEdited(undefined)} />}
    </section>
  );
}
