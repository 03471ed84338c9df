import { ActForm } from '../../components/act-form';
import { useFeedback } from '../../components/feedback/feedback-context';
import { TextField } from '../../components/fields/text-field';
import { useText } from '../../lib/text/use-text';
import { useChangePerson } from './change-person.mutation';
import type { Person } from './people.query';
import { UnitField } from './unit-field';

interface Values {
  readonly name: string;
  readonly unitId: string;
}

/** Name and unit; whoever changes agency loses the roles of the old one. */
export function PersonForm({ person }: { person: Person }) {
  const { t } = useText();
  const { message } = useFeedback();
  const change = useChangePerson(person.personId);
  return (
    <section>
      <h2>{t('people.data')}</h2>
      <ActForm
        act={change}
        initialValues={{ name: person.name, unitId: person.unitId }}
        toInput={(values: Values) => ({ ...values, version: person.version })}
        submitText={t('people.save')}
        onDone={() => void message.success(t('admin.saved'))}
      >
        <TextField name="name" label="people.name" required max={50} />
        <UnitField name="unitId" label="people.unit" hint="people.unitHint" required />
      </ActForm>
    </section>
  );
}
