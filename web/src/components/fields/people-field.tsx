import { Select } from 'antd';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import { useColleagues } from './colleagues.query';
import { Field, type FieldProps } from './field';

type Person = components['schemas']['PersonDto'];
type Role = Person['roles'][number];

interface PeopleFieldProps extends FieldProps {
  /** Only those who hold one of these roles. */
  readonly roles?: readonly Role[];
  /** Only these, by person id. */
  readonly only?: readonly string[];
  readonly several?: boolean;
  /** They act as officers: who holds no valid certificate today is marked, and stands last. */
  readonly officers?: boolean;
}

/** Colleagues, found by name, sign-in name, unit or role; the value is their sign-in name. */
export function PeopleField({ roles, only, several = false, officers = false, ...field }: PeopleFieldProps) {
  const { t, named } = useText();
  const { data: people = [], isPending } = useColleagues();
  const options = people
    .filter(({ personId }) => !only || only.includes(personId))
    .filter((person) => !roles || person.roles.some((role) => roles.includes(role)))
    .sort((a, b) => (officers ? Number(b.certified) - Number(a.certified) : 0))
    .map(({ signInName, name, unitName, roles: held, certified }) => ({
      value: signInName,
      label: [
        name,
        unitName,
        held.map((role) => named('role', role)).join(t('common.comma')),
        ...(officers && !certified ? [t('fields.notCertified')] : []),
      ].join(' · '),
      text: `${name} ${signInName} ${unitName}`,
    }));
  return (
    <Field {...field}>
      <Select
        {...(several ? { mode: 'multiple' as const } : {})}
        showSearch={{ optionFilterProp: 'text' }}
        loading={isPending}
        options={options}
      />
    </Field>
  );
}
