import { type Refusal } from '../../shared/domain-error.js';

/** Who reviews the case, and the clause that says so. */
export interface ReviewingBody {
  readonly unit: string | null;
  readonly agency: string;
  readonly clause: string;
}

/**
 * A bundle goes to the unit that the rules name for this kind of case, and to no other (JBE-L2, JBM-22, ST-2.3.2(1)); an
 * entrusted organisation's to the entrusting agency (SY-L2).
 */
export function reviewingUnitWrong(
  addressed: { readonly reviewingUnit?: string; readonly reviewingAgency?: string },
  body: ReviewingBody,
): Refusal[] {
  const { reviewingUnit: unit, reviewingAgency: agency } = addressed;
  const wrongUnit = unit !== undefined && body.unit !== null && unit.trim() !== body.unit;
  const wrongAgency = agency !== undefined && agency !== body.agency;
  if (!wrongUnit && !wrongAgency) return [];
  const asked = (wrongAgency ? agency : unit) ?? '';
  const right = `${wrongAgency ? `${body.agency} ` : ''}${body.unit ?? ''}`;
  return [
    {
      code: 'REVIEWING_UNIT_WRONG',
      status: 422,
      field: wrongAgency ? 'reviewingAgency' : 'reviewingUnit',
      clauses: [body.clause],
      message: {
        zh: `本案由${right}审核，不得报送${asked}`,
        en: `This case is reviewed by ${right}, not by ${asked}`,
      },
      remedy: { zh: `请报送${right}`, en: `Submit it to ${right}` },
      level: 'warn',
    },
  ];
}
