import { SelectField } from './choice-field';
import type { FieldProps } from './field';

const METHODS = [
  'DIRECT',
  'LEFT_AT_PREMISES',
  'POST',
  'ENTRUSTED',
  'FORWARDED',
  'ELECTRONIC',
  'PUBLICATION',
] as const;

/** How a document is served on the party. */
export function ServiceMethodField(field: FieldProps) {
  return <SelectField {...field} values={METHODS} prefix="serviceMethod" />;
}
