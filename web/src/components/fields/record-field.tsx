import { Select } from 'antd';
import { Field, type FieldProps } from './field';

interface RecordFieldProps extends FieldProps {
  readonly records: readonly { readonly value: number; readonly label: string }[];
}

/** One of the records that the case holds, e.g. of its seals. */
export function RecordField({ records, required, ...field }: RecordFieldProps) {
  return (
    <Field {...field} {...(required === undefined ? {} : { required })}>
      <Select options={[...records]} allowClear={!required} style={{ maxWidth: 560 }} />
    </Field>
  );
}
