import { type Refusal } from './domain-error.js';

/** No form of ours nests deeper; what does would only exhaust the checks behind it. */
const MAX_DEPTH = 20;
/** A NUL, or half of a surrogate pair: no text that PostgreSQL or a reader could take. */
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * What is wrong with content whatever its form: names that belong to every object (`__proto__`, `constructor`), text
 * that cannot be stored, nesting without end. The first fault is enough.
 */
export function contentFault(value: unknown, path = '', depth = 0): Refusal | undefined {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? textInvalid(path) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= MAX_DEPTH) return tooDeep(path);
  for (const [key, inner] of Object.entries(value)) {
    const field = path === '' ? key : `${path}.${key}`;
    if (UNSTORABLE.test(key)) return textInvalid(path);
    if (key in Object.prototype) return nameReserved(field);
    const fault = contentFault(inner, field, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

/** Something other than fields with values where fields are expected. */
export function notAnObject(): Refusal {
  return {
    code: 'BODY_INVALID',
    status: 400,
    message: { zh: '请求内容应为 JSON 对象', en: 'The body must be a JSON object' },
    remedy: { zh: '请对照 /api/docs 更正请求', en: 'Compare the request with /api/docs' },
  };
}

function textInvalid(field: string): Refusal {
  return {
    code: 'TEXT_INVALID',
    status: 400,
    field,
    message: {
      zh: `${field}：含有无法保存的字符（空字符或不完整的字符）`,
      en: `${field} holds a character that cannot be stored (NUL, or half of a character)`,
    },
    remedy: { zh: '请删除该字符后重新提交', en: 'Remove the character and send again' },
  };
}

function nameReserved(field: string): Refusal {
  return {
    code: 'FIELD_UNKNOWN',
    status: 400,
    field,
    message: { zh: `${field}：没有这个字段`, en: `There is no field ${field}` },
    remedy: { zh: '请删除该字段后重新提交', en: 'Remove the field and send again' },
  };
}

function tooDeep(field: string): Refusal {
  return {
    code: 'BODY_TOO_DEEP',
    status: 400,
    field: field.split('.').slice(0, 3).join('.'),
    message: {
      zh: `请求内容嵌套超过 ${MAX_DEPTH} 层`,
      en: `The body is nested deeper than ${MAX_DEPTH} levels`,
    },
    remedy: { zh: '请对照 /api/docs 更正请求', en: 'Compare the request with /api/docs' },
  };
}
