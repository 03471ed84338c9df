import { Matches, ValidateBy, type ValidationOptions } from 'class-validator';

/** A Beijing date `YYYY-MM-DD` that exists. */
export function IsCalendarDate(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isCalendarDate',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && exists(value),
        defaultMessage: () => '$property must be a date YYYY-MM-DD that exists',
      },
    },
    options,
  );
}

function exists(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Money in yuan as text or number with at most two decimals, not negative. */
export function IsAmount(options?: ValidationOptions): PropertyDecorator {
  return Matches(/^\d{1,13}(\.\d{1,2})?$/, {
    message: '$property must be an amount in yuan, e.g. "120000.00": not negative, at most two decimals',
    ...options,
  });
}
