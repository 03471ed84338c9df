import { SidePanel } from '../../components/dialogs/side-panel';
import { ActForm } from '../../components/act-form';
import { TextField } from '../../components/fields/text-field';
import { useText } from '../../lib/text/use-text';
import { useCreatePerson } from './create-person.mutation';
import { InitialPassword } from './initial-password';
import { UnitField } from './unit-field';

interface NewPersonProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onMade: (personId: string) => void;
}

/** An account without roles, whose first password is shown once. */
export function NewPerson({ open, onClose, onMade }: NewPersonProps) {
  const { t } = useText();
  return (
    <SidePanel open={open} onClose={onClose} title={t('people.add')}>
      <NewPersonForm onClose={onClose} onMade={onMade} />
    </SidePanel>
  );
}

function NewPersonForm({ onClose, onMade }: Omit<NewPersonProps, 'open'>) {
  const { t } = useText();
  const create = useCreatePerson();
  if (create.data) {
    const { person, initialPassword } = create.data;
    return (
      <InitialPassword
        password={initialPassword}
        onSeen={() => {
          onClose();
          onMade(person.personId);
        }}
      />
    );
  }
  return (
    <ActForm act={create} toInput={(values: NewPersonValues) => values} submitText={t('people.create')}>
      <TextField name="name" label="people.name" required max={50} />
      <TextField name="signInName" label="signIn.name" hint="people.signInRule" required max={64} />
      <UnitField name="unitId" label="people.unit" hint="people.rolesLater" required />
    </ActForm>
  );
}

interface NewPersonValues {
  readonly signInName: string;
  readonly name: string;
  readonly unitId: string;
}
