import { type Refusal } from '../../shared/domain-error.js';
import { isExistingDate } from '../../shared/existing-date.js';
import { isIdentityNumber } from './identity-number.js';

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

/** What is worth a second look and refused by nobody: a person may also have a passport, or a number of before. */
export function partyRemarks({ kind, idNumber }: Party): Refusal[] {
  if (kind !== 'PERSON' || idNumber === undefined || isIdentityNumber(idNumber)) return [];
  return [
    {
      code: 'IDENTITY_NUMBER_UNUSUAL',
      status: 422,
      field: 'party.idNumber',
      message: {
        zh: '自然人的证件号不是有效的 18 位公民身份号码',
        en: 'The number is no valid identity number of 18 characters',
      },
      remedy: {
        zh: '请核对；护照等其他证件的号码不必更正',
        en: 'Check it; the number of a passport or another paper is right as it is',
      },
    },
  ];
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
