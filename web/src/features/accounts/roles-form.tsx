import { Alert, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { ActForm } from '../../components/act-form';
import { Clauses } from '../../components/clauses';
import { useFeedback } from '../../components/feedback/feedback-context';
import sheet from '../../components/sheet/sheet.module.css';
import { useText } from '../../lib/text/use-text';
import type { Person, Role } from './people.query';
import { useRoleFaults } from './role-faults.query';
import { ROLES } from './roles';
import { useSetRoles } from './set-roles.mutation';

/** What a person may do. Roles that exclude one another are told as such at once, with the clause (三员分立). */
export function RolesForm({ person }: { person: Person }) {
  const { t, named } = useText();
  const { message } = useFeedback();
  const setRoles = useSetRoles(person.personId);
  const [chosen, setChosen] = useState<readonly Role[]>(person.roles);
  return (
    <section>
      <h2>{t('people.roles')}</h2>
      <ActForm
        act={setRoles}
        initialValues={{ roles: person.roles }}
        toInput={({ roles }: { roles: Role[] }) => ({ roles, version: person.version })}
        submitText={t('people.setRoles')}
        onChanged={({ roles }) => setChosen(roles)}
        onDone={() => void message.success(t('admin.saved'))}
      >
        <Form.Item name="roles" label={t('people.rolesOf', { name: person.name })}>
          <Checkbox.Group
            style={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}
            options={ROLES.map((value) => ({ value, label: named('role', value) }))}
          />
        </Form.Item>
        <RoleFaults personId={person.personId} roles={chosen} />
      </ActForm>
    </section>
  );
}

function RoleFaults({ personId, roles }: { personId: string; roles: readonly Role[] }) {
  const { t, tr } = useText();
  const faults = useRoleFaults(personId, roles);
  if (roles.length === 0 || !faults.data?.length) return null;
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={t('people.rolesExclude')}
      description={
        <ul className={sheet.list}>
          {faults.data.map((fault) => (
            <li key={fault.code}>
              {tr(fault.message)}
              <span className={sheet.quiet}>
                {' '}
                <Clauses of={fault.clauses ?? []} before={t('problem.clauses')} />
              </span>
              <br />
              {t('problem.todo')}
              {tr(fault.remedy)}
            </li>
          ))}
        </ul>
      }
    />
  );
}
