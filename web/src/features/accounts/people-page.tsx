import { Button, Checkbox, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { AgencySelect } from '../../components/fields/agency-select';
import { useAgencies } from '../../components/agencies.query';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { NewPerson } from './new-person';
import { usePeople, type Person } from './people.query';
import { PersonPanel } from './person-panel';
import { ROLES } from './roles';

const FILTERS = ['text', 'agency', 'role', 'disabled', 'person'] as const;

/** Accounts of every agency: found, made, changed, and given their roles by another administrator (三员分立). */
export function PeoplePage() {
  const { t, named } = useText();
  const me = useMe();
  const [filter, change] = useAddressFilter(FILTERS);
  const [adding, setAdding] = useState(false);
  const people = usePeople({
    text: useDeferredValue(filter.text ?? ''),
    agencyId: filter.agency,
    role: filter.role,
    disabled: filter.disabled === 'yes',
  });
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Sheet
      title={t('people.title')}
      head={
        <>
          <Input
            allowClear
            className={sheet.search}
            aria-label={t('people.search')}
            placeholder={t('people.search')}
            value={filter.text ?? ''}
            onChange={(event) => change({ text: event.target.value })}
          />
          <AgencySelect
            value={filter.agency}
            onChange={(agency) => change({ agency })}
            any={t('admin.anyAgency')}
            withPlatform
          />
          <Select
            allowClear
            aria-label={t('people.role')}
            placeholder={t('people.anyRole')}
            value={filter.role}
            onChange={(role: string | undefined) => change({ role })}
            options={ROLES.map((value) => ({ value, label: named('role', value) }))}
            style={{ width: 150 }}
          />
          <Checkbox
            checked={filter.disabled === 'yes'}
            onChange={(event) => change({ disabled: event.target.checked ? 'yes' : undefined })}
          >
            {t('people.withDisabled')}
          </Checkbox>
          <span role="status" className={sheet.quiet}>
            {people.data ? t('people.count', { n: people.data.pages[0]?.total ?? 0 }) : ''}
          </span>
          {me.permittedActions.includes('managePeople') && (
            <Button type="primary" className={sheet.push} onClick={() => setAdding(true)}>
              {t('people.add')}
            </Button>
          )}
        </>
      }
    >
      <ProblemNotice error={people.error} />
      {people.isPending ? <Loading /> : null}
      {people.data && (
        <PeopleTable people={items} open={filter.person} onOpen={(person) => change({ person })} />
      )}
      {people.hasNextPage && (
        <Button type="link" loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
      <NewPerson
        open={adding}
        onClose={() => setAdding(false)}
        onMade={(person) => change({ person, text: undefined })}
      />
      {filter.person && (
        <PersonPanel personId={filter.person} onClose={() => change({ person: undefined })} />
      )}
    </Sheet>
  );
}

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly open: string | undefined;
  readonly onOpen: (personId: string) => void;
}

function PeopleTable({ people, open, onOpen }: PeopleTableProps) {
  const { t, named } = useText();
  const agencies = new Map((useAgencies().data ?? []).map(({ id, shortName }) => [id, shortName]));
  return (
    <Table
      caption={t('people.title')}
      rows={people}
      rowKey={(person) => person.personId}
      current={(person) => person.personId === open}
      empty={t('people.none')}
      columns={[
        {
          key: 'name',
          title: t('people.name'),
          narrow: true,
          cell: (person) => (
            <Button type="link" onClick={() => onOpen(person.personId)}>
              {person.name}
            </Button>
          ),
        },
        {
          key: 'signIn',
          title: t('signIn.name'),
          narrow: true,
          cell: (person) => <span className={sheet.mono}>{person.signInName}</span>,
        },
        {
          key: 'unit',
          title: t('people.unit'),
          cell: (person) =>
            `${person.agencyId === 'platform' ? t('admin.platform') : (agencies.get(person.agencyId) ?? '')} ${person.unitName}`,
        },
        {
          key: 'roles',
          title: t('people.roles'),
          cell: (person) =>
            person.roles.length > 0
              ? person.roles.map((role) => named('role', role)).join(t('common.comma'))
              : t('people.noRole'),
        },
        {
          key: 'state',
          title: t('people.state'),
          narrow: true,
          cell: (person) => (
            <span className={person.disabled ? sheet.danger : undefined}>
              {t(person.disabled ? 'people.disabled' : 'people.enabled')}
            </span>
          ),
        },
      ]}
    />
  );
}
