import { SidePanel } from '../../components/dialogs/side-panel';
import { ActForm } from '../../components/act-form';
import { OneOfField } from '../../components/fields/choice-field';
import { TextField } from '../../components/fields/text-field';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import { useChangeUnit } from './change-unit.mutation';
import { useCreateUnit } from './create-unit.mutation';

type Unit = components['schemas']['UnitDto'];
type UnitValues = components['schemas']['ChangeUnitDto'];

/** A unit to change, or an agency that gets another one. */
export interface UnitToEdit {
  readonly agencyId: string;
  readonly unit?: Unit;
}

const KINDS = ['HANDLING', 'LEGAL', 'LEADERSHIP', 'OTHER'] as const;

export function UnitEditor({ edited, onClose }: { edited: UnitToEdit; onClose: () => void }) {
  const { t } = useText();
  const { unit, agencyId } = edited;
  const title = unit ? t('agencies.changeUnit', { name: unit.name }) : t('agencies.addUnit');
  return (
    <SidePanel open onClose={onClose} title={title}>
      {unit ? <Change unit={unit} onDone={onClose} /> : <Create agencyId={agencyId} onDone={onClose} />}
    </SidePanel>
  );
}

function Create({ agencyId, onDone }: { agencyId: string; onDone: () => void }) {
  const { t } = useText();
  const create = useCreateUnit();
  return (
    <ActForm
      act={create}
      toInput={(values: UnitValues) => ({ ...values, agencyId })}
      submitText={t('agencies.addUnit')}
      onDone={onDone}
    >
      <UnitFields />
    </ActForm>
  );
}

function Change({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const { t } = useText();
  const change = useChangeUnit(unit.id);
  return (
    <ActForm
      act={change}
      initialValues={{ name: unit.name, kind: unit.kind }}
      toInput={(values: UnitValues) => values}
      submitText={t('admin.save')}
      onDone={onDone}
    >
      <UnitFields />
    </ActForm>
  );
}

function UnitFields() {
  return (
    <>
      <TextField name="name" label="agencies.unitName" required max={100} />
      <OneOfField name="kind" label="agencies.kind" values={KINDS} prefix="unitKind" required />
    </>
  );
}
