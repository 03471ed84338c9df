import { Select } from 'antd';
import { Field, type FieldName } from '../../components/fields/field';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';

/** One item of the agency's list of materials, or something else. */
export function MaterialKeyField(props: {
  name: FieldName;
  rules: readonly components['schemas']['MaterialRule'][];
}) {
  const { t, tr } = useText();
  const options = [
    ...props.rules.map(({ key, text }) => ({ value: key, label: tr(text) })),
    { value: 'OTHER', label: t('materials.other') },
  ];
  return (
    <Field name={props.name} label="materials.key" required>
      <Select options={options} />
    </Field>
  );
}
