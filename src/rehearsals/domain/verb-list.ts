import { schemaOf, type ApiDescription, type Operation, type Schema } from './api-description.js';
import { isRecord } from './references.js';

const DEEPEST = 5;

/** All verbs with their fields as a Markdown page: commands of a case first, then other commands, then questions. */
export function verbList(api: ApiDescription): string {
  const all = [...api.operations.values()].sort((a, b) => a.operationId.localeCompare(b.operationId));
  const onCase = all.filter((each) => each.method !== 'GET' && isOnCase(each));
  const others = all.filter((each) => each.method !== 'GET' && !isOnCase(each));
  const questions = all.filter((each) => each.method === 'GET');
  return [
    '# Verbs of rehearsals',
    '',
    '<!-- Written by `npm run -s rehearse -- --verbs > docs/rehearsal-verbs.md` from the API description; a rehearsal test compares. -->',
    '',
    'Each verb is one operation of the API. Under `with:` go its parameters and the fields of its body, by name; a',
    'field marked `*` must be there. `caseId` is the current case when it is not given.',
    '',
    ...section(api, 'Commands on a case / 办案', onCase),
    ...section(api, 'Other commands / 其他', others),
    ...section(api, 'Questions / 查询', questions),
  ].join('\n');
}

function isOnCase({ path, operationId }: Operation): boolean {
  return path.includes('{caseId}') || operationId === 'fileCase';
}

function section(api: ApiDescription, title: string, operations: readonly Operation[]): string[] {
  return [`## ${title}`, '', ...operations.flatMap((each) => verb(api, each))];
}

function verb(api: ApiDescription, operation: Operation): string[] {
  const { operationId, summary, method, path, parameters, body } = operation;
  const shown = parameters.filter(({ in: place, name }) => place !== 'header' && name !== 'caseId');
  const fields = [
    ...shown.map((each) => line(api, each.name, each.schema, each.required, each.description, 0)),
    ...(body ? fieldLines(api, body.schema, 0) : []),
  ];
  const file =
    body && !/\bjson\b/.test(body.contentType)
      ? ['A file: `name`, and `text`, `base64` or `fromFile`.', '']
      : [];
  return [
    `### ${operationId}`,
    '',
    `${summary} \`${method} ${path}\``,
    '',
    ...file,
    ...(fields.length > 0 ? [...fields, ''] : []),
  ];
}

function fieldLines(api: ApiDescription, unresolved: Schema, depth: number): string[] {
  if (depth > DEEPEST) return [];
  const schema = schemaOf(api, unresolved);
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.entries(properties)
    .filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1]))
    .flatMap(([name, property]) => {
      const description = typeof property['description'] === 'string' ? property['description'] : '';
      const inner = inside(api, property);
      return [
        line(api, name, property, required.includes(name), description, depth),
        ...fieldLines(api, inner, depth + 1),
      ];
    });
}

/** The schema whose fields are listed below a field: its own, or that of a list's items. */
function inside(api: ApiDescription, unresolved: Schema): Schema {
  const schema = schemaOf(api, unresolved);
  return isRecord(schema['items']) ? schemaOf(api, schema['items']) : schema;
}

function line(
  api: ApiDescription,
  name: string,
  unresolved: Schema,
  required: boolean,
  description: string,
  depth: number,
): string {
  const schema = schemaOf(api, unresolved);
  const example = schema['example'] === undefined ? '' : ` e.g. \`${JSON.stringify(schema['example'])}\``;
  const text = [typeOf(api, schema), description].filter(Boolean).join('; ');
  return `${'  '.repeat(depth)}- \`${name}\`${required ? '\\*' : ''}: ${text}${example}`;
}

function typeOf(api: ApiDescription, unresolved: Schema): string {
  const schema = schemaOf(api, unresolved);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((each) => `\`${String(each)}\``).join(' \\| ');
  if (isRecord(schema['items'])) return `list of ${typeOf(api, schema['items'])}`;
  const type = schema['type'] ?? 'any';
  const format = typeof schema['format'] === 'string' ? ` (${schema['format']})` : '';
  return `${Array.isArray(type) ? type.map(String).join(' | ') : typeof type === 'string' ? type : 'any'}${format}`;
}
