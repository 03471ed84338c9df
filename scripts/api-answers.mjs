// npm run api:answers — writes src/api-answers.json: what every operation answers, read from the return types of the
// controllers' methods, so that the description of the api (src/api-description.ts) says it without a DTO class for each
// answer. What a controller describes with a class is left to it.
//   --check  writes nothing and exits with 1 when the file is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { AnswerSchemas } from './lib/answer-schemas.mjs';
import { ROOT } from './lib/folders.mjs';

const FILE = join(ROOT, 'src', 'api-answers.json');

const text = await format(JSON.stringify(answers()), { ...(await resolveConfig(FILE)), filepath: FILE });
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('src/api-answers.json is out of date: npm run web:types');
  process.exit(1);
}

function answers() {
  const program = programOf('tsconfig.build.json');
  const checker = program.getTypeChecker();
  const schemas = new AnswerSchemas(checker);
  const controllers = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.endsWith('.controller.ts'))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const methods = controllers.flatMap((file) => methodsOf(file));
  const operations = Object.fromEntries(
    methods.flatMap((method) => {
      const operationId = operationIdOf(method);
      const type = operationId && !isDescribed(method) && answerOf(checker, method);
      return type ? [[operationId, schemas.schemaOf(type)]] : [];
    }),
  );
  return { operations: sorted(operations), schemas: sorted(schemas.components) };
}

function programOf(config) {
  const { config: read } = ts.readConfigFile(join(ROOT, config), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(read, ts.sys, ROOT);
  return ts.createProgram(fileNames, { ...options, incremental: false, noEmit: true });
}

function methodsOf(file) {
  const classes = file.statements.filter(ts.isClassDeclaration);
  return classes.flatMap(({ members }) => members.filter(ts.isMethodDeclaration));
}

/** `@ApiOperation({ operationId })` or `@CaseCommandRoute(operationId, …)`. */
function operationIdOf(method) {
  for (const { expression } of ts.getDecorators(method) ?? []) {
    if (!ts.isCallExpression(expression)) continue;
    const [argument] = expression.arguments;
    const name = expression.expression.getText();
    if (name === 'CaseCommandRoute') return argument.text;
    if (name !== 'ApiOperation') continue;
    const property = argument.properties.find((each) => each.name?.getText() === 'operationId');
    return property?.initializer.text;
  }
  return undefined;
}

/** Whether `@ApiOkResponse({ type: SomeDto })` or its like says it already; `type: Object` says nothing. */
function isDescribed(method) {
  return (ts.getDecorators(method) ?? []).some(({ expression }) => {
    if (!ts.isCallExpression(expression) || !/^Api\w+Response$/.test(expression.expression.getText()))
      return false;
    const type = expression.arguments[0]?.properties?.find((each) => each.name?.getText() === 'type');
    return type !== undefined && type.initializer.getText() !== 'Object';
  });
}

/** The type once it is awaited; undefined for an empty answer. */
function answerOf(checker, method) {
  const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method));
  const type = checker.getAwaitedType(returned) ?? returned;
  return type.flags & (ts.TypeFlags.VoidLike | ts.TypeFlags.Undefined) ? undefined : type;
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
