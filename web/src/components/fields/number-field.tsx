import { InputNumber } from 'antd';
import { Field, type FieldProps } from './field';

/** A whole number, e.g. of days. */
export function NumberField({ min, max, ...field }: FieldProps & { min: number; max: number }) {
  return (
    <Field {...field}>
      <InputNumber min={min} max={max} precision={0} />
    </Field>
  );
}
