import { Form, type FormItemProps } from 'antd';
import type { ReactElement } from 'react';
import type { TextKey } from '../../lib/text/catalogue';
import { useText } from '../../lib/text/use-text';

type Rule = NonNullable<FormItemProps['rules']>[number];

/** A place of the form's values: the path of the request body, so that a refusal finds its field. */
export type FieldName = string | number | readonly (string | number)[];

export interface FieldProps {
  readonly name: FieldName;
  readonly label: TextKey;
  /** Below the field: what is wanted, and by which clause. */
  readonly hint?: TextKey;
  readonly required?: boolean;
}

interface WellFormed {
  /** Undefined for what cannot be read. */
  readonly as: (text: string) => unknown;
  readonly else: TextKey;
}

interface OneFieldProps extends FieldProps {
  /** Told when the field is left. */
  readonly wellFormed?: WellFormed;
  /** Something is picked, not written. */
  readonly chosen?: boolean;
  readonly children: ReactElement;
}

/** A labelled control; the rules of the law are the api's, here only what was left empty or cannot be read is told at once. */
export function Field({ name, label, hint, required, wellFormed, chosen, children }: OneFieldProps) {
  const { t } = useText();
  const rules: Rule[] = required
    ? [{ required: true, message: t(chosen ? 'fields.choose' : 'fields.required') }]
    : [];
  if (wellFormed) {
    const read = (_: unknown, text?: string): Promise<void> =>
      !text || wellFormed.as(text) !== undefined
        ? Promise.resolve()
        : Promise.reject(new Error(t(wellFormed.else)));
    rules.push({ validator: read, validateTrigger: 'onBlur' });
  }
  return (
    <Form.Item
      name={pathOf(name)}
      label={t(label)}
      extra={hint ? t(hint) : undefined}
      rules={rules}
      validateTrigger={wellFormed ? ['onChange', 'onBlur'] : 'onChange'}
    >
      {children}
    </Form.Item>
  );
}

export function pathOf(name: FieldName): string | number | (string | number)[] {
  return typeof name === 'object' ? [...name] : name;
}
