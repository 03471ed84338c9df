import { DomainError } from '../../shared/domain-error.js';

/** No agency of this key, or none that has rules on the date asked for. */
export function agencyUnknown(agencyId: string): DomainError {
  return new DomainError({
    code: 'AGENCY_NOT_FOUND',
    status: 404,
    message: { zh: `未找到机关“${agencyId}”或其有效规则`, en: `No agency "${agencyId}" with rules in force` },
    remedy: {
      zh: '请核对机关标识，或先导入机关规则',
      en: 'Check the key, or import the agency profile first',
    },
  });
}

/** A profile file that cannot be taken; every fault is named. */
export function profileInvalid(file: string, faults: readonly string[]): DomainError {
  return new DomainError({
    code: 'PROFILE_INVALID',
    status: 422,
    message: {
      zh: `机关规则文件有误：${faults.join('；')}`,
      en: `Faults in the profile ${file}: ${faults.join('; ')}`,
    },
    remedy: { zh: '请更正后重新导入', en: 'Correct the file and import it again' },
    details: { file, faults },
  });
}
