import { readFileSync } from 'node:fs';
import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

type Schema = Readonly<Record<string, unknown>>;
type Responses = Record<string, { content?: Record<string, { schema?: Schema }> }>;

/** What operations answer that no DTO class describes; `npm run web:types` writes it from the controllers' return types. */
interface Answers {
  readonly operations: Readonly<Record<string, Schema>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The description of the api (OpenAPI), every answer with its schema. */
export function apiDescription(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('法审 Fashen')
    .setDescription('重大执法决定法制审核、行政执法公示、执法全过程记录')
    .setVersion('0.1.0')
    .addBearerAuth()
    .build();
  return withAnswers(SwaggerModule.createDocument(app, head), readAnswers());
}

function readAnswers(): Answers {
  const file = new URL('../src/api-answers.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Answers;
}

function withAnswers(document: OpenAPIObject, answers: Answers): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(
      path as Record<string, { operationId?: string; responses?: Responses }>,
    )) {
      const schema = answers.operations[operation.operationId ?? ''];
      if (schema && operation.responses) describe(operation.responses, schema);
    }
  }
  const schemas = { ...answers.schemas, ...document.components?.schemas } as Record<string, never>;
  return { ...document, components: { ...document.components, schemas } };
}

function describe(responses: Responses, schema: Schema): void {
  const success = Object.keys(responses).find((status) => status.startsWith('2'));
  const response = success === undefined ? undefined : responses[success];
  if (response) response.content = { 'application/json': { schema } };
}
