import { type BeijingDate } from '../../shared/beijing-time.js';
import { type RegisterRow } from './register-rows.js';

/** Whether an entry of the register of entrustments covers a kind of case on a Beijing date (SY-L2). */
export function entrustmentCovers(
  row: RegisterRow,
  entrusted: string,
  kind: string,
  date: BeijingDate,
): boolean {
  const { validFrom = '', validTo = '', kinds = '' } = row;
  if (row.entrusted !== entrusted) return false;
  if (date < validFrom || (validTo !== '' && date > validTo)) return false;
  return kinds === '' || kinds.split('、').includes(kind);
}
