/** As much of a JSON Schema as the API description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export type Schemas = Readonly<Record<string, Schema>>;

/** A body as the description's own examples make it: what it requires, nothing else. */
export function fromSchema(schema: Schema, schemas: Schemas): unknown {
  if (schema.example !== undefined) return schema.example;
  const inner = schema.$ref
    ? schemas[schema.$ref.split('/').at(-1) ?? '']
    : (schema.allOf ?? schema.oneOf)?.[0];
  if (inner) return fromSchema(inner, schemas);
  if (schema.enum) return schema.type === 'array' ? [schema.enum[0]] : schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.properties) {
    const { properties, required = [] } = schema;
    return Object.fromEntries(required.map((name) => [name, fromSchema(properties[name] ?? {}, schemas)]));
  }
  if (schema.type === 'array') return schema.items ? [fromSchema(schema.items, schemas)] : [];
  if (schema.type === 'number' || schema.type === 'integer') return 1;
  if (schema.type === 'boolean') return true;
  return schema.type === 'object' ? {} : '文字';
}
