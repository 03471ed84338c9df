import { isRecord } from './references.js';

/** A JSON Schema as far as an OpenAPI description uses it. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: Schema;
  readonly description: string;
}

export interface RequestBody {
  readonly contentType: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** One verb: an operation of the API by its operationId. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
}

/** The operations of an API, and the schemas that they refer to. */
export interface ApiDescription {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Reads an OpenAPI 3 document; throws when it is none. */
export function readApiDescription(document: unknown): ApiDescription {
  if (!isRecord(document) || !isRecord(document['paths'])) throw new Error('this is no OpenAPI description');
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(document['paths'])) {
    if (!isRecord(item)) continue;
    for (const method of METHODS) {
      const raw = item[method];
      if (!isRecord(raw) || typeof raw['operationId'] !== 'string') continue;
      const operation = readOperation(raw['operationId'], method, path, raw, item['parameters']);
      operations.set(operation.operationId, operation);
    }
  }
  const components = isRecord(document['components']) ? document['components'] : {};
  const schemas = isRecord(components['schemas']) ? components['schemas'] : {};
  return { operations, schemas: schemas as Record<string, Schema> };
}

/** The schema behind a `$ref`, with the parts of `allOf` merged in. */
export function schemaOf(api: ApiDescription, schema: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const name = reference.split('/').at(-1) ?? '';
    return schemaOf(api, api.schemas[name] ?? {});
  }
  const parts = schema['allOf'];
  if (!Array.isArray(parts)) return schema;
  const merged = parts.filter(isRecord).map((part) => schemaOf(api, part));
  return {
    ...Object.assign({}, ...merged),
    properties: Object.assign(
      {},
      ...merged.map((part) => part['properties'] ?? {}),
      schema['properties'] ?? {},
    ),
    required: [...merged, schema].flatMap((part) => listOf(part['required'])),
  } as Schema;
}

function readOperation(
  operationId: string,
  method: string,
  path: string,
  raw: Record<string, unknown>,
  shared: unknown,
): Operation {
  return {
    operationId,
    summary: typeof raw['summary'] === 'string' ? raw['summary'] : '',
    method: method.toUpperCase(),
    path,
    parameters: [...listOf(shared), ...listOf(raw['parameters'])].filter(isRecord).map(readParameter),
    body: isRecord(raw['requestBody']) ? readBody(raw['requestBody']) : undefined,
  };
}

function readParameter(raw: Record<string, unknown>): Parameter {
  return {
    name: String(raw['name']),
    in: raw['in'] as Parameter['in'],
    required: raw['required'] === true,
    schema: isRecord(raw['schema']) ? raw['schema'] : {},
    description: typeof raw['description'] === 'string' ? raw['description'] : '',
  };
}

function readBody(raw: Record<string, unknown>): RequestBody | undefined {
  const content = isRecord(raw['content']) ? Object.entries(raw['content']) : [];
  const [contentType, media] = content.find(([type]) => type === 'application/json') ?? content[0] ?? [];
  if (contentType === undefined) return undefined;
  const schema = isRecord(media) && isRecord(media['schema']) ? media['schema'] : {};
  return { contentType, schema, required: raw['required'] === true };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
