import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isExistingDate } from './existing-date.js';

/** A Beijing date `YYYY-MM-DD` that exists. */
export function IsCalendarDate(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isCalendarDate',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isExistingDate(value),
        defaultMessage: () => '$property must be a date YYYY-MM-DD that exists',
      },
    },
    options,
  );
}

/** Money in yuan as text with at most two decimals, not negative. */
export function IsAmount(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isAmount',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && /^\d{1,13}(\.\d{1,2})?$/.test(value),
        defaultMessage: () =>
          '$property must be an amount in yuan, e.g. "120000.00": not negative, at most two decimals',
      },
    },
    options,
  );
}
