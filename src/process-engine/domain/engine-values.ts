/**
 * What a process variable may hold: ids, words, numbers, flags and instants, never documents (engine limit: 4,000
 * characters).
 */
export type EngineValue = string | number | boolean | Date | null;

/** Process variables by name; names of instants end in `At`. */
export type EngineVariables = Readonly<Record<string, EngineValue>>;

/** A variable as the engine's REST interface carries it. */
export interface TypedValue {
  readonly value?: unknown;
  readonly type?: string;
}

const LONGEST_TEXT = 4000;
const BEIJING_OFFSET_MS = 8 * 3_600_000;
const ISO_WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;

/** `2026-10-10T09:00:00.000+0800`: the only form of an instant that the engine reads and writes. */
export function toEngineDate(instant: Date): string {
  return new Date(instant.getTime() + BEIJING_OFFSET_MS).toISOString().replace('Z', '+0800');
}

/** Reads the engine's instants (`+0800`, no colon) into a Date; undefined for an absent one. */
export function fromEngineDate(text: string | null | undefined): Date | undefined {
  if (text === null || text === undefined || text === '') return undefined;
  const instant = new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** Gives each variable its engine type; throws on what the engine would store wrongly or not at all. */
export function toTypedValues(variables: EngineVariables): Record<string, TypedValue> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, typed(name, value)]));
}

function typed(name: string, value: EngineValue): TypedValue {
  if (value === null) return { value: null, type: 'Null' };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new TypeError(`Engine variable ${name}: not an instant`);
    return { value: toEngineDate(value), type: 'Date' };
  }
  switch (typeof value) {
    case 'string':
      if (value.length > LONGEST_TEXT) {
        throw new TypeError(
          `Engine variable ${name}: ${value.length} characters; store an id, not a document`,
        );
      }
      return { value, type: 'String' };
    case 'boolean':
      return { value, type: 'Boolean' };
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`Engine variable ${name}: not a finite number`);
      return Number.isSafeInteger(value) ? { value, type: 'Long' } : { value, type: 'Double' };
    default:
      throw new TypeError(`Engine variable ${name}: ${typeof value} is not a process variable`);
  }
}

/** Plain values of variables that the engine handed out; instants become Dates. */
export function fromTypedValues(values: Readonly<Record<string, TypedValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, each]) => [name, plain(each)]));
}

function plain({ value, type }: TypedValue): unknown {
  if (value === undefined) return null;
  if (type === 'Date' && typeof value === 'string' && ISO_WITH_OFFSET.test(value))
    return fromEngineDate(value);
  return value;
}

/** Variables as a JSON column keeps them: an instant is marked, so that it comes back as one. */
export function toStored(variables: EngineVariables): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      value instanceof Date ? { instant: value.toISOString() } : value,
    ]),
  );
}

/** The inverse of toStored. */
export function fromStored(stored: Readonly<Record<string, unknown>>): EngineVariables {
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, storedValue(value)]));
}

function storedValue(value: unknown): EngineValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'instant' in value)
    return new Date(String(value.instant));
  return null;
}
