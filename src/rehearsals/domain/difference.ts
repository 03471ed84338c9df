import { isRecord } from './references.js';

/** One point in which what came is not what was expected. */
export interface Difference {
  /** `stage`, `due.review.strict`, `answer.items.0.name` */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Compares what is said and nothing else: fields that are not named may hold anything. A list must have the same
 * length; a number and the same number as text are equal (amounts are text).
 */
export function differencesOf(what: string, expected: unknown, found: unknown): readonly Difference[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return [difference(what, expected, found)];
    return expected.flatMap((each, index) => differencesOf(`${what}.${index}`, each, found[index]));
  }
  if (isRecord(expected)) {
    if (!isRecord(found)) return [difference(what, expected, found)];
    return Object.entries(expected).flatMap(([key, each]) =>
      differencesOf(`${what}.${key}`, each, found[key]),
    );
  }
  return same(expected, found) ? [] : [difference(what, expected, found)];
}

export function difference(what: string, expected: unknown, found: unknown): Difference {
  return { what, expected: show(expected), found: show(found) };
}

function same(expected: unknown, found: unknown): boolean {
  if (expected === found || (expected === null && found === undefined)) return true;
  return typeof expected === 'number' && typeof found === 'string' && sameNumber(expected, found);
}

function sameNumber(number: number, text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && Number(text) === number;
}

const LONGEST = 300;

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
