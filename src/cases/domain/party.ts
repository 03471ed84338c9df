import { type Refusal } from '../../shared/domain-error.js';
import { isExistingDate } from '../../shared/existing-date.js';

export const PARTY_KINDS = ['PERSON', 'ORGANISATION'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** The party (当事人) of a case. */
export interface Party {
  readonly kind: PartyKind;
  readonly name: string;
  /** Unified social credit code or identity number. */
  readonly idNumber?: string;
  /** Beijing date; of a natural person. */
  readonly birthDate?: string;
  readonly address?: string;
  readonly representative?: string;
}

/** Nobody alive was born before; an earlier year is a slip of the pen. */
const EARLIEST_BIRTH = '1900-01-01';

/** What is wrong with a party's data; all faults at once. `today` is a Beijing date. */
export function partyFaults(party: Party, today: string): Refusal[] {
  const faults: Refusal[] = [];
  if (party.birthDate !== undefined) {
    const valid =
      isExistingDate(party.birthDate) && party.birthDate >= EARLIEST_BIRTH && party.birthDate <= today;
    if (!valid) faults.push(fault('party.birthDate', '出生日期无效', 'Not a possible date of birth'));
    if (party.kind === 'ORGANISATION') {
      faults.push(fault('party.birthDate', '组织没有出生日期', 'An organisation has no date of birth'));
    }
  }
  return faults;
}

function fault(field: string, zh: string, en: string): Refusal {
  return {
    code: 'PARTY_INVALID',
    status: 422,
    field,
    message: { zh, en },
    remedy: { zh: '请更正当事人信息', en: 'Correct the data of the party' },
  };
}
