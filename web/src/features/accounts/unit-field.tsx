import { Select } from 'antd';
import { useAgencies } from '../../components/agencies.query';
import { Field, type FieldProps } from '../../components/fields/field';
import { useUnits } from '../../components/units.query';
import { useText } from '../../lib/text/use-text';

/** A unit of any agency, under the agency's name. */
export function UnitField(field: FieldProps) {
  const { t } = useText();
  const units = useUnits(undefined);
  const agencies = useAgencies();
  const names = new Map((agencies.data ?? []).map(({ id, name }) => [id, name]));
  const groups = [...new Set((units.data ?? []).map(({ agencyId }) => agencyId))].map((agencyId) => ({
    label: names.get(agencyId) ?? t('admin.platform'),
    title: agencyId,
    options: (units.data ?? [])
      .filter((unit) => unit.agencyId === agencyId)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
  return (
    <Field {...field}>
      <Select options={groups} showSearch={{ optionFilterProp: 'label' }} loading={units.isPending} />
    </Field>
  );
}
