import { Input } from 'antd';
import { typedDate, typedInstant } from '../../lib/format/typed-date';
import { DateInput } from '../dates/date-input';
import { Field, type FieldProps } from './field';

interface TextFieldProps extends FieldProps {
  readonly max: number;
  /** More than one: a text of several lines, with its length. */
  readonly rows?: number;
}

export function TextField({ max, rows = 1, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {rows === 1 ? (
        <Input maxLength={max} />
      ) : (
        <Input.TextArea autoSize={{ minRows: rows, maxRows: 24 }} maxLength={max} showCount />
      )}
    </Field>
  );
}

/** Yuan; sent as it is typed, so that nothing is rounded. */
export function AmountField(field: FieldProps) {
  return (
    <Field {...field}>
      <Input prefix="¥" inputMode="decimal" maxLength={20} style={{ width: 220 }} />
    </Field>
  );
}

/** A Beijing date as text, `2026-10-09`: drafts are JSON. */
export function DateField(field: FieldProps) {
  return (
    <Field {...field} wellFormed={{ as: typedDate, else: 'date.invalid' }}>
      <DateInput />
    </Field>
  );
}

/** An instant of Beijing time as text, `2026-10-09T09:30`. */
export function InstantField(field: FieldProps) {
  return (
    <Field {...field} wellFormed={{ as: typedInstant, else: 'date.instantInvalid' }}>
      <DateInput time />
    </Field>
  );
}
