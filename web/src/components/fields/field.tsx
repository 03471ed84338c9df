import { Form } from 'antd';
import type { ReactElement } from 'react';
import type { TextKey } from '../../lib/text/catalogue';
import { useText } from '../../lib/text/use-text';

/** A place of the form's values: the path of the request body, so that a refusal finds its field. */
export type FieldName = string | number | readonly (string | number)[];

export interface FieldProps {
  readonly name: FieldName;
  readonly label: TextKey;
  /** Below the field: what is wanted, and by which clause. */
  readonly hint?: TextKey;
  readonly required?: boolean;
}

/** A labelled control; the rules of the law are the api's, here only what was left empty is told at once. */
export function Field({ name, label, hint, required, children }: FieldProps & { children: ReactElement }) {
  const { t } = useText();
  return (
    <Form.Item
      name={pathOf(name)}
      label={t(label)}
      extra={hint ? t(hint) : undefined}
      rules={required ? [{ required: true, message: t('fields.required') }] : []}
    >
      {children}
    </Form.Item>
  );
}

export function pathOf(name: FieldName): string | number | (string | number)[] {
  return typeof name === 'object' ? [...name] : name;
}
