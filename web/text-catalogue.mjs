import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FOLDER = fileURLToPath(new URL('./src/lib/text/catalogue/', import.meta.url));
const LOCALES = { chinese: 'zh', english: 'en' };
const NAME = /\/lib\/text\/in-(chinese|english)\.ts$/;

/**
 * Puts into lib/text/in-chinese.ts and in-english.ts what they would work out: the catalogue, in which both stand
 * side by side, in one language each.
 */
export function textCatalogue() {
  return {
    name: 'text-catalogue',
    async load(id) {
      const [, language] = NAME.exec(id) ?? [];
      if (!language) return undefined;
      for (const file of files()) this.addWatchFile(file);
      const texts = Object.fromEntries(
        (await entries()).map(([key, text]) => [key, text[LOCALES[language]]]),
      );
      return `export const texts = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
    },
  };
}

function files() {
  return readdirSync(FOLDER)
    .filter((name) => !['index.ts', 'texts.ts'].includes(name))
    .map((name) => join(FOLDER, name));
}

/** Every file of the catalogue holds nothing but texts, so that it can be read without the rest of the client. */
async function entries() {
  const modules = files().map((file) => {
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    const code = ts.transpile(readFileSync(file, 'utf8'), options, file);
    return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  });
  return (await Promise.all(modules)).flatMap((module) =>
    Object.values(module).flatMap((texts) => Object.entries(texts)),
  );
}
