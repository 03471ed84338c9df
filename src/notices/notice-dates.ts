import { dateInFuture, dateOutOfOrder } from '../cases/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type BilingualText, type Refusal } from '../shared/domain-error.js';

/** A date of something that has happened: not after today, not before what it follows. Beijing dates. */
export function dateFaults(
  field: string,
  date: BeijingDate,
  today: BeijingDate,
  after: BeijingDate,
  what: BilingualText,
): Refusal[] {
  return [
    ...(date > today ? [dateInFuture(field, date)] : []),
    ...(date < after ? [dateOutOfOrder(field, date, after, what)] : []),
  ];
}
