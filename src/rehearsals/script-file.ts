import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Ajv2020 as Ajv, type ErrorObject } from 'ajv/dist/2020.js';
import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import { scriptFaults } from './domain/check-script.js';
import { closest } from './domain/closest.js';
import { type Place, type Script, type ScriptFault, type ScriptPath } from './domain/script.js';

/** A rehearsal file that was read and found sound, as far as one can tell without the API's description. */
export interface ScriptFile {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  readonly script: Script;
  readonly placeOf: (fault: Pick<ScriptFault, 'path' | 'atKey'>) => Place;
}

/** Everything that is wrong in rehearsal files, each with file, line and column. */
export class ScriptFaults extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ScriptFaults';
  }
}

/** The faults with a last line that says that they kept every file from running, not only those that have them. */
export function nothingRan(faults: readonly string[], files: number): ScriptFaults {
  const faulty = [...new Set(faults.map((line) => line.replace(/:\d+:\d+: .*$/s, '')))].join(', ');
  const zh = files === 1 ? `${faulty} 有误，没有运行` : `${faulty} 有误，${files} 个文件均未运行`;
  const en = files === 1 ? 'nothing was run' : `nothing was run, none of the ${files} files`;
  return new ScriptFaults([...faults, `✗ ${zh} / slips in ${faulty}: ${en}`]);
}

const SCHEMA = new URL('../../rehearsals/rehearsal.schema.json', import.meta.url);

/** @throws ScriptFaults */
export function readScriptFile(path: string): ScriptFile {
  return readScript(path, readFileSync(path, 'utf8'));
}

/** @throws ScriptFaults */
export function readScript(path: string, text: string): ScriptFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: true,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    throw new ScriptFaults(
      document.errors.map((each) => faultLine(path, at(each.pos[0]), firstLine(each.message))),
    );
  }
  keepWrittenNumbers(document);
  const script = document.toJS() as Script;
  const placeOf = (fault: Pick<ScriptFault, 'path' | 'atKey'>): Place => at(offsetOf(document, fault));
  const shape = shapeFaults(script);
  const faults = shape.length > 0 ? shape : scriptFaults(script);
  refuse(path, placeOf, faults);
  return { path, name: basename(path), folder: dirname(path), script, placeOf };
}

/** Throws one error that names every fault with its place; does nothing when there is none. */
export function refuse(path: string, placeOf: ScriptFile['placeOf'], faults: readonly ScriptFault[]): void {
  if (faults.length === 0) return;
  const placed = faults.map((fault) => ({ place: placeOf(fault), message: fault.message }));
  placed.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const lines = placed.map(({ place, message }) => faultLine(path, place, message));
  throw new ScriptFaults([...new Set(lines)]);
}

function faultLine(path: string, place: Place, message: string): string {
  return `${path}:${place.line}:${place.column}: ${message}`;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

/** `120000.00` stays what was written: as a number it would lose its cents. */
function keepWrittenNumbers(document: Document): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== 'number' || node.source === undefined) return;
      if (String(node.value) !== node.source) node.value = node.source;
    },
  });
}

/** Where the key or value of a path begins; the nearest thing above it when the path itself is not there. */
function offsetOf(document: Document, { path, atKey }: Pick<ScriptFault, 'path' | 'atKey'>): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = path.slice(0, length);
    const key = keyOffset(document, part);
    if (key !== undefined && (atKey || length < path.length)) return key;
    const node = length === 0 ? document.contents : document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: ScriptPath): number | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return undefined;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === last);
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile<Script>(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);

function shapeFaults(script: unknown): ScriptFault[] {
  if (validate(script)) return [];
  const errors = validate.errors ?? [];
  // Of a oneOf, the branches' own errors say more than "matches none" where the kinds of value differ.
  const deep = errors.filter((each) => each.keyword !== 'oneOf');
  const useful = errors.filter(
    (each) =>
      !each.schemaPath.includes('/anyOf/') &&
      (!isChoice(each) || !deep.some((other) => other.instancePath.startsWith(each.instancePath))),
  );
  const kept = useful.filter((each) => !isOtherKind(each, errors));
  // Where each branch is about another kind of value, the choice itself says what it is between.
  const unsaid = errors.filter(
    (each) => isChoice(each) && !kept.some((other) => other.instancePath.startsWith(each.instancePath)),
  );
  return [...kept, ...unsaid].map(shapeFault);
}

function isChoice(error: ErrorObject): boolean {
  return error.keyword === 'oneOf';
}

/** A branch of a oneOf that is about another kind of value: "must be string" about an object, "must be true" about a text. */
function isOtherKind(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === 'const') return true;
  if (error.keyword !== 'type') return false;
  const siblings = all.filter((each) => each.instancePath === error.instancePath && each !== error);
  const below = all.some((each) => each.instancePath.startsWith(`${error.instancePath}/`));
  return below || siblings.some((each) => each.keyword !== 'type' && each.keyword !== 'oneOf');
}

function shapeFault(error: ErrorObject): ScriptFault {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
    const near = closest(name, known);
    const hint = near ? `did you mean "${near}"?` : `there are ${known.join(', ')}`;
    return { path: [...path, name], message: `unknown key "${name}"; ${hint}`, atKey: true };
  }
  if (error.keyword === 'required') {
    return { path, message: `"${String(params['missingProperty'])}" is missing` };
  }
  if (error.keyword === 'anyOf') return { path, message: 'a step needs do: or expect:' };
  if (error.keyword === 'enum') {
    return { path, message: `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}` };
  }
  if (error.keyword === 'propertyNames') {
    return {
      path: [...path, String(params['propertyName'])],
      message: 'a name has no space, dot or $',
      atKey: true,
    };
  }
  if (error.keyword === 'minProperties') {
    const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
    return {
      path,
      message: `is empty${known.length > 0 ? `; there are ${known.join(', ')}` : ''}`,
      atKey: true,
    };
  }
  return { path, message: otherKind(error) ?? error.message ?? error.keyword };
}

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a list of fields (name: value)',
};

/** What a value of the wrong kind should be, with what the schema says of it. */
function otherKind({ keyword, params, parentSchema }: ErrorObject): string | undefined {
  const meaning: unknown = parentSchema?.['description'];
  const says = typeof meaning === 'string' ? `: ${meaning}` : '';
  if (keyword === 'oneOf') return says === '' ? undefined : `has none of the forms that there are${says}`;
  const kind = keyword === 'type' ? KINDS_OF_VALUE[String((params as { type: unknown }).type)] : undefined;
  return kind && `should be ${kind}${says}`;
}
