import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type Refusal } from './domain-error.js';

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'FIELD_UNKNOWN',
  isNotEmpty: 'FIELD_REQUIRED',
  isDefined: 'FIELD_REQUIRED',
  maxLength: 'FIELD_TOO_LONG',
  isCalendarDate: 'DATE_INVALID',
  matches: 'FIELD_INVALID',
};

const NAMES_ZH: Readonly<Record<string, string>> = {
  FIELD_UNKNOWN: '没有这个字段',
  FIELD_REQUIRED: '必填',
  FIELD_TOO_LONG: '内容过长',
  DATE_INVALID: '应为存在的日期（YYYY-MM-DD）',
  FIELD_INVALID: '内容无效',
};

/** Checks the shape of a request before anything else; every fault with its field, all at once. */
export function bodyValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) => {
      const [first, ...rest] = errors.flatMap((error) => faultsOf(error, ''));
      return new DomainError(first ?? invalid('', 'FIELD_INVALID', 'invalid'), rest);
    },
  });
}

function faultsOf(error: ValidationError, path: string): Refusal[] {
  const field = path === '' ? error.property : `${path}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => {
    const missing = error.value === undefined || error.value === null;
    const code =
      missing && rule !== 'whitelistValidation' ? 'FIELD_REQUIRED' : (CODES[rule] ?? 'FIELD_INVALID');
    return invalid(field, code, message);
  });
  const inner = (error.children ?? []).flatMap((child) => faultsOf(child, field));
  // One fault for a field is enough: the first rule that it breaks.
  return [...own.slice(0, 1), ...inner];
}

function invalid(field: string, code: string, message: string): Refusal {
  return {
    code,
    status: 400,
    field,
    message: { zh: `${field}：${NAMES_ZH[code] ?? '内容无效'}`, en: message },
    remedy: { zh: '请更正该字段后重新提交', en: 'Correct the field and send again' },
  };
}
