import { schemaOf, type ApiDescription, type Operation, type Schema } from './api-description.js';
import { closest } from './closest.js';
import { isRecord } from './references.js';
import { type ScriptFault, type ScriptPath } from './script.js';

/** How strictly a body is looked at: a step that expects a refusal may send what the API will refuse. */
export type Strictness = 'EVERYTHING' | 'NAMES_ONLY';

/** What is wrong with the values that a step gives to an operation, by the API's own description. */
export function inputFaults(
  api: ApiDescription,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
  path: ScriptPath,
  strictness: Strictness,
): readonly ScriptFault[] {
  const parameters = new Map(operation.parameters.map((each) => [each.name, each]));
  const properties = Object.keys(operation.body ? propertiesOf(api, operation.body.schema) : {});
  const faults: ScriptFault[] = [];
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const parameter = parameters.get(name);
    const meant = parameter || properties.includes(name) ? undefined : closest(name, parameters.keys());
    if (meant) faults.push(unknownKey([...path, name], name, [meant]));
    else if (!parameter) body[name] = value;
    else faults.push(...valueFaults(api, parameter.schema, value, [...path, name], strictness));
  }
  if (isFile(operation)) return faults;
  if (operation.body) return [...faults, ...valueFaults(api, operation.body.schema, body, path, strictness)];
  const names = [...parameters.keys()];
  return [...faults, ...Object.keys(body).map((name) => unknownKey([...path, name], name, names))];
}

function propertiesOf(api: ApiDescription, schema: Schema): Record<string, unknown> {
  const properties = schemaOf(api, schema)['properties'];
  return isRecord(properties) ? properties : {};
}

/** Bodies that are a file's bytes: name, text, base64 and fromFile say where they come from. */
export function isFile(operation: Operation): boolean {
  return operation.body !== undefined && !/\bjson\b/.test(operation.body.contentType);
}

function valueFaults(
  api: ApiDescription,
  unresolved: Schema,
  value: unknown,
  path: ScriptPath,
  strictness: Strictness,
): readonly ScriptFault[] {
  const schema = schemaOf(api, unresolved);
  const choices = schema['oneOf'] ?? schema['anyOf'];
  if (Array.isArray(choices)) {
    const all = choices.filter(isRecord).map((each) => valueFaults(api, each, value, path, strictness));
    return all.reduce((best, each) => (each.length < best.length ? each : best), all[0] ?? []);
  }
  if (Array.isArray(value)) {
    const items = isRecord(schema['items']) ? schema['items'] : {};
    return value.flatMap((each, index) => valueFaults(api, items, each, [...path, index], strictness));
  }
  if (isRecord(value)) return objectFaults(api, schema, value, path, strictness);
  if (strictness === 'NAMES_ONLY' || (typeof value === 'string' && value.startsWith('$'))) return [];
  return scalarFaults(schema, value, path);
}

function objectFaults(
  api: ApiDescription,
  schema: Schema,
  value: Record<string, unknown>,
  path: ScriptPath,
  strictness: Strictness,
): readonly ScriptFault[] {
  const properties = isRecord(schema['properties']) ? schema['properties'] : undefined;
  if (!properties) return [];
  const extra = schema['additionalProperties'];
  const names = Object.keys(properties);
  const faults = Object.entries(value).flatMap(([name, each]): readonly ScriptFault[] => {
    const property = properties[name];
    if (isRecord(property)) return valueFaults(api, property, each, [...path, name], strictness);
    if (extra === true || isRecord(extra)) return [];
    return [unknownKey([...path, name], name, names)];
  });
  if (strictness === 'NAMES_ONLY') return faults;
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const missing = required.filter((name) => !(name in value) || isLeftOut(value[name], properties[name]));
  return [...faults, ...missing.map((name) => missingField(path, name, name in value))];
}

/** The API takes `null` for a field that is left out, but where its description says that the field may be null. */
function isLeftOut(value: unknown, schema: unknown): boolean {
  return value === null && isRecord(schema) && schema['nullable'] !== true;
}

function missingField(path: ScriptPath, name: string, isNull: boolean): ScriptFault {
  const why = isNull ? ' (null is the same as left out)' : '';
  return { path: isNull ? [...path, name] : path, message: `"${name}" is missing${why}`, atKey: true };
}

function scalarFaults(schema: Schema, value: unknown, path: ScriptPath): readonly ScriptFault[] {
  if (value === null) return [];
  const allowed = schema['enum'];
  if (Array.isArray(allowed) && !allowed.includes(value)) {
    return [{ path, message: `${JSON.stringify(value)} is not one of ${allowed.map(String).join(', ')}` }];
  }
  const type = schema['type'];
  if (type === 'boolean' && typeof value !== 'boolean') return [{ path, message: 'should be true or false' }];
  if ((type === 'number' || type === 'integer') && typeof value !== 'number') {
    return [{ path, message: 'should be a number' }];
  }
  if (type === 'string' && typeof value === 'boolean') {
    return [{ path, message: 'should be a text: put it in quotes' }];
  }
  if (type === 'array' || (type === 'object' && isRecord(schema['properties']))) {
    return [{ path, message: type === 'array' ? 'should be a list' : 'should have fields of its own' }];
  }
  return [];
}

function unknownKey(path: ScriptPath, name: string, known: readonly string[]): ScriptFault {
  const near = closest(name, known);
  const hint = near ? `; did you mean "${near}"?` : known.length > 0 ? `; there are ${known.join(', ')}` : '';
  return { path, message: `unknown field "${name}"${hint}`, atKey: true };
}
