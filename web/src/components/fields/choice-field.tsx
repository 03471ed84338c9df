import { Checkbox, Form, Radio, Select } from 'antd';
import type { CheckboxGroupProps } from 'antd/es/checkbox';
import { useText } from '../../lib/text/use-text';
import { Field, pathOf, type FieldProps } from './field';

interface ChoiceFieldProps extends FieldProps {
  /** Values of the api, named by the catalogue under `prefix`. */
  readonly values: readonly string[];
  readonly prefix: string;
}

function useOptions({ values, prefix }: Pick<ChoiceFieldProps, 'values' | 'prefix'>) {
  const { named } = useText();
  return values.map((value) => ({ value, label: named(prefix, value) }));
}

/** One of a few, all seen at once. */
export function OneOfField({ values, prefix, ...field }: ChoiceFieldProps) {
  const options = useOptions({ values, prefix });
  return (
    <Field {...field} chosen>
      <Radio.Group options={options} />
    </Field>
  );
}

/** One of many. */
export function SelectField({ values, prefix, ...field }: ChoiceFieldProps) {
  const options = useOptions({ values, prefix });
  return (
    <Field {...field} chosen>
      <Select options={options} showSearch={{ optionFilterProp: 'label' }} style={{ maxWidth: 420 }} />
    </Field>
  );
}

/** Any of a few. */
export function SeveralField({ values, prefix, ...field }: ChoiceFieldProps) {
  const options = useOptions({ values, prefix });
  return (
    <Field {...field} chosen>
      <Boxes options={options} />
    </Field>
  );
}

/** A group of boxes cannot be required in ARIA's sense: its label says it. */
function Boxes({ 'aria-required': _required, ...group }: CheckboxGroupProps & { 'aria-required'?: unknown }) {
  return <Checkbox.Group {...group} />;
}

/** Yes or no, neither of them taken for granted. */
export function YesNoField(field: FieldProps) {
  const { t } = useText();
  const options = [
    { value: true, label: t('fields.yes') },
    { value: false, label: t('fields.no') },
  ];
  return (
    <Field {...field} chosen>
      <Radio.Group options={options} />
    </Field>
  );
}

/** To be ticked before the form may be sent; kept in the form, for its reader only. */
export function ConfirmField({ name, label }: Pick<FieldProps, 'name' | 'label'>) {
  const { t } = useText();
  const ticked = (_: unknown, value: unknown): Promise<void> =>
    value === true ? Promise.resolve() : Promise.reject(new Error(t('fields.required')));
  return (
    <Form.Item name={pathOf(name)} valuePropName="checked" rules={[{ validator: ticked }]}>
      <Checkbox>{t(label)}</Checkbox>
    </Form.Item>
  );
}

/** Several words of one's own, each ended by Enter or a comma. */
export function WordsField({ choices = [], ...field }: FieldProps & { choices?: readonly string[] }) {
  return (
    <Field {...field}>
      <Select
        mode="tags"
        tokenSeparators={[',', '，', '、', ';', '；']}
        options={choices.map((value) => ({ value, label: value }))}
        suffixIcon={null}
      />
    </Field>
  );
}
