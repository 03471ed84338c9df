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

/** A Beijing time `YYYY-MM-DDTHH:MM` without offset, of a date that exists. */
export function IsBeijingTime(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isBeijingTime',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' &&
          /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(value) &&
          isExistingDate(value.slice(0, 10)),
        defaultMessage: () => '$property must be a Beijing time, e.g. 2026-09-02T14:00',
      },
    },
    options,
  );
}
