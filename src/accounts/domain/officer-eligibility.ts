import type { BeijingDate } from '../../shared/beijing-time.js';
import type { Refusal } from '../../shared/domain-error.js';
import type { OfficerCertificate, Person } from './person.js';

const MIN_OFFICERS = 2;

type Officer = Pick<Person, 'personId' | 'name' | 'certificates'>;

/** The certificate that covers the Beijing date, if any; of each number only the newest record counts. */
export function certificateOn(
  certificates: readonly OfficerCertificate[],
  date: BeijingDate,
): OfficerCertificate | undefined {
  const newest = certificates.filter(
    ({ number }, index) => certificates.findIndex((each) => each.number === number) === index,
  );
  return newest.find(({ validFrom, validTo }) => validFrom <= date && date <= validTo);
}

/**
 * Every reason why these officers may not handle a case on that Beijing date: fewer than two different ones
 * (行政处罚法 42), one without a certificate, or with one that is not valid that day (ST-2.1.3(2), JBM-3).
 */
export function checkOfficersMayHandle(officers: readonly Officer[], date: BeijingDate): readonly Refusal[] {
  const faults: Refusal[] = [];
  if (new Set(officers.map(({ personId }) => personId)).size < MIN_OFFICERS) faults.push(tooFewOfficers());
  return [...faults, ...officers.flatMap((officer) => certificateFaults(officer, date))];
}

/** Why somebody may not act as an officer on that Beijing date: no certificate, or none that is valid (ST-2.1.3(2), JBM-3). */
export function certificateFaults(officer: Officer, date: BeijingDate): readonly Refusal[] {
  if (certificateOn(officer.certificates, date)) return [];
  return [
    officer.certificates.length === 0 ? certificateMissing(officer) : certificateExpired(officer, date),
  ];
}

function tooFewOfficers(): Refusal {
  return {
    code: 'OFFICERS_TOO_FEW',
    status: 422,
    field: 'handlers',
    clauses: ['行政处罚法 42', 'JBM-5'],
    message: {
      zh: '办案人员不得少于两人',
      en: 'A case is handled by at least two different officers',
    },
    remedy: { zh: '请再指定一名持证执法人员', en: 'Name another certified officer' },
    level: 'warn',
  };
}

function certificateMissing({ personId, name }: Officer): Refusal {
  return {
    code: 'OFFICER_CERTIFICATE_MISSING',
    status: 422,
    field: 'handlers',
    clauses: ['ST-2.1.3(2)', 'JBM-3', '行政处罚法 42'],
    message: { zh: `${name}没有行政执法证件`, en: `${name} holds no enforcement certificate` },
    remedy: { zh: '请改派持证执法人员', en: 'Name an officer who holds a certificate' },
    details: { personId },
    level: 'warn',
  };
}

function certificateExpired({ personId, name, certificates }: Officer, date: BeijingDate): Refusal {
  const [latest] = [...certificates].sort((a, b) => (a.validTo < b.validTo ? 1 : -1));
  const validTo = latest?.validTo ?? '';
  return {
    code: 'OFFICER_CERTIFICATE_EXPIRED',
    status: 422,
    field: 'handlers',
    clauses: ['ST-2.1.3(2)', 'JBM-3'],
    message: {
      zh: `${name}的行政执法证件在 ${date} 不在有效期内（有效期至 ${validTo}）`,
      en: `${name}'s enforcement certificate is not valid on ${date} (valid to ${validTo})`,
    },
    remedy: {
      zh: '请改派证件有效的执法人员，或先登记换发的证件',
      en: 'Name an officer with a valid certificate, or record the renewed one first',
    },
    details: { personId, validTo },
    level: 'warn',
  };
}
