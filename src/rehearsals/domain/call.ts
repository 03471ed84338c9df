import { schemaOf, type ApiDescription, type Operation, type Schema } from './api-description.js';
import { isFile } from './check-input.js';
import { isRecord } from './references.js';

/** One HTTP call, ready to be sent. */
export interface Call {
  readonly operation: Operation;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly json: unknown;
  /** Name, text, base64, fromFile, type of a file that is the body. */
  readonly file: Readonly<Record<string, unknown>> | undefined;
}

/** A path parameter that neither the step nor an earlier answer gives. */
export class MissingParameter extends Error {
  constructor(readonly parameter: string) {
    super(`"${parameter}" is missing: no earlier step answered one`);
    this.name = 'MissingParameter';
  }
}

/**
 * Sorts a step's values into path, query, headers and body. A path parameter that is not given is taken from the
 * newest earlier answer that has a field of its name: `caseId` is the current case.
 * @throws MissingParameter
 */
export function callOf(
  api: ApiDescription,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
  answers: readonly unknown[],
): Call {
  const rest: Record<string, unknown> = { ...given };
  const headers: Record<string, string> = {};
  const query = new URLSearchParams();
  let path = operation.path;
  for (const { name, in: place } of operation.parameters) {
    const value = given[name] ?? (place === 'path' ? newest(answers, name) : undefined);
    delete rest[name];
    if (place === 'path' && value === undefined) throw new MissingParameter(name);
    if (value === undefined) continue;
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(textOf(value)));
    if (place === 'header') headers[name.toLowerCase()] = textOf(value);
    if (place === 'query') for (const each of [value].flat()) query.append(name, textOf(each));
  }
  const target = query.size > 0 ? `${path}?${query.toString()}` : path;
  const file = isFile(operation) ? rest : undefined;
  const json = operation.body && !file ? fitted(api, operation.body.schema, rest) : undefined;
  return { operation, path: target, headers, json, file };
}

/** The newest answer's field of that name. */
export function newest(answers: readonly unknown[], name: string): unknown {
  return answers.findLast(
    (answer): answer is Record<string, unknown> => isRecord(answer) && name in answer,
  )?.[name];
}

/** Numbers where the description wants text (amounts, numbers of documents) are sent as text. */
function fitted(api: ApiDescription, unresolved: Schema, value: unknown): unknown {
  const schema = schemaOf(api, unresolved);
  if (Array.isArray(value)) {
    const items = isRecord(schema['items']) ? schema['items'] : {};
    return value.map((each) => fitted(api, items, each));
  }
  if (isRecord(value)) {
    const properties = isRecord(schema['properties']) ? schema['properties'] : {};
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const property = properties[name];
        return [name, isRecord(property) ? fitted(api, property, each) : each];
      }),
    );
  }
  return typeof value === 'number' && schema['type'] === 'string' ? String(value) : value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
