// npm run web:types — the description of the api and the types that the web client has of it, from the code as it is:
// src/api-answers.json (what operations answer) and web/src/lib/api/schema.ts (openapi-typescript).
//   --check  writes nothing and exits with 1 when one of them is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { show } from './lib/failure.mjs';
import { ROOT } from './lib/folders.mjs';
import { run } from './lib/run.mjs';
import { alone } from './lib/stack.mjs';
import { buildTypeScript } from './lib/typescript-build.mjs';

const FILE = join(ROOT, 'web', 'src', 'lib', 'api', 'schema.ts');
const HEAD = '// Written by `npm run web:types` from the description of the api. Do not edit.\n';
const check = process.argv.includes('--check');

try {
  await run(process.execPath, ['scripts/api-answers.mjs', ...(check ? ['--check'] : [])]);
  await alone(buildTypeScript);
  const description = JSON.parse(await run(process.execPath, ['dist/describe-api.program.js']));
  const nodes = await openapiTypescript(description, { alphabetize: true });
  const options = { ...(await resolveConfig(FILE)), filepath: FILE };
  const text = await format(HEAD + astToString(nodes), options);
  if (!check) writeFileSync(FILE, text);
  else if (readFileSync(FILE, 'utf8') !== text) throw new Error('web/src/lib/api/schema.ts is out of date');
} catch (error) {
  show(error);
  if (check) console.error('write it again with: npm run web:types');
  process.exit(1);
}
