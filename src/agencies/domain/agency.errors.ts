import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';
import { type RowFault } from './row-faults.js';

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

/** No parameter of this name. */
export function parameterUnknown(parameter: string, known: readonly string[]): Refusal {
  return {
    code: 'PARAMETER_UNKNOWN',
    status: 422,
    field: 'parameter',
    message: { zh: `没有参数“${parameter}”`, en: `There is no parameter "${parameter}"` },
    remedy: { zh: `可选：${known.join('、')}`, en: `There are: ${known.join(', ')}` },
    details: { known },
  };
}

/** The value has another type than the parameter, or lies outside its choices and limits. */
export function parameterValueInvalid(label: BilingualText, example: unknown): Refusal {
  return {
    code: 'PARAMETER_VALUE_INVALID',
    status: 422,
    field: 'value',
    message: { zh: `“${label.zh}”不能取该值`, en: `"${label.en}" cannot have this value` },
    remedy: {
      zh: '天数、次数为不小于零的整数，其余从可选项中选取',
      en: 'Days and times are whole numbers, not below zero; the rest is one of the choices',
    },
    details: { example },
  };
}

const ROW_FAULTS = {
  EMPTY: { zh: '请填写', en: 'Fill this in' },
  REPEATED: { zh: '与前面的一项重复', en: 'The same as a row above' },
  NOT_ONE_OF: { zh: '不在可选项之内', en: 'Not among the choices' },
} as const;

/** A row of a list lacks something, repeats another, or holds what cannot be chosen. */
export function parameterRowInvalid(label: BilingualText, { place, what }: RowFault): Refusal {
  return {
    code: 'PARAMETER_ROW_INVALID',
    status: 422,
    field: `value.${place}`,
    message: ROW_FAULTS[what],
    remedy: {
      zh: `“${label.zh}”的每一项都应当完整、不重复`,
      en: `Every row of "${label.en}" is whole and there once`,
    },
    details: { place, what },
  };
}

/** Rules change for the future; what cases were filed under is not rewritten (requirements A6, A8). */
export function profileRetroactive(validFrom: string, earliest: string): Refusal {
  return {
    code: 'PROFILE_RETROACTIVE',
    status: 422,
    field: 'validFrom',
    clauses: ['A6', 'A8'],
    message: {
      zh: `施行日期 ${validFrom} 早于 ${earliest}：规则不追溯，已立案件适用立案时的规则`,
      en: `${validFrom} lies before ${earliest}: rules are not changed afterwards`,
    },
    remedy: { zh: `请填写 ${earliest} 或之后的日期`, en: `Give ${earliest} or a later day` },
    level: 'warn',
  };
}
