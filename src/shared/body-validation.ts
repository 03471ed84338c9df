import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { DomainError, type Refusal } from './domain-error.js';
import { contentFault, notAnObject } from './request-content.js';

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'FIELD_UNKNOWN',
  isNotEmpty: 'FIELD_REQUIRED',
  isDefined: 'FIELD_REQUIRED',
  maxLength: 'FIELD_TOO_LONG',
  arrayMaxSize: 'FIELD_TOO_LONG',
  isCalendarDate: 'DATE_INVALID',
  isAmount: 'AMOUNT_INVALID',
};

/** What is wrong, without the field's path: the client puts it at the field, and names it as its reader knows it. */
const MESSAGES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  FIELD_UNKNOWN: { zh: '没有这个字段', en: 'there is no such field' },
  FIELD_REQUIRED: { zh: '必填', en: 'required' },
  FIELD_TOO_LONG: { zh: '内容过长', en: 'too long' },
  DATE_INVALID: { zh: '应为存在的日期（YYYY-MM-DD）', en: 'a date YYYY-MM-DD that exists' },
  AMOUNT_INVALID: {
    zh: '应为金额（元），不得为负，最多两位小数，如 120000.00',
    en: 'an amount in yuan, not negative, at most two decimals, e.g. 120000.00',
  },
};

/** Of several broken rules of one field the first of these is told: a number is not a text that is too long. */
const FIRST_RULES = [
  'whitelistValidation',
  'isDefined',
  'isString',
  'isArray',
  'isObject',
  'isInt',
  'isNumber',
  'isBoolean',
  'nestedValidation',
  'isNotEmpty',
];

/** Checks the shape of a request before anything else; every fault with its field, all at once. */
export function bodyValidation(): ValidationPipe {
  return new RequestValidation({
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

class RequestValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What decorators of ours hand in (who acts, command headers) does not come from the body.
    if (metadata.type === 'custom') return super.transform(value, metadata);
    const fault = contentFault(value);
    if (fault) throw new DomainError(fault);
    if (metadata.type !== 'body') return super.transform(value, metadata);
    const body = value ?? {};
    if (typeof body !== 'object' || Array.isArray(body)) throw new DomainError(notAnObject());
    return super.transform(withoutBlanks(body), metadata);
  }
}

/** A text of nothing but spaces says nothing: where one is required, it is missing. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutBlanks(inner)]));
}

function faultsOf(error: ValidationError, path: string): Refusal[] {
  const field = path === '' ? error.property : `${path}.${error.property}`;
  const own = Object.entries(error.constraints ?? {})
    .sort(([left], [right]) => rankOf(left) - rankOf(right))
    .map(([rule, message]) => {
      const missing = error.value === undefined || error.value === null;
      const code =
        missing && rule !== 'whitelistValidation' ? 'FIELD_REQUIRED' : (CODES[rule] ?? 'FIELD_INVALID');
      return invalid(field, code, message);
    });
  const inner = (error.children ?? []).flatMap((child) => faultsOf(child, field));
  // One fault for a field is enough: the first rule that it breaks.
  return [...own.slice(0, 1), ...inner];
}

function rankOf(rule: string): number {
  const rank = FIRST_RULES.indexOf(rule);
  return rank === -1 ? FIRST_RULES.length : rank;
}

function invalid(field: string, code: string, message: string): Refusal {
  return {
    code,
    status: 400,
    field,
    message: MESSAGES[code] ?? { zh: '内容无效', en: message },
    remedy: { zh: '请更正该字段后重新提交', en: 'Correct the field and send again' },
  };
}
