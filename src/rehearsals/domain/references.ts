import { type ScriptFault, type ScriptPath } from './script.js';

/** What `$name` may stand for: people by alias and answers kept by `as:`. */
export type Known = ReadonlyMap<string, unknown>;

const REFERENCE = /^\$(?!\$)([^.\s$]+)((?:\.[^.\s]+)*)$/u;

/** A reference whose name or field does not exist. */
export class UnknownReference extends Error {
  constructor(
    readonly text: string,
    readonly path: ScriptPath,
  ) {
    super(`${text} is not known here`);
    this.name = 'UnknownReference';
  }
}

/**
 * Puts in what `$name.field` stands for, at any depth; `$$` at the beginning is a plain `$`.
 * @throws UnknownReference
 */
export function resolveReferences(value: unknown, known: Known, path: ScriptPath = []): unknown {
  if (typeof value === 'string') return resolveText(value, known, path);
  if (Array.isArray(value))
    return value.map((each, index) => resolveReferences(each, known, [...path, index]));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, resolveReferences(each, known, [...path, key])]),
  );
}

/** References to names that neither a person nor an earlier step has; fields are only known once the step has run. */
export function unknownNames(
  value: unknown,
  names: ReadonlySet<string>,
  path: ScriptPath,
): readonly ScriptFault[] {
  if (typeof value === 'string') {
    const name = REFERENCE.exec(value)?.[1];
    if (name === undefined || names.has(name)) return [];
    return [{ path, message: `"${value}": neither a person nor an earlier step is called ${name}` }];
  }
  if (Array.isArray(value))
    return value.flatMap((each, index) => unknownNames(each, names, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => unknownNames(each, names, [...path, key]));
}

function resolveText(text: string, known: Known, path: ScriptPath): unknown {
  if (text.startsWith('$$')) return text.slice(1);
  const [, name, fields = ''] = REFERENCE.exec(text) ?? [];
  if (name === undefined) return text;
  let found: unknown = known.get(name);
  if (fields === '' && isRecord(found) && typeof found['signInName'] === 'string') return found['signInName'];
  for (const field of fields.split('.').slice(1)) found = fieldOf(found, field);
  if (found === undefined) throw new UnknownReference(text, path);
  return found;
}

function fieldOf(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value[Number(field)] as unknown;
  return isRecord(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
