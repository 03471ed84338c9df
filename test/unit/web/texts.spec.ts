import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const CATALOGUE = 'web/src/lib/text/catalogue';
const HAN = /\p{Script=Han}/u;

interface Text {
  readonly zh: string;
  readonly en: string;
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
const files = sources('web/src').filter(
  (path) => !path.startsWith(CATALOGUE) && !/(schema|\.spec)\.ts$/.test(path),
);

/**
 * Every literal of a file, and the head of every template: `named('stage', …)`, a choice's `prefix="stage"` and
 * t(`view.${x}`) use what begins so.
 */
function literalsOf(path: string): { text: string; isHead: boolean }[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: { text: string; isHead: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) found.push({ text: node.text, isHead: false });
    if (ts.isTemplateHead(node)) found.push({ text: node.text, isHead: true });
    if (ts.isJsxAttribute(node) && node.name.getText() === 'prefix' && node.initializer) {
      if (ts.isStringLiteral(node.initializer))
        found.push({ text: `${node.initializer.text}.`, isHead: true });
    }
    if (ts.isCallExpression(node) && /^(\w+\.)?named$/.test(node.expression.getText())) {
      const [prefix] = node.arguments;
      if (prefix && ts.isStringLiteral(prefix)) found.push({ text: `${prefix.text}.`, isHead: true });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Reads the catalogue's files as they stand: 'key': { zh: '…', en: '…' }. */
function catalogueOf(): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const path of sources(CATALOGUE)) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (
        ts.isPropertyAssignment(node) &&
        ts.isStringLiteral(node.name) &&
        ts.isObjectLiteralExpression(node.initializer)
      ) {
        const values = node.initializer.properties
          .filter(ts.isPropertyAssignment)
          .map((each) => [each.name.getText(), (each.initializer as ts.StringLiteral).text] as const);
        expect([...texts.keys()]).not.toContain(node.name.text);
        texts.set(node.name.text, Object.fromEntries(values) as unknown as Text);
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return texts;
}

const literals = files.flatMap((path) => literalsOf(path).map((each) => ({ ...each, path })));
const catalogue = catalogueOf();
const parameters = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('texts of the web client', () => {
  it('stand in both languages with the same parameters', () => {
    const uneven = [...catalogue].filter(
      ([, { zh, en }]) =>
        !zh || !en || parameters(zh).join() !== parameters(en).join() || HAN.test(en.replace('中文', '')),
    );
    expect(uneven).toEqual([]);
  });

  it('call what decides a case as the office and the glossary do', () => {
    const rows = readFileSync('docs/glossary.md', 'utf8').split('\n');
    const words = (code: string): string[] =>
      rows
        .filter((row) => row.includes(`\`${code}\``))
        .flatMap((row) => [row.split('|')[1]!.trim(), ...row.split('|')[1]!.trim().split('、')]);
    const deciding = /^(opinionKind|checkResult|discussionVote|stage)\.([A-Z_]+)$/;
    const others = [...catalogue].flatMap(([key, { zh }]) => {
      const [, , code] = deciding.exec(key) ?? [];
      return code && !words(code).includes(zh) ? [`${key} ${zh} | ${words(code).join(' ')}`] : [];
    });
    expect(others).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(literals.filter(({ isHead }) => !isHead).map(({ text }) => text));
    const heads = [
      ...new Set(literals.filter(({ isHead, text }) => isHead && text.includes('.')).map(({ text }) => text)),
    ];
    const unused = [...catalogue.keys()].filter(
      (key) => !used.has(key) && !heads.some((head) => key.startsWith(head)),
    );
    expect(unused).toEqual([]);
  });

  it('never stand in a component', () => {
    expect(
      literals.filter(({ text }) => HAN.test(text)).map(({ path, text }) => `${path}: ${text.trim()}`),
    ).toEqual([]);
  });

  it('name the document of every clause of the requirements, and no clause themselves: people of every agency read them', () => {
    const rows = readFileSync('docs/clauses.csv', 'utf8').trim().split('\n').slice(1);
    const documents = new Set(rows.map((row) => /^(SY-[A-Z]|[A-Z]+)/.exec(row)![0]));
    const unnamed = [...documents].filter((name) => !catalogue.has(`clauseDocument.${name}`));
    expect(unnamed).toEqual([]);
    const ids = /\b(SY|JX|JBM|JBE|ST)-[A-Z0-9]/;
    expect([...catalogue].filter(([, { zh, en }]) => ids.test(`${zh} ${en}`))).toEqual([]);
  });
});
